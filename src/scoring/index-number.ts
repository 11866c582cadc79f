/** 指数: an actual as a percentage of its baseline, so that the baseline year reads 100. */

import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MissingReason } from '../domain/missing-reason.ts';
import { type Decimal, hundred, toDecimal } from './decimal.ts';

/**
 * Why there is no index number: the actual's own stored reason, or what the figures do not allow.
 *
 * `actual-zero` only happens where less is better: 100 · baseline / 0 has no value.
 */
export type NoIndexNumber =
  { readonly code: 'baseline-missing' | 'baseline-zero' | 'actual-zero' } | MissingReason;

export type IndexNumberInput = {
  readonly baseline: Figure | null;
  /** The measured figure, or the reason that stands in its place. */
  readonly actual: Figure | MissingReason;
  readonly direction: Indicator['direction'];
};

/**
 * Returns an actual as a percentage of its baseline: 100 where nothing has changed.
 *
 * Exact: the decimals are those that were entered, and nothing is rounded here. An indicator that
 * should fall is turned round (100 · baseline / actual), so that above 100 is always better.
 * Formula: the ward's, to be seen in the 15 printed index numbers of 令和6年度.
 *
 * @returns a reason instead of a number when there is no baseline (even if the actual is missing
 * as well), a baseline of 0, or no actual. Missing is never taken for 0.
 *
 * @example 相談実施回数, 155 in R5 and 205 in R6
 * indexNumber({ baseline: '155', actual: '205', direction: 'increase' }); // 132.258…
 *
 * @example 多様な働き方に関するセミナー回数, a printed 0 in R5 and 7 in R6
 * indexNumber({ baseline: '0', actual: '7', direction: 'increase' }); // { code: 'baseline-zero' }
 */
export function indexNumber(input: IndexNumberInput): Decimal | NoIndexNumber {
  if (input.baseline === null) return { code: 'baseline-missing' };
  const baseline = toDecimal(input.baseline);
  if (baseline.isZero()) return { code: 'baseline-zero' };
  if (typeof input.actual !== 'string') return input.actual;
  const actual = toDecimal(input.actual);
  if (input.direction === 'increase') return hundred.times(actual).dividedBy(baseline);
  if (actual.isZero()) return { code: 'actual-zero' };
  return hundred.times(baseline).dividedBy(actual);
}

/** Whether `indexNumber` gave a reason in the place of a number. */
export function isNoIndexNumber(outcome: Decimal | NoIndexNumber): outcome is NoIndexNumber {
  return 'code' in outcome;
}
