/** 指標の値の言葉: the figures in sentences, then what belongs to them. */

import { type IndicatorFact, isBaselineYear } from '../../answers/indicator-facts.ts';
import type { IndicatorLookupFacts } from '../../answers/kinds/indicator-lookup.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { formulaButton, followUp, sourceButton, yearButton } from '../follow-up.ts';
import { arrowWord } from '../index-number-text.ts';
import { indicatorDetails } from '../indicator-details.ts';
import { placesOf } from '../indicator-names.ts';
import { transcriptionRemarks } from '../indicator-remarks.ts';
import { differenceReason, indicatorNotes, publishedDiffers } from '../indicator-notes.ts';
import { placedTable } from '../indicator-table.ts';
import { noIndexNumberSentence } from '../missing.ts';
import { withUnit } from '../numbers.ts';
import type { Page, PageButton } from '../page.ts';
import { readingLine } from '../reading-line.ts';
import { laterRevisions, revisedSentence, seriesBreakWord, seriesNotes } from '../series-text.ts';
import { sourceLines } from '../sources.ts';

/** Returns the page; several indicators stand in a table before their details. */
export function indicatorLookupPage(facts: IndicatorLookupFacts): Page {
  const { facts: found } = facts;
  const isSeveral = found.length > 1;
  return {
    lead: lead(found),
    reading: readingLine(
      found.map(({ indicator, sameAs }) => placesOf(indicator, sameAs)),
      facts,
    ),
    parts: [
      ...(isSeveral ? [placedTable('指標の値', found)] : []),
      ...found.flatMap((fact) => indicatorDetails(fact, facts.sources)),
    ],
    notes: [
      ...(isSeveral ? indicatorNotes(found) : found.flatMap(noteOfOne)),
      ...(facts.query.fiscalYear === undefined ? found.flatMap(later) : []),
    ],
    sources: sourceLines(facts.sources),
    buttons: found.length > 0 ? buttons(facts) : [],
  };
}

/** More than this would be a wall of text: the table says them line by line. */
const fewEnoughForSentences = 2;

function lead(found: readonly IndicatorFact[]): string {
  if (found.length === 0) return 'お尋ねの指標は計画にありません。';
  if (found.length > fewEnoughForSentences) return `お尋ねの指標は${found.length}件です。`;
  return found.map(figuresSentence).join('');
}

function noteOfOne(fact: IndicatorFact): string[] {
  const difference = publishedDiffers(fact);
  return [
    ...(difference === undefined ? [] : [`※${difference}${differenceReason}`]),
    ...seriesNotes(fact).map((note) => `※${note}`),
    ...renamed(fact),
    ...transcriptionRemarks(fact),
  ];
}

function renamed({ indicator: { revised = [] } }: IndicatorFact): string[] {
  return revised.filter(({ kind }) => kind === 'wording').map(revisedSentence);
}

/** Whoever names no year shall not miss that another name or baseline holds by now, or will. */
function later({ indicator, fiscalYear }: IndicatorFact): string[] {
  return laterRevisions(indicator, fiscalYear);
}

function figuresSentence(fact: IndicatorFact): string {
  const { indicator, sameAs, fiscalYear, row, score, conflicts } = fact;
  const { name, unit } = indicator;
  const subject = `${name}（${placesOf(indicator, sameAs)}）`;
  const year = fiscalYearName(fiscalYear);
  if (isBaselineYear(fact))
    return `${subject}の${year}の値（基準値）は、${baselineWords(fact)}です。`;
  const actual = row.actual === null ? '「—」' : withUnit(row.actual, unit);
  const from = `基準値${baselineWords(fact)}（${fiscalYearName(indicator.baseline.fiscalYear)}）`;
  const figures =
    indicator.baseline.value === null
      ? `${subject}の${year}の実績は${actual}です。`
      : `${subject}は、${from}に対し、${year}の実績は${actual}です。`;
  const disputed = conflicts.length > 0 ? 'なお、資料により値が異なります。' : '';
  if (score.state !== 'scored') return `${figures}${noIndexNumberSentence(fact)}${disputed}`;
  const mark = score.agreement === 'differs' ? '※' : '';
  const broken = score.seriesBreak === undefined ? '' : `、${seriesBreakWord}`;
  return `${figures}指数は${score.shown}${mark}（${arrowWord(score.arrow)}${broken}）です。${disputed}`;
}

function baselineWords({ indicator: { baseline, unit } }: IndicatorFact): string {
  return baseline.value === null ? '「—」' : withUnit(baseline.value, unit);
}

function buttons({ query, facts, fiscalYear }: IndicatorLookupFacts): PageButton[] {
  const hasYearBefore = facts.some(({ indicator }) => indicator.baseline.fiscalYear < fiscalYear);
  const hasSecondName = facts.some(({ indicator }) => indicator.secondName !== undefined);
  return [
    formulaButton(query),
    sourceButton(query),
    ...(hasSecondName ? [followUp('見直しの案', 'revision-lookup', query)] : []),
    ...(hasYearBefore ? [yearButton(query, fiscalYear - 1)] : []),
  ];
}
