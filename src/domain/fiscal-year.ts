/** 年度: April to March, named by the calendar year it begins in (2024 = 令和6年度 = R6). */

import { z } from 'zod';

export const FiscalYear = z.int().min(1989).max(2099);
export type FiscalYear = z.infer<typeof FiscalYear>;

/** A calendar date in Tokyo, `'2026-11-20'`; the core never holds a moment in time. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** 令和1年 is 2019, so 令和n年度 begins in 2018 + n. */
const reiwaOffset = 2018;

/**
 * Returns the fiscal year that a calendar date lies in; January to March belong to the year before.
 *
 * @example
 * fiscalYearOf('2025-03-31'); // 2024 (令和6年度)
 * fiscalYearOf('2025-04-01'); // 2025 (令和7年度)
 */
export function fiscalYearOf(date: CalendarDate): FiscalYear {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return month >= 4 ? year : year - 1;
}

/** Returns the fiscal year of 令和n年度: `fromReiwa(6)` is 2024. */
export function fromReiwa(year: number): FiscalYear {
  return reiwaOffset + year;
}

/** Returns n of 令和n年度: `toReiwa(2024)` is 6. Years before 2019 give 0 or less. */
export function toReiwa(fiscalYear: FiscalYear): number {
  return fiscalYear - reiwaOffset;
}
