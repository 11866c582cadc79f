/** 打たれた文: what somebody typed in Slack, with people in it by their names. */

import type { UserId } from '../../domain/slack-id.ts';
import { unescaped } from '../blocks/mrkdwn.ts';
import type { Services } from '../services.ts';

const mention = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** Returns the people whom a text mentions, as Slack writes them: `<@U1>`. */
export function mentionedIn(text: string): UserId[] {
  return [...new Set([...text.matchAll(mention)].map(([, user = '']) => user))];
}

/** Returns a text without its mentions. */
export function withoutMentions(text: string): string {
  return unescaped(text.replace(mention, ' ')).trim();
}

/**
 * Returns the question: 「@佐藤 の意見」 asks for 佐藤さんの意見, and the bot itself falls away.
 *
 * Whom neither the record nor Slack can name falls away too.
 */
export async function questionIn(
  typed: string,
  names: ReadonlyMap<UserId, string>,
  tools: Pick<Services, 'members' | 'whoAmI'>,
): Promise<string> {
  const strangers = mentionedIn(typed).filter((user) => !names.has(user));
  const known = new Map([...names, ...(await namesOf(strangers, tools))]);
  const named = typed.replace(mention, (_, user: UserId) => calledSo(known.get(user) ?? ''));
  return unescaped(named).trim();
}

/** What stands in brackets behind a name would part it from its さん. */
function calledSo(name: string): string {
  const plain = name.replace(/[（(［[【<>].*$/u, '').trim();
  return plain === '' ? ' ' : `${plain}さん`;
}

async function namesOf(
  users: readonly UserId[],
  { members, whoAmI }: Pick<Services, 'members' | 'whoAmI'>,
): Promise<[UserId, string][]> {
  if (users.length === 0) return [];
  try {
    const { user_id: bot } = await whoAmI();
    const people = users.filter((user) => user !== bot);
    return await Promise.all(
      people.map(async (user): Promise<[UserId, string]> => [user, await members.nameOf(user)]),
    );
  } catch {
    return []; // Who is mentioned matters only where comments are asked for by name
  }
}
