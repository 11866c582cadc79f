/** 発言の時刻: when a message was written, from the number that names it. */

import type { MessageTs } from '../domain/slack-id.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';

/** @example momentOf('1700000000.000100'); // '2023-11-14T22:13:20.000Z' */
export function momentOf(ts: MessageTs): string {
  return new Date(Math.floor(Number(ts) * 1000)).toISOString();
}

/** Returns the day in Tokyo. */
export function dayOf(ts: MessageTs): CalendarDate {
  return tokyoTime(momentOf(ts)).date;
}
