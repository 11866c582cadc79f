/** 保存年限: until when a review and its comments are kept, as municipalities count the years. */

import { type CalendarDate, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { Review } from '../domain/review.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';

/** A review whose time is over; dates are days in Tokyo. */
export type DueReview = { review: Review; closedOn: CalendarDate; keptUntil: CalendarDate };

/**
 * Returns the last day on which a record is kept.
 *
 * The years begin on 1 April after the fiscal year in which the review was closed.
 *
 * @example closed in 令和8年度, kept for 5 years
 * keptUntil('2026-12-10', 5); // '2032-03-31'
 */
export function keptUntil(closedOn: CalendarDate, years: number): CalendarDate {
  return `${fiscalYearOf(closedOn) + 1 + years}-03-31`;
}

/** Returns the day in Tokyo on which a review was closed; nothing while it is open, or open again. */
export function closedOn({ closings }: Review): CalendarDate | undefined {
  const last = closings.at(-1);
  return last?.reopened === null ? tokyoTime(last.at).date : undefined;
}

/** Returns the reviews that may be disposed of on a day; none where records are kept for ever. */
export function dueReviews(
  { reviews, settings: { retentionYears } }: Pick<State, 'reviews' | 'settings'>,
  today: CalendarDate,
): DueReview[] {
  if (retentionYears === null) return [];
  return reviews.flatMap((review) => {
    const closed = closedOn(review);
    if (closed === undefined) return [];
    const until = keptUntil(closed, retentionYears);
    return until < today ? [{ review, closedOn: closed, keptUntil: until }] : [];
  });
}
