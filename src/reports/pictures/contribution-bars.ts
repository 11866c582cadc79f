/** 寄与の棒: what each indicator adds to or takes from the index of its goal, and all together. */

import { type Decimal, sum } from '../../scoring/decimal.ts';
import { type Axis, axisAround, extentOn } from './axis.ts';
import type { Extent } from './drawing.ts';

export type ContributionBars<Of> = {
  axis: Axis;
  bars: readonly { of: Of; extent: Extent }[];
  total: { points: Decimal; extent: Extent };
};

/**
 * Returns bars from 0 to the right for what lifts, to the left for what lowers, and their sum.
 *
 * @example goal 5 in 令和6年度
 * contributionBars(contributions); // 5-M3 +71.27, 5-M4 +2.61, 5-M6 -0.89; in all +72.99
 */
export function contributionBars<Of extends { points: Decimal }>(
  contributions: readonly Of[],
): ContributionBars<Of> {
  const total = sum(contributions.map(({ points }) => points));
  const axis = axisAround([...contributions.map(({ points }) => points), total].map(Number));
  return {
    axis,
    bars: contributions.map((of) => ({ of, extent: extentOn(axis, 0, of.points) })),
    total: { points: total, extent: extentOn(axis, 0, total) },
  };
}
