/** 目盛り: which values an axis covers, and where a value lies on it. */

import type { Decimal } from '../../scoring/decimal.ts';
import type { Extent, Share } from './drawing.ts';

export type Axis = { from: number; to: number; ticks: readonly number[] };

/** Returns an axis with a tick every `step`. */
export function axisOf(from: number, to: number, step: number): Axis {
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, at) => from + at * step) };
}

/**
 * Returns an axis that holds 0 and all values, with four to eight ticks at round numbers.
 *
 * @example what the indicators of goal 5 add
 * axisAround([71.27, 2.61, -0.89]); // from -20 to 80, every 20
 */
export function axisAround(values: readonly number[]): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = Math.max(high - low, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const below = low < 0 ? Math.min(Math.floor(low / step), -1) : 0; // So near to 0 that it divides to 0
  return axisOf(below * step, Math.ceil(Math.max(high, step) / step) * step, step);
}

/** Returns where a value lies, which may be outside of 0 to 1. */
export function placeOn({ from, to }: Axis, value: number): Share {
  return (value - from) / (to - from);
}

/**
 * Returns from where to where a bar goes; one that is too long ends at the edge and says so.
 *
 * @example 313.81 where the axis ends at 200
 * extentOn(axisOf(0, 200, 50), 0, toDecimal('313.81')); // { from: 0, to: 1, cutAt: 'end' }
 */
export function extentOn(axis: Axis, start: number, value: Decimal): Extent {
  const end = placeOn(axis, value.toNumber());
  const ends = [placeOn(axis, start), end].map((share) => Math.min(Math.max(share, 0), 1));
  const [from = 0, to = 0] = ends.toSorted((one, other) => one - other);
  return { from, to, cutAt: end > 1 ? 'end' : end < 0 ? 'start' : undefined };
}
