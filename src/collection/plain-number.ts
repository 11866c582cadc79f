/** 数字の並び: digits with separators become a figure where there is only one way to read them. */

import type { Figure } from '../domain/figure.ts';

export type PlainNumber =
  { figure: Figure } | { problem: 'too-long' | 'ambiguous-separator' | 'not-a-number' };

/**
 * Returns the figure that digits, commas and a point spell; commas stand before every third digit, or
 * nowhere.
 *
 * @example
 * plainNumber('1,234.50'); // { figure: '1234.50' }
 * plainNumber('1,23'); // { problem: 'ambiguous-separator' }
 */
export function plainNumber(token: string): PlainNumber {
  if (!/^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(token)) {
    return { problem: 'ambiguous-separator' };
  }
  const figure = token.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return figure.replace('.', '').length > mostDigits ? { problem: 'too-long' } : { figure };
}

/** Products and quotients are exact to 40. */
const mostDigits = 30;
