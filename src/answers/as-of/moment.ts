/** 時点: the past moment that a question speaks of, or why it is not clear which one. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Committee, Meeting } from '../../domain/review.ts';
import type { Query } from '../query.ts';

/** What the words of a moment turn on. */
export type MomentScene = {
  today: CalendarDate;
  now: string;
  meetings: readonly Meeting[];
  committee: Committee;
};

/** All that was saved up to `until` belongs to it; of a meeting, all that was saved on its day. */
export type Moment = { until: string; meeting: Meeting | undefined };

/** Why the bot asks back instead of answering from a state that nobody asked for. */
export type MomentProblem =
  | { problem: 'future'; words: string; date: CalendarDate }
  | { problem: 'no-such-day'; words: string }
  | { problem: 'several-moments'; words: readonly string[] }
  | { problem: 'no-meetings'; words: string }
  | { problem: 'no-earlier-meeting'; words: string }
  | { problem: 'unknown-meeting'; words: string; no: number; known: readonly Meeting[] }
  | { problem: 'other-body'; words: string; body: string; known: readonly Meeting[] }
  | { problem: 'which-meeting'; words: string; known: readonly Meeting[] };

/** A question as it was read: about now, about a moment, or about what changed since. */
export type TimedQuestion =
  | { kind: 'now' }
  | { kind: 'then'; moment: Moment; question: string }
  | { kind: 'changes'; since: Moment; until: Moment | undefined; question: string }
  | { kind: 'unclear'; problem: MomentProblem };

export function isMomentProblem(read: Moment | MomentProblem): read is MomentProblem {
  return 'problem' in read;
}

/** Returns a query at a moment, and after one. */
export function queryAt(query: Query, { asOf, since }: Pick<Query, 'asOf' | 'since'>): Query {
  return {
    ...query,
    ...(asOf === undefined ? {} : { asOf }),
    ...(since === undefined ? {} : { since }),
  };
}
