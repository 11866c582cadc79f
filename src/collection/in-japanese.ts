/** 日付の言葉: a day as the places of citations name it. */

import { type CalendarDate, toReiwa } from '../domain/fiscal-year.ts';

/** @example inJapanese('2026-06-30'); // '令和8年6月30日' */
export function inJapanese(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `令和${toReiwa(Number(year))}年${Number(month)}月${Number(day)}日`;
}
