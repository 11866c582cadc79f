/** カバー率: how many of those that should have a number do have one, always shown as n/N. */

import { Decimal, zero } from './decimal.ts';

export type Coverage = {
  readonly available: number;
  readonly eligible: number;
};

/**
 * Whether coverage reaches two thirds; below that a number is a 参考値.
 *
 * Exactly 2/3 is enough, and nothing out of nothing is not. Threshold: ours, from the COIN Tool
 * (dat_thresh); the ward's documents state none.
 *
 * @example 令和6年度 中長期アウトカム
 * isEnough({ available: 4, eligible: 12 }); // false
 */
export function isEnough({ available, eligible }: Coverage): boolean {
  return eligible > 0 && 3 * available >= 2 * eligible;
}

/** Returns the covered share between 0 and 1, exact; nothing out of nothing is 0. */
export function coveredShare({ available, eligible }: Coverage): Decimal {
  return eligible === 0 ? zero : new Decimal(available).dividedBy(eligible);
}

/** Returns the coverage of several parts taken together. */
export function joinCoverage(parts: readonly Coverage[]): Coverage {
  return {
    available: parts.reduce((total, { available }) => total + available, 0),
    eligible: parts.reduce((total, { eligible }) => total + eligible, 0),
  };
}
