/** 日本時間: what calendar and clock in Tokyo show at a moment, wherever the program runs. */

import type { CalendarDate } from './fiscal-year.ts';

export type TokyoTime = { date: CalendarDate; time: string };

/** Tokyo is 9 hours ahead of UTC all year; there has been no summer time since 1952. */
const aheadMs = 9 * 60 * 60 * 1000;

/**
 * Returns date and time of day in Tokyo, to the second.
 *
 * @example
 * tokyoTime('2026-11-19T15:30:00.000Z'); // { date: '2026-11-20', time: '00:30:00' }
 */
export function tokyoTime(at: string): TokyoTime {
  const shown = new Date(Date.parse(at) + aheadMs).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 19) };
}
