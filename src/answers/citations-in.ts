/** 値の出典: where a figure of a fiscal year comes from, the entries behind it included. */

import type { Citation } from '../domain/citation.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import { computedRate } from '../scoring/achievement-rate.ts';
import { planYearsUpTo } from '../scoring/plan-period.ts';

/**
 * Returns the place in the documents, and the entry that holds for the year; a 達成率 that adds up its
 * years has those of all of them.
 *
 * @example 5-A2, entered for 令和7年度
 * citationsIn(fiveA2, 2025); // 指標一覧（目指す姿5）, 入力1（2026-06-12承認）
 */
export function citationsIn(one: Indicator | MeasureIndicator, fiscalYear: FiscalYear): Citation[] {
  const years = yearsUsed(one, fiscalYear);
  const entered = one.actuals
    .filter((actual) => years.includes(actual.fiscalYear) && actual.state === 'measured')
    .map((actual) => actual.citation);
  const remarks = one.remarks.map(({ citation }) => citation);
  return [one.citation, ...entered, ...remarks].filter(
    (cited, at) => at === 0 || cited.document === 'entered',
  );
}

/** A stock (累計) holds the years before in its figure, and without a rate nothing is added up. */
function yearsUsed(one: Indicator | MeasureIndicator, fiscalYear: FiscalYear): FiscalYear[] {
  const addsUp =
    'planTotal' in one && one.kind === 'flow' && computedRate(one, fiscalYear).state === 'computed';
  return addsUp ? planYearsUpTo(fiscalYear) : [fiscalYear];
}
