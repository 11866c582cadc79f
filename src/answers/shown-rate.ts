/** 見せる達成率: the printed one of a year, or ours where the year is entered and not printed. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { AchievementRate, MeasureIndicator } from '../domain/measure.ts';
import { computedRate, type NotComputable } from '../scoring/achievement-rate.ts';

/** `computed` is (R6 + R7 + …) ÷ 4年間の計画 in percent, 1 place; it is ours and says so. */
export type ShownRate =
  | AchievementRate
  | { state: 'computed'; fiscalYear: FiscalYear; value: string }
  | { state: 'not-computable'; fiscalYear: FiscalYear; why: NotComputable['why'] };

/**
 * Returns the rate of a year as people see it; nothing for a year that holds no value at all.
 *
 * @example 182 in 令和6年度, 190 entered for 令和7年度, 720 planned
 * shownRate(seminars, 2025); // { state: 'computed', fiscalYear: 2025, value: '51.7' }
 */
export function shownRate(
  indicator: MeasureIndicator,
  fiscalYear: FiscalYear,
): ShownRate | undefined {
  const printed = indicator.achievementRates.find((rate) => rate.fiscalYear === fiscalYear);
  if (printed !== undefined) return printed;
  const actual = indicator.actuals.find((one) => one.fiscalYear === fiscalYear);
  if (actual?.state !== 'measured') return undefined;
  const rate = computedRate(indicator, fiscalYear);
  return rate.state === 'computed'
    ? { state: 'computed', fiscalYear, value: rate.shown }
    : { state: 'not-computable', fiscalYear, why: rate.why };
}
