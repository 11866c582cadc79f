/** 日時の書き方: a moment by the clock in Tokyo. */

import { tokyoTime } from '../domain/tokyo-time.ts';

/** Returns day and time: `momentText('2026-11-20T00:30:00.000Z')` is 2026-11-20 09:30. */
export function momentText(at: string): string {
  const { date, time } = tokyoTime(at);
  return `${date} ${time.slice(0, 5)}`;
}
