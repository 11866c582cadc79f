/** 発言者: whose words they were, by the name that somebody wrote. */

import type { CommentAuthor } from '../domain/comment.ts';
import type { RosterPerson } from '../domain/roster.ts';

/** `several` are members who may be meant: nobody is given words that may be another's. */
export type Speaker = { author: CommentAuthor } | { several: readonly string[] };

/**
 * Returns the member of that name, with or without 委員 or さん; by the family name alone where only
 * one has it and the roster writes it apart. Who is no member is kept by the name as written.
 *
 * @example
 * speakerOf('佐藤委員', [{ user: 'U1', name: '佐藤 花子', … }]); // { author: { user: 'U1' } }
 */
export function speakerOf(written: string, members: readonly RosterPerson[]): Speaker {
  const name = bareName(written);
  const letters = name.replaceAll(' ', '');
  const full = members.filter((one) => bareName(one.name).replaceAll(' ', '') === letters);
  const family = members.filter((one) => bareName(one.name).split(' ')[0] === name);
  const meant = full.length > 0 ? full : family;
  const [only, another] = meant;
  if (another !== undefined) return { several: meant.map((one) => one.name) };
  return { author: only === undefined ? { name } : { user: only.user } };
}

/** Without what stands before people only when they are spoken of. */
function bareName(written: string): string {
  const name = written.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
  const bare = name.replace(/ ?(?:委員|さん|様|氏)$/u, '').trim();
  return bare === '' ? name : bare;
}
