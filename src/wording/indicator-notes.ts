/** ※の注記: what has to be known of the marked figures of a table. */

import { type IndicatorFact, isBaselineYear } from '../answers/indicator-facts.ts';
import { indicatorPlace } from './indicator-names.ts';
import { remainingRemarks, remarkText } from './indicator-remarks.ts';
import { grouped } from './numbers.ts';
import { seriesNotes } from './series-text.ts';

/** Said once, after the last of the figures that it is about. */
export const differenceReason =
  '差の理由は資料に記載がありません（表示の四捨五入の可能性があります）。';

/** Returns one note for each mark, naming the indicator that it belongs to. */
export function indicatorNotes(facts: readonly IndicatorFact[]): string[] {
  const differing = facts.filter((fact) => publishedDiffers(fact) !== undefined);
  const reason = `${differing.length > 1 ? 'いずれも' : ''}${differenceReason}`;
  return facts.flatMap((fact) =>
    notesOf(fact).map((note) => {
      const isLast = fact === differing.at(-1) && note === publishedDiffers(fact);
      return `※${indicatorPlace(fact.indicator)}：${note}${isLast ? reason : ''}`;
    }),
  );
}

/** Whether a figure has a note, so that its cell carries ※. */
export function isMarked(fact: IndicatorFact): boolean {
  return notesOf(fact).length > 0;
}

/** What is disputed and what cannot be compared is the year's figure, never the baseline. */
function notesOf(fact: IndicatorFact): string[] {
  if (isBaselineYear(fact)) return seriesNotes(fact);
  const disagreement = publishedDiffers(fact);
  return [
    ...(disagreement === undefined ? [] : [disagreement]),
    ...fact.conflicts.map(
      ({ readings }) =>
        `資料により値が異なります（${readings.map(({ said }) => said).join('／')}）。`,
    ),
    ...comparability(fact),
    ...seriesNotes(fact),
  ];
}

/** Only where there is an index number that could be misread. */
function comparability(fact: IndicatorFact): string[] {
  if (fact.score.state !== 'scored') return [];
  return remainingRemarks(fact)
    .filter(({ kind }) => kind === 'comparability')
    .map(remarkText);
}

/**
 * Returns how the printed index number stands to the shown figures; `undefined` where they agree.
 *
 * @example
 * publishedDiffers(fiveM3);
 * // '公表値は313.81、表示の18→56.8からの計算は315.56です。'
 */
export function publishedDiffers({ indicator, score, row }: IndicatorFact): string | undefined {
  if (score.state !== 'scored' || score.agreement !== 'differs') return undefined;
  const figures = [indicator.baseline.value, row.actual].map((figure) => grouped(figure ?? '—'));
  return `公表値は${score.published ?? '—'}、表示の${figures.join('→')}からの計算は${score.recomputed ?? '—'}です。`;
}
