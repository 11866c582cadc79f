/** 日本時間から: the moment at which clocks in Tokyo show something. */

import type { CalendarDate } from './fiscal-year.ts';

/** @example momentInTokyo('2026-11-01', '17:00'); // '2026-11-01T08:00:00.000Z' */
export function momentInTokyo(date: CalendarDate, time: string): string {
  return new Date(`${date}T${time}+09:00`).toISOString();
}

/** @example endOfDay('2026-11-01'); // '2026-11-01T14:59:59.999Z' */
export function endOfDay(date: CalendarDate): string {
  return momentInTokyo(date, lastTime);
}

/** The last millisecond of a day: what was saved on it is there. */
const lastTime = '23:59:59.999';

/** Whether a moment is the end of a day in Tokyo. */
export function isEndOfDay(moment: string): boolean {
  return new Date(moment).toISOString().endsWith('T14:59:59.999Z');
}
