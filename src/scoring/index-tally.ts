/** 内訳の件数: how many indicators stand above 100, below it, at it, or have no index number. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Arrow } from './arrow.ts';
import { scoreIndicator } from './indicator-score.ts';

/** The indicators themselves, so that twins can be counted once with `groupBySeries`. */
export type IndexTally = {
  readonly above: readonly Indicator[];
  readonly below: readonly Indicator[];
  readonly unchanged: readonly Indicator[];
  readonly without: readonly Indicator[];
};

/**
 * Returns indicators sorted by where their index number stands in a fiscal year, before rounding.
 *
 * @example the 13 indicators of goal 5 in 令和6年度
 * tallyIndexNumbers(ofGoal5, 2024); // above 6, below 2 (5-S1 and 5-M6, one series), without 5
 */
export function tallyIndexNumbers(
  indicators: readonly Indicator[],
  fiscalYear: FiscalYear,
): IndexTally {
  const pointing = (way: Arrow | 'nowhere') =>
    indicators.filter((indicator) => wayOf(indicator, fiscalYear) === way);
  return {
    above: pointing('up'),
    below: pointing('down'),
    unchanged: pointing('flat'),
    without: pointing('nowhere'),
  };
}

function wayOf(indicator: Indicator, fiscalYear: FiscalYear): Arrow | 'nowhere' {
  const score = scoreIndicator(indicator, fiscalYear);
  return score.state === 'scored' ? score.arrow : 'nowhere';
}
