/** どこを見ているか: who sits before the page, in which channel and thread; all of it stands in the address. */

import { z } from 'zod';
import { directMessageId, isMember, type Channel } from '../state/channels.ts';
import type { Workspace } from '../state/workspace.ts';

export type Where = {
  as: string;
  /** A channel, or `home`. */
  at: string;
  /** The message whose thread is open. */
  thread: string | undefined;
  /** The message that is being edited. */
  edit: string | undefined;
};

const Asked = z.object({
  as: z.string().optional(),
  at: z.string().optional(),
  thread: z.string().optional(),
  edit: z.string().optional(),
  link: z.string().optional(),
});

/**
 * Reads an address; who or what is not there gives way to the first person and to Home.
 *
 * `link` names a message, as the links that Slack gives out do: its thread is opened.
 */
export function readWhere(query: URLSearchParams, workspace: Workspace): Where {
  const { as: wanted = '', at = '', ...asked } = Asked.parse(Object.fromEntries(query));
  const [first = ''] = workspace.people.keys();
  const as = workspace.people.has(wanted) ? wanted : first;
  const isThere = channelsOf(as, workspace).some(({ id }) => id === at);
  if (!isThere) return { as, at: 'home', thread: undefined, edit: undefined };
  return { as, at, thread: asked.thread ?? threadAt(at, asked.link, workspace), edit: asked.edit };
}

function threadAt(channel: string, ts: string | undefined, { messages }: Workspace) {
  const linked = ts === undefined ? undefined : messages.find(channel, ts);
  return linked?.thread_ts ?? linked?.ts;
}

/** Returns the address of a place; what is left out stays closed. */
export function addressOf({
  as,
  at,
  thread,
  edit,
}: Partial<Where> & Pick<Where, 'as' | 'at'>): string {
  const query = new URLSearchParams({
    ...{ as, at },
    ...(thread !== undefined && { thread }),
    ...(edit !== undefined && { edit }),
  });
  return `/?${query.toString()}`;
}

/** Returns the channels that a person is in, the direct message with the bot last. */
export function channelsOf(user: string, workspace: Workspace): readonly Channel[] {
  const rooms = [...workspace.channels.values()].filter(({ id }) => !id.startsWith('D'));
  const own = workspace.openDirectMessage(user);
  return [...rooms.filter((room) => isMember(room, user)), own];
}

/** What a channel is called in the page. */
export function channelName({ id, name }: Pick<Channel, 'id' | 'name'>, bot: string): string {
  if (id.startsWith('D')) return bot;
  return id.startsWith('G') ? `${name}（非公開）` : `# ${name}`;
}

export function isDirectMessageOf(user: string, channel: string): boolean {
  return channel === directMessageId(user);
}
