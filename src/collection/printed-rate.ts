/** 資料の達成率との照合: whether a four-year plan that somebody typed gives the rates that are printed. */

import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { computedRate } from '../scoring/achievement-rate.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Collected } from './collected.ts';
import type { Collecting } from './plan-in-force.ts';

/** `gives` is `null` where no rate can be worked out: the plan is 0. */
export type OtherRate = {
  doubt: 'other-rate';
  fiscalYear: FiscalYear;
  printed: Figure;
  gives: string | null;
};

/**
 * Returns the printed rates that a plan total does not give, rounded to the places that are printed.
 *
 * The total that a rate would imply is told nowhere: some totals imply the same rate, and it is to be
 * read from the ward's own plan.
 *
 * @example 三軒茶屋就労支援センターのセミナー開催数, 182 and 25.3 % in 令和6年度
 * otherRates('180', seminars, state); // [{ …, fiscalYear: 2024, printed: '25.3', gives: '101.1' }]
 */
export function otherRates(
  planTotal: Figure,
  { target }: Pick<Collected, 'target'>,
  { plan }: Collecting,
): OtherRate[] {
  const measure = plan.measureIndicators.find(({ id }) => id === target);
  if (measure === undefined) return [];
  return measure.achievementRates.flatMap((rate): OtherRate[] => {
    if (rate.state !== 'printed') return [];
    const { fiscalYear, value: printed } = rate;
    const given = computedRate({ ...measure, planTotal }, fiscalYear);
    if (given.state !== 'computed') {
      const told = { doubt: 'other-rate', fiscalYear, printed, gives: null } as const;
      return given.why === 'plan-total-zero' ? [told] : [];
    }
    const places = printed.split('.')[1]?.length ?? 0;
    return roundHalfUp(given.rate, places) === roundHalfUp(printed, places)
      ? []
      : [{ doubt: 'other-rate', fiscalYear, printed, gives: given.shown }];
  });
}
