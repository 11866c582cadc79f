/** 年度と日付を読む: fiscal years and days as people write them in a table. */

import { CalendarDate, FiscalYear, fromReiwa } from '../domain/fiscal-year.ts';

/**
 * Returns a fiscal year; nothing for 「令和7年」, which may be a calendar year, and for anything else.
 *
 * @example
 * writtenFiscalYear('令和７年度'); // 2025
 * writtenFiscalYear('R7'); // 2025
 * writtenFiscalYear('2025年度'); // 2025
 */
export function writtenFiscalYear(text: string): FiscalYear | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
  const [, era, no] = /^(令和|平成|R|H)(\d{1,2}|元)(?:年度)?$/u.exec(plain) ?? [];
  const [, year] = /^(\d{4})(?:年度)?$/u.exec(plain) ?? [];
  const read = era === undefined || no === undefined ? Number(year) : yearOfEra(era, no);
  return FiscalYear.safeParse(read).data;
}

/**
 * Returns a day that is on the calendar.
 *
 * @example
 * writtenDay('2026/6/30'); // '2026-06-30'
 * writtenDay('令和8年6月30日'); // '2026-06-30'
 * writtenDay('令和8年6月31日'); // undefined
 */
export function writtenDay(text: string): CalendarDate | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
  const [, era, no = '', month = '', day = ''] =
    /^(令和|平成|R|H)?(\d{1,4}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain) ?? [];
  const year = era === undefined ? no : String(yearOfEra(era, no));
  if (!/^\d{4}$/u.test(year)) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return CalendarDate.safeParse(date).data;
}

/** 平成1年 is 1989. */
function yearOfEra(era: string, no: string): number {
  const year = no === '元' ? 1 : Number(no);
  return era === '令和' || era === 'R' ? fromReiwa(year) : 1988 + year;
}
