/** 未読: up to which message each person has read each channel; forgotten when the page ends. */

import type { Message } from '../state/messages.ts';
import type { Workspace } from '../state/workspace.ts';

export type Unread = {
  /** Notes that a person has a channel before them. */
  read: (user: string, channel: string) => void;
  /** Returns how many messages of others have come since. */
  count: (user: string, channel: string) => number;
};

export function createUnread({ messages }: Pick<Workspace, 'messages'>): Unread {
  const read = new Map<string, string>();
  const key = (user: string, channel: string): string => `${user} ${channel}`;
  return {
    read: (user, channel) => {
      const last = messages.all(channel).at(-1);
      if (last !== undefined) read.set(key(user, channel), last.ts);
    },
    count: (user, channel) => {
      const last = read.get(key(user, channel)) ?? '';
      const isNew = (one: Message): boolean => one.ts > last && one.user !== user;
      return messages.all(channel).filter((one) => isSeenBy(one, user) && isNew(one)).length;
    },
  };
}

/** What is ephemeral is seen by one person alone. */
export function isSeenBy({ ephemeralTo }: Message, user: string): boolean {
  return ephemeralTo === undefined || ephemeralTo === user;
}
