/** 値の出典: where a figure of a fiscal year comes from, the entry and the 見直し behind it included. */

import { asOf } from '../domain/as-of.ts';
import type { Citation } from '../domain/citation.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual, Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import { computedRate } from '../scoring/achievement-rate.ts';
import { planYearsUpTo } from '../scoring/plan-period.ts';

/**
 * Returns the place in the documents, what was decided about the figure, and the entry that holds for
 * the year; a 達成率 that adds up its years has the entries of all of them.
 *
 * @example 5-A2, entered for 令和7年度
 * citationsIn(fiveA2, 2025); // 指標一覧（目指す姿5）, 入力1（2026-06-12承認）
 */
export function citationsIn(of: Indicator | MeasureIndicator, fiscalYear: FiscalYear): Citation[] {
  if (!('level' in of)) {
    return [of.citation, ...enteredIn(of.actuals, yearsUsed(of, fiscalYear)), ...remarked(of)];
  }
  const { citation, revised = [], ...held } = asOf(of, fiscalYear);
  return [
    citation,
    ...revised.map((one) => one.citation),
    ...enteredIn(held.actuals, [fiscalYear]),
    ...remarked(held),
  ];
}

function enteredIn(actuals: readonly Actual[], years: readonly FiscalYear[]): Citation[] {
  return actuals
    .filter((actual) => years.includes(actual.fiscalYear) && actual.state === 'measured')
    .map(({ citation }) => citation)
    .filter(({ document }) => document === 'entered');
}

/** 4年間の計画 is entered too, and stands as a remark. */
function remarked({ remarks }: { remarks: readonly { citation: Citation }[] }): Citation[] {
  return remarks.map(({ citation }) => citation).filter(({ document }) => document === 'entered');
}

/** A stock (累計) holds the years before in its figure, and without a rate nothing is added up. */
function yearsUsed(one: MeasureIndicator, fiscalYear: FiscalYear): FiscalYear[] {
  const addsUp = one.kind === 'flow' && computedRate(one, fiscalYear).state === 'computed';
  return addsUp ? planYearsUpTo(fiscalYear) : [fiscalYear];
}
