/** 未回答の意見: comments that wait for 区の考え方, and since when. */

import type { Comment } from '../domain/comment.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import { dayOf } from '../review/moment.ts';

export type Unanswered = { comment: Comment; since: CalendarDate };

/** Returns those that came before a day, oldest first. */
export function unansweredBefore(day: CalendarDate, comments: readonly Comment[]): Unanswered[] {
  return comments
    .filter(({ response, deletedAt }) => response === null && deletedAt === null)
    .flatMap((comment) => {
      const [first] = comment.versions;
      return first === undefined ? [] : [{ comment, since: dayOf(first.key) }];
    })
    .filter(({ since }) => since < day)
    .toSorted((one, other) => one.since.localeCompare(other.since));
}
