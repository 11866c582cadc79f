/** 数の書き方: figures as people read them, half-width, with separators and their unit. */

import type { Figure } from '../domain/figure.ts';
import type { Decimal } from '../scoring/decimal.ts';
import { roundHalfUp } from '../scoring/round.ts';

/** Returns a figure with thousands separators; no digit is lost: '2691' → '2,691'. */
export function grouped(figure: Figure): string {
  const [whole = '', decimals] = figure.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

/**
 * Returns a figure with its unit; a unit that was not printed is not made up.
 *
 * @example
 * withUnit('2691', '件'); // '2,691件'
 * withUnit('7', null); // '7'
 */
export function withUnit(figure: Figure, unit: string | null): string {
  return `${grouped(figure)}${unit ?? ''}`;
}

/**
 * Returns points above or below 100 with their sign, 2 places.
 *
 * @example
 * signedPoints(toDecimal('71.27')); // '+71.27'
 */
export function signedPoints(points: Decimal): string {
  const shown = roundHalfUp(points, 2);
  return points.greaterThan(0) ? `+${shown}` : shown;
}
