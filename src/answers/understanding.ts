/** 理解: a question was understood, or there is a reason why the bot asks back or declines. */

import { z } from 'zod';
import type { KnownFigure } from './known-figures.ts';
import type { Query } from './query.ts';

export const Reason = z.enum([
  'unknown-goal',
  'goal-not-loaded',
  'ambiguous-goal',
  'ambiguous-layer',
  'ambiguous-indicator',
  'ambiguous-entity',
  'ambiguous-measure',
  'ambiguous-member',
  'unknown-member',
  'missing-subject',
  'multi-intent',
  'forecast',
  'broadcast-mention',
  'restricted-data',
  'write-via-chat',
  'out-of-scope',
  'no-figures-for-year',
  'not-yet-recorded',
  'no-such-figure',
  'several-figures',
  'not-understood',
]);
export type Reason = z.infer<typeof Reason>;

/** What was said or resolved before the bot decided to ask back. */
export type PartialQuery = Partial<Query>;

/** Not answered: the bot asks back, declines, or has no figures; and what may be asked instead. */
export type Unanswered = {
  outcome: 'clarify' | 'refused' | 'no-data';
  reason: Reason;
  said: PartialQuery;
  /** Ids between which the question does not decide: `5-A4`, `mi-03`, `project-3`, `goal-7`. */
  candidates: readonly string[];
  /** What may be asked instead, at most five, each a whole question. */
  offers: readonly Query[];
  /** The words that the refusal is about, to be quoted back: 「渋谷区」. */
  words: readonly string[];
  /** Where a number was asked for: what shows it, or what comes near. */
  figures?: readonly KnownFigure[];
};

/**
 * `unread` are words that no rule understood; the answer says so instead of passing them over.
 * `yearWords` are those that were read by the clock: 「昨年度」.
 */
export type Understood = {
  outcome: 'answered';
  query: Query;
  unread: readonly string[];
  yearWords: readonly string[];
};

export type Understanding = Understood | Unanswered;

/** Returns the understanding of a query that nobody had to read: a button's, or a call for help. */
export function understoodQuery(query: Query): Understood {
  return { outcome: 'answered', query, unread: [], yearWords: [] };
}
