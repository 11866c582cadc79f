/** 施策一覧の行: one value of the action plan, where it stands first and where else. */

import {
  actualFigure,
  isNotStarted,
  type MeasureEntry,
  type MeasureValue,
  rateFigure,
} from '../../answers/action-plan.ts';
import { citationsIn } from '../../answers/citations-in.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PaperCell, PaperRow } from '../../reports/papers/paper-sheet.ts';
import { pace } from '../../scoring/pace.ts';
import { roundHalfUp } from '../../scoring/round.ts';
import { figureCell, measureCell, placesCell, rateCell } from '../action-plan-words.ts';
import { conflictReadings } from '../conflict-note.ts';
import { citedDocuments } from '../../answers/cited-documents.ts';
import { placeWords } from '../place-words.ts';
import { numberCell, rawCell, textCell } from './cell-text.ts';
import { paceText } from './pace-text.ts';
import { sourceText } from './source-text.ts';

type Asked = { plan: Plan; fiscalYear: FiscalYear; withPace: boolean };

/** Returns the cells in the order of the columns of `measureSheets`. */
export function measureRow(
  { first, places }: MeasureValue,
  no: number,
  { plan, fiscalYear, withPace }: Asked,
): PaperRow {
  const { measure, indicator } = first;
  const isDisputed = first.conflicts.length > 0;
  const [paced, ...rawPaced] = withPace ? paceCells(first, plan, fiscalYear) : [];
  const citations = indicator === undefined ? [] : citationsIn(indicator, fiscalYear);
  return [
    numberCell(String(no)),
    textCell(sectionOf(first)),
    textCell(measureCell(first)),
    textCell(measure.activities.join('\n')),
    indicator === undefined ? emptyAsPrinted : textCell(indicator.name),
    figureOrText(actualFigure(first), first.measure.printedUnit, figureCell(first)),
    figureOrText(rateFigure(first), '%', `${rateCell(first)}${isDisputed ? '※' : ''}`),
    ...(paced === undefined ? [] : [paced]),
    textCell(places.length > 1 ? placesCell(places.slice(1)) : ''),
    textCell(remarksOf(first, plan).join('\n')),
    textCell(sourceText(plan, [measure.citation, ...citations])),
    textCell(indicator?.id),
    textCell(measure.printedUnit),
    rawCell(actualFigure(first)),
    rawCell(rateFigure(first)),
    rawCell(indicator?.planTotal),
    ...rawPaced,
  ];
}

function sectionOf({ section, measure }: MeasureEntry): string {
  return section === undefined ? measure.section : `${section.no} ${section.name}`;
}

/** In words, and in percent to go on calculating with. */
function paceCells({ indicator }: MeasureEntry, plan: Plan, fiscalYear: FiscalYear): PaperCell[] {
  if (indicator === undefined) return [emptyAsPrinted, rawCell(null)];
  const judged = pace(plan, indicator, { fiscalYear });
  const percent = judged.state === 'judged' ? roundHalfUp(judged.percentOfPace, 1) : null;
  return [paceCell(paceText(judged)), rawCell(percent)];
}

const emptyAsPrinted: PaperCell = { is: 'none', because: '資料で空欄のため', mark: '' };

function paceCell(told: ReturnType<typeof paceText>): PaperCell {
  return typeof told === 'string' ? textCell(told) : { is: 'none', mark: '', ...told };
}

/** What the bot says of the cell elsewhere stands here too; only a plain figure stays a number. */
function figureOrText(figure: string | undefined, unit: string | null, told: string): PaperCell {
  if (figure === undefined) {
    const [, because = ''] = /^—（(.*)）※?$/u.exec(told) ?? [];
    return { is: 'none', because, mark: told.endsWith('※') ? '※' : '' };
  }
  const [, after = ''] = /((?:※|（[^）]*）)*)$/u.exec(told) ?? [];
  const mark = after.includes('※') ? '※' : '';
  return numberCell(figure, { unit, mark, after: after.replace('※', '') });
}

function remarksOf(entry: MeasureEntry, plan: Plan): string[] {
  const { conflicts, measure, indicator } = entry;
  return [
    ...conflicts.map((conflict) => {
      const cited = citedDocuments(
        plan,
        conflict.readings.map(({ citation }) => citation),
      );
      return `※資料によって値が異なります（${conflictReadings(conflict, cited).join('／')}）。`;
    }),
    ...(isNotStarted(entry) ? (indicator?.remarks ?? []).map(({ text }) => placeWords(text)) : []),
    ...measure.remarks.map(placeWords),
  ];
}
