/** 正確な小数: decimals of 40 digits, so that no figure of the ward's ever passes through a float. */

import { Decimal as Unconfigured } from 'decimal.js';
import type { Figure } from '../domain/figure.ts';

/** Our own copy of the library: nobody else's settings reach it, and ours reach nobody. */
export const Decimal = Unconfigured.clone({
  precision: 40,
  rounding: Unconfigured.ROUND_HALF_UP,
  defaults: true,
});
export type Decimal = Unconfigured;

export const zero = new Decimal(0);
export const one = new Decimal(1);
/** What every index number reads in its baseline year. */
export const hundred = new Decimal(100);

/** Returns a figure as an exact decimal; all digits are kept: `toDecimal('14.8')` is 14.8. */
export function toDecimal(figure: Figure): Decimal {
  return new Decimal(figure);
}

/** Returns the exact sum; of nothing it is 0. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/**
 * Returns all digits of a value in plain notation, for the unrounded column of an export.
 *
 * Never with an exponent and never as 「-0」. A division that does not end carries 40 digits.
 *
 * @example
 * plainDigits(toDecimal('172.9905')); // '172.9905'
 */
export function plainDigits(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
