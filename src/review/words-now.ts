/** 書き直された意見: people take back a slip by rewriting it, so an answer of the past does not bring it back. */

import type { CommentVersion } from '../domain/comment.ts';
import type { State } from '../domain/state.ts';
import { addenda } from './comment-of.ts';
import type { ReviewRecord } from './record.ts';
import type { SeenComment } from './seen-by.ts';

/**
 * Returns a past context in which comments that were rewritten since carry the words as they stand
 * now, in each of their versions. The secretariat reads them as they stood.
 *
 * What came after the ward's answer is a 追記: the words that were answered stand beside it for all to
 * read, and are left as they are.
 */
export function withWordsOfNow<Context extends { record?: ReviewRecord }>(
  context: Context,
  now: Pick<State, 'comments'>,
): Context {
  const { record } = context;
  if (record === undefined || record.viewer === 'secretariat') return context;
  const present = new Map(now.comments.map((one) => [one.no, one]));
  const comments = record.comments.map((then): SeenComment => {
    const comment = present.get(then.no);
    if (comment === undefined || then.isWithheld) return then;
    const words = wordsSince(then, comment);
    if (words === undefined) return then;
    const { text, proposal } = words;
    const versions = then.versions.map(({ key }) => ({ key, text, proposal }));
    return { ...then, versions, isReworded: true };
  });
  return { ...context, record: { ...record, comments } };
}

/** The words that a comment was rewritten to, unless that is a 追記. */
function wordsSince(
  { versions }: SeenComment,
  now: State['comments'][number],
): CommentVersion | undefined {
  const later = addenda(now);
  const known = new Set(versions.map(({ key }) => key));
  const words = now.versions.filter((one) => !later.includes(one)).at(-1);
  return words === undefined || known.has(words.key) ? undefined : words;
}
