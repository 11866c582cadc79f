/** 指標一覧の行: one indicator with its figures, why one is missing, its notes and its sources. */

import { citationsIn } from '../../answers/citations-in.ts';
import { figureOfYear, type IndicatorFact, isBaselineYear } from '../../answers/indicator-facts.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PaperCell, PaperRow } from '../../reports/papers/paper-sheet.ts';
import { roundHalfUp } from '../../scoring/round.ts';
import { arrowWord } from '../index-number-text.ts';
import { indicatorPlace, levelName } from '../indicator-names.ts';
import { indicatorNotes, isMarked } from '../indicator-notes.ts';
import { remainingRemarks, remarkText, transcriptionRemarks } from '../indicator-remarks.ts';
import { nameWithTwins } from '../indicator-table.ts';
import { actualReason, shortReason } from '../missing.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { secondNameStatus } from '../second-name-text.ts';
import { seriesBreakWord } from '../series-text.ts';
import { blank, numberCell, rawCell, textCell } from './cell-text.ts';
import { sourceText } from './source-text.ts';

/** Returns the cells in the order of the columns of `indicatorSheets`. */
export function indicatorRow(fact: IndicatorFact, plan: Plan): PaperRow {
  const { indicator, fiscalYear, score } = fact;
  const { value, fiscalYear: baselineYear } = indicator.baseline;
  const unit = indicator.unit;
  return [
    textCell(levelName(indicator.level)),
    numberCell(String(indicator.no)),
    textCell(nameOf(fact)),
    textCell(indicator.collection.method),
    value === null
      ? { is: 'none', because: '理由の記載なし', mark: '' }
      : numberCell(value, { unit }),
    actualCell(fact),
    indexCell(fact),
    comparedCell(fact),
    textCell(remarksOf(fact).join('\n')),
    textCell(sourceText(plan, citationsIn(indicator, fiscalYear))),
    textCell(indicator.id),
    textCell(unit),
    textCell(fiscalYearName(baselineYear)),
    rawCell(value),
    rawCell(figureOfYear(fact)),
    rawCell(score.state === 'scored' ? roundHalfUp(score.indexNumber, 6) : null),
  ];
}

/** 併記 stands under the name that the figures belong to. */
function nameOf(fact: IndicatorFact): string {
  const { secondName } = fact.indicator;
  const name = nameWithTwins(fact);
  return secondName === undefined
    ? name
    : `${name}\n${secondNameStatus(secondName)}：${secondName.name}`;
}

function actualCell(fact: IndicatorFact): PaperCell {
  const figure = figureOfYear(fact);
  if (figure !== null) return numberCell(figure, { unit: fact.indicator.unit });
  const { actual } = fact;
  const because = actual?.state === 'missing' ? actualReason(actual.reason) : 'この年度の記載なし';
  return { is: 'none', because, mark: '' };
}

function indexCell(fact: IndicatorFact): PaperCell {
  const { score } = fact;
  const mark = isMarked(fact) ? '※' : '';
  switch (score.state) {
    case 'scored':
      return numberCell(score.shown, { mark });
    case 'no-record':
      return { is: 'none', because: 'この年度の記載がないため', mark };
    case 'no-index-number': {
      const next = score.nextFiscalYear;
      const when = next === null ? '' : `。次は${fiscalYearName(next)}`;
      return { is: 'none', because: `${shortReason(score.reason.code)}${when}`, mark };
    }
  }
}

function comparedCell(fact: IndicatorFact): PaperCell {
  const { score } = fact;
  if (score.state !== 'scored') return blank;
  if (isBaselineYear(fact)) return textCell('基準の年度');
  const broken = score.seriesBreak === undefined ? '' : `（${seriesBreakWord}）`;
  return textCell(`${arrowWord(score.arrow)}${broken}`);
}

/** The notes of the mark first; each of them names its indicator elsewhere, here the row does. */
function remarksOf(fact: IndicatorFact): string[] {
  const named = `※${indicatorPlace(fact.indicator)}：`;
  const notes = indicatorNotes([fact]).map((note) =>
    note.startsWith(named) ? `※${note.slice(named.length)}` : note,
  );
  const others = [...remainingRemarks(fact).map(remarkText), ...transcriptionRemarks(fact)];
  const isSaid = (remark: string): boolean => notes.some((note) => note.includes(remark));
  return [...notes, ...others.filter((remark) => !isSaid(remark))];
}
