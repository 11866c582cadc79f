/** 件数: how many indicators stand above, at or below 100, as printed and with doubles once. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import { tallyIndexNumbers } from '../scoring/index-tally.ts';
import { groupBySeries } from '../scoring/same-series.ts';

/** `printed` counts rows of the source, `series` counts a double listing once. */
export type Count = { printed: number; series: number };

export type IndicatorCounts = {
  total: Count;
  above: Count;
  below: Count;
  unchanged: Count;
  without: Count;
};

/**
 * Returns how many of the indicators stand where in a fiscal year.
 *
 * @example the 13 indicators of goal 5 in 令和6年度
 * countIndicators(ofGoal5, 2024); // above 6, below 2 (one series), unchanged 0, without 5
 */
export function countIndicators(
  indicators: readonly Indicator[],
  fiscalYear: FiscalYear,
): IndicatorCounts {
  const { above, below, unchanged, without } = tallyIndexNumbers(indicators, fiscalYear);
  return {
    total: count(indicators),
    above: count(above),
    below: count(below),
    unchanged: count(unchanged),
    without: count(without),
  };
}

/** Returns the number of indicators, as printed and with doubles once. */
export function count(indicators: readonly Indicator[]): Count {
  return { printed: indicators.length, series: groupBySeries(indicators).length };
}
