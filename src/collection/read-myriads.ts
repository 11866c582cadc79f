/** 万・億の付く数: 「1万2,000」 and 「3.5億」 are worked out exactly, or not at all. */

import { type Decimal, sum, toDecimal } from '../scoring/decimal.ts';
import { plainNumber, type PlainNumber } from './plain-number.ts';

export type Myriads = { number: PlainNumber; rest: string };

/**
 * Returns the number of digits mixed with 億, 万 and 千, and what stands behind it.
 *
 * Read is what has one meaning: 「1万2」 may be short for 1万2千 and 「2.5千」 for a unit of thousands, so
 * neither is.
 *
 * @returns nothing where there is no such word.
 *
 * @example
 * readMyriads('1万2千人'); // { number: { figure: '12000' }, rest: '人' }
 */
export function readMyriads(typed: string): Myriads | undefined {
  const found = pattern.exec(typed);
  if (found === null) return undefined;
  const [, oku, man, sen, low = '', rest = ''] = found;
  if (oku === undefined && man === undefined && sen === undefined) return undefined;
  const total = totalOf({ oku, man, sen, low });
  return { number: total ? { figure: total.toFixed() } : { problem: 'not-a-number' }, rest };
}

const pattern = /^(?:([\d,.]+)億)?(?:([\d,.]+)万)?(?:([1-9])千)?([\d,.]*)(\D*)$/u;

type Written = Record<'oku' | 'man' | 'sen', string | undefined> & { low: string };

function totalOf(written: Written): Decimal | undefined {
  if (!isPlain(written)) return undefined;
  const { oku, man, sen, low } = written;
  const parts = [part(oku, 100_000_000), part(man, 10_000), part(sen, 1_000), part(low, 1)].flat();
  const [, ...lower] = parts;
  const isSound =
    parts.every(({ number }) => number !== undefined) &&
    lower.every(({ number }) => number?.lessThan(10_000)) &&
    (lower.length === 0 || parts.every(({ number }) => number?.isInteger()));
  const total = sum(parts.flatMap(({ number, times }) => (number ? [number.times(times)] : [])));
  return isSound && total.isInteger() ? total : undefined;
}

type Part = { number: Decimal | undefined; times: number };

function part(digits: string | undefined, times: number): Part[] {
  if (digits === undefined || digits === '') return [];
  const number = plainNumber(digits);
  return [{ number: 'figure' in number ? toDecimal(number.figure) : undefined, times }];
}

/** Nothing is left out between 億 and the rest; behind 万 stand three or four digits, behind 千 none. */
function isPlain({ oku, man, sen, low }: Written): boolean {
  if (man === undefined && oku !== undefined) return sen === undefined && low === '';
  if (low === '') return true;
  return sen === undefined && man !== undefined && /^(?:\d{3,4}|\d,\d{3})$/.test(low);
}
