/** A message in the shape Slack sends it: in replies of the Web API, events and actions. */
import { type Message, threadOf } from './messages.ts';

/** What only this Slack needs to know of a message. */
const HIDDEN: readonly string[] = ['channel', 'ephemeralTo', 'reply_broadcast'];

/** Returns a message as Slack would write it; `among` adds to a parent the count of its replies. */
export function wireMessage(
  message: Message,
  team: string,
  among: readonly Message[] = [],
): Record<string, unknown> {
  const shown = Object.entries(message).filter(
    ([key, value]) => !HIDDEN.includes(key) && value !== undefined,
  );
  const subtype = message.reply_broadcast ? { subtype: 'thread_broadcast' } : {};
  return {
    type: 'message',
    team,
    ...subtype,
    ...Object.fromEntries(shown),
    ...repliesOf(message.ts, threadOf(among, message.ts).slice(1)),
  };
}

function repliesOf(ts: string, replies: readonly Message[]): Record<string, unknown> {
  const latest = replies.at(-1);
  if (latest === undefined) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: ts,
    reply_count: replies.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: latest.ts,
  };
}
