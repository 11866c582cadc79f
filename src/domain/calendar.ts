/** 日付の計算: days on the calendar in Tokyo, without any clock. */

import type { CalendarDate } from './fiscal-year.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** @example daysAfter('2026-11-20', 14); // '2026-12-04' */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}
