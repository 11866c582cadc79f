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

const bare =
  /^(?:何が|なにが|どこが|どう|の|に|は|が|を|、|変わ(?:った|り|りました)(?:か|の)?|変化(?:は|した)?|違い|差分|変更点?|ところ|点|値|こと|まし|あり(?:ます|ました)か|教えて(?:ください|下さい)?|か|[?!。\s])*$/;

/** Whether a question asks what changed and says nothing more, so that no comment can be in it. */
export function isOnlyOfChanges(timed: TimedQuestion): boolean {
  return timed.kind === 'changes' && bare.test(timed.question);
}
