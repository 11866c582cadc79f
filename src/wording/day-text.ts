/** 日付の書き方: a calendar date as it stands in a sentence. */

import type { CalendarDate } from '../domain/fiscal-year.ts';

/** @example dayText('2026-06-30'); // '2026年6月30日' */
export function dayText(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
