/** 控えの期限: how long it is noted who asked what, and what of it goes with a disposal. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import type { GivenAnswer } from './given-answer.ts';
import type { KeptQuery } from './kept-query.ts';
import type { Intent } from './query.ts';

/** Two meetings a year, and the papers of the last one are quoted in the next. */
const longestYears = 2;

/**
 * Returns the first day whose answers are still noted: two years back, or less where the records
 * themselves are kept for less.
 *
 * @example
 * answersSince({ retentionYears: 5 }, '2028-11-20'); // '2026-11-20'
 * answersSince({ retentionYears: 1 }, '2028-11-20'); // '2027-11-20'
 */
export function answersSince(
  { retentionYears }: { retentionYears: number | null },
  today: CalendarDate,
): CalendarDate {
  const years = Math.min(retentionYears ?? longestYears, longestYears);
  return `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/** What is gone of a disposed review, as far as answers could tell of it. */
export type GoneOfAnswers = {
  reviews: readonly { goal: number; keptUntil: CalendarDate }[];
  comments: ReadonlySet<number>;
};

/** Their text, or its digest, is of what members have said. */
const ofComments: readonly Intent[] = ['changes', 'comment-list', 'export', 'review-progress'];

/** Whether an answer told, or may have told, of something that is disposed of. */
export function toldOf({ at, query }: GivenAnswer, { reviews, comments }: GoneOfAnswers): boolean {
  const { members = [], goals, intent } = query;
  if (members.some((one) => 'comment' in one && comments.has(one.comment))) return true;
  if (!ofComments.includes(intent)) return false;
  const { date } = tokyoTime(at);
  return reviews.some(
    ({ goal, keptUntil }) => date <= keptUntil && (goals?.includes(goal) ?? true),
  );
}

/** What is noted of answers about one person; others who asked for them are not named. */
export type OwnAnswers = {
  /** What they were answered. */
  asked: readonly { no: number; at: string; shownTo: GivenAnswer['shownTo']; query: KeptQuery }[];
  /** In how many answers to others somebody asked for their comments. */
  aboutThem: number;
  /** Lines that nobody can read, and that may be theirs. */
  unreadable: number;
};

/** Returns which answers a person was given, oldest first, and how many to others are about them. */
export function answersAbout(
  user: string,
  all: readonly GivenAnswer[],
): Omit<OwnAnswers, 'unreadable'> {
  const isAbout = ({ query: { members = [] } }: GivenAnswer): boolean =>
    members.some((one) => 'user' in one && one.user === user);
  return {
    asked: all
      .filter(({ asker }) => asker === user)
      .map(({ no, at, shownTo, query }) => ({ no, at, shownTo, query })),
    aboutThem: all.filter((one) => one.asker !== user && isAbout(one)).length,
  };
}
