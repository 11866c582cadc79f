/** 年度の書き方: 令和6年度 in sentences, R6 in the heads of tables. */

import { type FiscalYear, toReiwa } from '../domain/fiscal-year.ts';

/**
 * Returns a fiscal year in words; the first year of an era is 元.
 *
 * @example
 * fiscalYearName(2024); // '令和6年度'
 * fiscalYearName(2019); // '令和元年度'
 * fiscalYearName(2018); // '平成30年度'
 */
export function fiscalYearName(fiscalYear: FiscalYear): string {
  const { era, year } = eraOf(fiscalYear);
  return `${era.name}${year === 1 ? '元' : year}年度`;
}

/** Returns a fiscal year for the head of a table: `fiscalYearShort(2024)` is R6. */
export function fiscalYearShort(fiscalYear: FiscalYear): string {
  const { era, year } = eraOf(fiscalYear);
  return `${era.letter}${year}`;
}

const reiwa = { name: '令和', letter: 'R' } as const;
const heisei = { name: '平成', letter: 'H' } as const;
/** 平成1年 is 1989. */
const heiseiOffset = 1988;

function eraOf(fiscalYear: FiscalYear) {
  const year = toReiwa(fiscalYear);
  return year >= 1 ? { era: reiwa, year } : { era: heisei, year: fiscalYear - heiseiOffset };
}
