/** 矢印: which way an index number points, always shown with a word and never by colour alone. */

import { type Decimal, hundred } from './decimal.ts';

export type Arrow = 'up' | 'down' | 'flat';

/**
 * Returns where an index number stands against 100, compared before any rounding.
 *
 * 100.004 is `up`, although it is shown as 100.00: only an unchanged figure is `flat`.
 *
 * @example 創業セミナーの回数, 12 in R5 and in R6
 * arrow(toDecimal('100')); // 'flat'
 */
export function arrow(indexNumber: Decimal): Arrow {
  if (indexNumber.greaterThan(hundred)) return 'up';
  return indexNumber.lessThan(hundred) ? 'down' : 'flat';
}
