/** 変化の問い合わせ: what changed since a moment, of what the rest of the question names. */

import type { Answer } from '../answer.ts';
import type { Query } from '../query.ts';
import type { TimedQuestion } from './moment.ts';

/** Returns the query; goals and indicators that were named narrow it, whatever else was read. */
export function changesQuery(
  { since, until }: Extract<TimedQuestion, { kind: 'changes' }>,
  about: Answer,
): Query {
  const { goals, indicators } = about.outcome === 'answered' ? about.query : about.said;
  return {
    intent: 'changes',
    ...(goals && { goals }),
    ...(indicators && { indicators }),
    since: since.until,
    ...(until && { asOf: until.until }),
  };
}
