/** 控える読み取り: a query as it is noted with its answer: people by their ids, and nobody by name. */

import { z } from 'zod';
import { UserId } from '../domain/slack-id.ts';
import type { AnswerContext } from './answer-context.ts';
import { type Member, Query } from './query.ts';

/** A person in Slack, or whoever stands under a comment; that comment keeps the name, and loses it. */
const KeptMember = z.union([
  z.strictObject({ user: UserId }),
  z.strictObject({ comment: z.int().positive() }),
]);
type KeptMember = z.infer<typeof KeptMember>;

export const KeptQuery = Query.omit({ members: true }).extend({
  members: z.array(KeptMember).optional(),
});
export type KeptQuery = z.infer<typeof KeptQuery>;

/**
 * Returns a query without the names in it.
 *
 * @returns nothing where somebody is known by name alone, and stands under no comment that is seen.
 *
 * @example
 * withoutNames({ intent: 'comment-list', members: [{ name: '佐藤花子', user: 'U1' }] }, context);
 * // { intent: 'comment-list', members: [{ user: 'U1' }] }
 */
export function withoutNames(query: Query, { record }: AnswerContext): KeptQuery | undefined {
  const { members, ...rest } = query;
  if (members === undefined) return rest;
  const kept = members.flatMap(({ user, name }): KeptMember[] => {
    if (user !== undefined) return [{ user }];
    const own = record?.comments.find(
      ({ author }) => author !== 'anonymous' && 'name' in author && author.name === name,
    );
    return own === undefined ? [] : [{ comment: own.no }];
  });
  return kept.length < members.length ? undefined : { ...rest, members: kept };
}

/**
 * Returns the query with the names that people have where it is asked again.
 *
 * @returns nothing where somebody's name is not known there, or no longer.
 */
export function withNames(query: KeptQuery, context: AnswerContext): Query | undefined {
  const { members, ...rest } = query;
  if (members === undefined) return rest;
  const named = members.flatMap((one) => memberIn(one, context) ?? []);
  return named.length < members.length ? undefined : { ...rest, members: named };
}

function memberIn(kept: KeptMember, context: AnswerContext): Member | undefined {
  return 'user' in kept ? inSlack(kept.user, context) : underComment(kept.comment, context);
}

function inSlack(user: UserId, { record, asker }: AnswerContext): Member | undefined {
  const name = record?.names.get(user) ?? (user === asker ? 'あなた' : undefined);
  return name === undefined ? undefined : { user, name };
}

/** As far as the reader may see whose it is. */
function underComment(no: number, { record }: AnswerContext): Member | undefined {
  const author = record?.comments.find((one) => one.no === no)?.author;
  if (author === undefined || author === 'anonymous' || !('name' in author)) return undefined;
  return { name: author.name };
}
