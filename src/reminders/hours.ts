/** 送る時間: reminders go out in the morning of a business day, and never at night or on a holiday. */

import { isBusinessDay } from '../domain/business-days.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';

/** A bot that comes back in the evening waits for the next business day. */
const hours = { from: '09:30:00', to: '18:00:00' };

/** @example isTimeToSend('2026-06-16T00:30:00.000Z', []); // true, 9:30 on a Tuesday */
export function isTimeToSend(now: string, closedDays: readonly CalendarDate[]): boolean {
  const { date, time } = tokyoTime(now);
  return isBusinessDay(date, closedDays) && time >= hours.from && time < hours.to;
}
