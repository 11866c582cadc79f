/** 資料の期間: from which moment to which a paper tells what changed. */

import { z } from 'zod';
import { daysAfter } from './calendar.ts';
import { isEndOfDay } from './tokyo-moment.ts';
import { tokyoTime } from './tokyo-time.ts';

export const PaperSpan = z.strictObject({
  /** What was saved after this moment is told. */
  since: z.iso.datetime(),
  /** Up to this one; up to now where there is none. */
  until: z.iso.datetime().nullable(),
});
export type PaperSpan = z.infer<typeof PaperSpan>;

/**
 * Returns the days that a file is named for: the first that is told of, and the last where it is set.
 *
 * @example since the end of 第1回, which was held on 2026-11-05
 * spanDays({ since: '2026-11-05T14:59:59.999Z', until: null }); // ['2026-11-06']
 */
export function spanDays({ since, until }: PaperSpan): string[] {
  const { date } = tokyoTime(since);
  const first = isEndOfDay(since) ? daysAfter(date, 1) : date;
  return until === null ? [first] : [first, 'to', tokyoTime(until).date];
}
