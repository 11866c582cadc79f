/** R24: a 累計 that is lower in a later year. */

import type { Actual } from '../../domain/indicator.ts';
import { goalsShowing } from '../../domain/measure.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding, YearlyFigure } from './finding.ts';

/**
 * Returns each fall of a running total, with both years.
 *
 * @example 新規会員登録者数（累計） 6701 in 令和6年度 and 6400 in 令和7年度
 */
export function fallingTotals({ plan }: CheckContext): Finding[] {
  return plan.measureIndicators
    .filter(({ kind, name }) => kind === 'stock' || name.includes('累計'))
    .flatMap((indicator) =>
      falls(indicator.actuals).map(([from, to]) => ({
        detail: { rule: 'R24', from, to },
        ...{ step: null, kind: 'auto', origin: 'figures' },
        goals: goalsShowing(indicator.id, plan.measures),
        about: [indicator.id],
        citations: [indicator.citation],
      })),
    );
}

function falls(actuals: readonly Actual[]): [YearlyFigure, YearlyFigure][] {
  const known = actuals
    .flatMap((one) =>
      one.state === 'measured' ? [{ fiscalYear: one.fiscalYear, value: one.value }] : [],
    )
    .toSorted((one, other) => one.fiscalYear - other.fiscalYear);
  return known.flatMap((to, at): [YearlyFigure, YearlyFigure][] => {
    const from = known[at - 1];
    return from !== undefined && toDecimal(to.value).lessThan(toDecimal(from.value))
      ? [[from, to]]
      : [];
  });
}
