/** 日時の書き方: a moment by the clock in Tokyo. */

import { tokyoTime } from '../domain/tokyo-time.ts';
import { dateText } from '../domain/date-text.ts';

/** Returns day and time: `momentText('2026-11-20T00:30:00.000Z')` is 令和8年11月20日 09:30. */
export function momentText(at: string): string {
  const { date, time } = tokyoTime(at);
  return `${dateText(date)} ${time.slice(0, 5)}`;
}
