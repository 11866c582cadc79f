/** 曜日つきの日付: 6月30日（火）, as it stands in a notice that is read on that day or soon after. */

import type { CalendarDate } from '../domain/fiscal-year.ts';

/** @example weekdayText('2026-06-30'); // '6月30日（火）' */
export function weekdayText(date: CalendarDate): string {
  const [, month = '', day = ''] = date.split('-');
  const weekday = '日月火水木金土'.charAt(new Date(Date.parse(date)).getUTCDay());
  return `${Number(month)}月${Number(day)}日（${weekday}）`;
}
