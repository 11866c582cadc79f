/** 値の出典: where a figure of a fiscal year comes from, the entry and the 見直し behind it included. */

import { asOf, seriesIn } from '../domain/as-of.ts';
import type { Citation } from '../domain/citation.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual, Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';

/**
 * Returns the place in the documents, what was decided about the figure, and the entries that hold up to
 * a year: a 達成率 adds up its years.
 *
 * @example 5-A2, entered for 令和7年度
 * citationsIn(fiveA2, 2025); // 指標一覧（目指す姿5）, 入力1（2026-06-12承認）
 */
export function citationsIn(of: Indicator | MeasureIndicator, fiscalYear: FiscalYear): Citation[] {
  if (!('level' in of))
    return [of.citation, ...enteredUpTo(of.actuals, fiscalYear), ...remarked(of)];
  const { citation, revised = [], ...held } = asOf(of, fiscalYear);
  const series = seriesIn(of, fiscalYear);
  const ofSeries = held.actuals.filter((one) => seriesIn(of, one.fiscalYear) === series);
  return [
    citation,
    ...revised.map((one) => one.citation),
    ...enteredUpTo(ofSeries, fiscalYear),
    ...remarked(held),
  ];
}

function enteredUpTo(actuals: readonly Actual[], fiscalYear: FiscalYear): Citation[] {
  return actuals
    .filter((actual) => actual.fiscalYear <= fiscalYear && actual.state === 'measured')
    .map(({ citation }) => citation)
    .filter(({ document }) => document === 'entered');
}

/** 4年間の計画 is entered too, and stands as a remark. */
function remarked({ remarks }: { remarks: readonly { citation: Citation }[] }): Citation[] {
  return remarks.map(({ citation }) => citation).filter(({ document }) => document === 'entered');
}
