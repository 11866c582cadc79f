/** 時計: what day it is in Tokyo, wherever the bot runs. */

import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { CalendarDate } from './domain/fiscal-year.ts';

export type Clock = { now: () => Date; today: () => CalendarDate };

/** Returns the calendar date in Tokyo: 15:00 UTC is already tomorrow there. */
export function todayInTokyo(moment: Date): CalendarDate {
  return format(new TZDate(moment, 'Asia/Tokyo'), 'yyyy-MM-dd');
}

/** Returns a clock over a source of moments; the machine's own unless another is given. */
export function createClock(now: () => Date = () => new Date()): Clock {
  return { now, today: () => todayInTokyo(now()) };
}
