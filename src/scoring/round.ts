/** 四捨五入: rounding for display, half away from zero, as the ward's printed figures are rounded. */

import { Decimal } from './decimal.ts';

/**
 * Returns a value rounded half up (away from zero) with as many decimal places as asked.
 *
 * For display only: nothing is calculated with a rounded value. Trailing zeros are kept. Text is
 * taken as the exact decimal it spells. Source of the rule: 1 ÷ 16 = 6.25 % is printed 6.3 %.
 *
 * @example
 * roundHalfUp('6.25', 1); // '6.3'
 * roundHalfUp('1.005', 2); // '1.01'
 * roundHalfUp('-2.5', 0); // '-3'
 * roundHalfUp('150', 2); // '150.00'
 */
export function roundHalfUp(value: Decimal | string, places: number): string {
  const rounded = new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return rounded.toFixed(places); // In two steps: toFixed alone writes -0.04 as 「-0.0」
}

/** Returns an index number as it is shown, with 2 decimal places: 132.258… → '132.26'. */
export function showIndexNumber(value: Decimal | string): string {
  return roundHalfUp(value, 2);
}

/** Returns a percentage as it is shown, with 1 decimal place: 6.25 → '6.3'. No 「%」 is added. */
export function showPercentage(value: Decimal | string): string {
  return roundHalfUp(value, 1);
}

/** Returns the 充実度 as it is shown, with 1 decimal place: 161.495… → '161.5'. */
export function showSufficiency(value: Decimal | string): string {
  return roundHalfUp(value, 1);
}
