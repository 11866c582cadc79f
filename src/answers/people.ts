/** 名前で聞ける人: whose comments a question may name, and who is asking. */

import type { AnswerContext } from './answer-context.ts';
import type { Member } from './query.ts';

export type People = {
  /** Registered members, and whoever stands under a comment that the reader may see by name. */
  known: readonly Member[];
  /** 「私」; nothing where nobody knows who asks. */
  asker: Member | undefined;
};

/**
 * Returns the people of a record; nothing where there are no reviews yet.
 *
 * Names come from what the reader sees and from the roster alone: whether somebody has written
 * without a name makes no difference here.
 */
export function peopleIn({ record, asker }: AnswerContext): People | undefined {
  if (record === undefined || record.reviews.length === 0) return undefined;
  const { members, comments, names } = record;
  const authors = comments.flatMap(({ author }) => (author === 'anonymous' ? [] : [author]));
  const users = new Set([
    ...members,
    ...authors.flatMap((author) => ('user' in author ? [author.user] : [])),
  ]);
  const known = [...users].flatMap((user): Member[] => {
    const name = names.get(user);
    return name === undefined ? [] : [{ user, name }];
  });
  const written = new Set(authors.flatMap((author) => ('name' in author ? [author.name] : [])));
  const others = [...written].filter((name) => !known.some((one) => one.name === name));
  return {
    known: [...known, ...others.map((name) => ({ name }))],
    asker: asker === undefined ? undefined : { user: asker, name: names.get(asker) ?? 'あなた' },
  };
}
