/** Messages as people see them now: posted, edited and deleted, in channels and threads. */
import { z } from 'zod';
import type { Block } from '../block-kit/blocks.ts';

export const Metadata = z.object({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.unknown()),
});

export type Content = {
  text: string;
  blocks?: readonly Block[] | undefined;
  metadata?: z.infer<typeof Metadata> | undefined;
};

export type Reaction = { name: string; users: readonly string[] };

export type Message = Content & {
  channel: string;
  ts: string;
  user: string;
  bot_id?: string | undefined;
  thread_ts?: string | undefined;
  reply_broadcast?: boolean | undefined;
  edited?: { user: string; ts: string } | undefined;
  /** Set on an ephemeral message: the only person who sees it. */
  ephemeralTo?: string | undefined;
  files?: readonly { id: string; name?: string; title: string }[] | undefined;
  reactions?: readonly Reaction[] | undefined;
};
export type MessageChange = { kind: 'posted' | 'edited' | 'deleted'; message: Message };
export type Draft = Omit<Message, 'ts' | 'edited'>;

export type Messages = {
  post: (draft: Draft) => Message;
  /** Returns the message with its new content. */
  edit: (message: Message, content: Content) => Message;
  remove: (message: Message) => void;
  /** Puts a reaction in the place of the one with the same name; without users it goes. That is no edit. */
  react: (message: Message, reaction: Reaction) => void;
  find: (channel: string, ts: string) => Message | undefined;
  /** Returns every message of a channel, ephemeral ones too, in order of ts. */
  all: (channel: string) => readonly Message[];
};

export function createMessages(
  tell: (change: MessageChange) => void,
  nextTs: () => string,
): Messages {
  const kept = new Map<string, readonly Message[]>();
  const all = (channel: string) => kept.get(channel) ?? [];
  return {
    all,
    find: (channel, ts) => all(channel).find((message) => message.ts === ts),
    post: (draft) => {
      const message = { ...draft, ts: nextTs() };
      kept.set(draft.channel, [...all(draft.channel), message]);
      tell({ kind: 'posted', message });
      return message;
    },
    edit: (before, content) => {
      const edited = { user: before.user, ts: nextTs() };
      const message = { ...before, ...content, edited };
      const replaced = all(before.channel).map((one) => (one.ts === before.ts ? message : one));
      kept.set(before.channel, replaced);
      tell({ kind: 'edited', message });
      return message;
    },
    react: (before, reaction) => {
      const message = { ...before, reactions: withReaction(before.reactions ?? [], reaction) };
      const marked = all(before.channel).map((one) => (one.ts === before.ts ? message : one));
      kept.set(before.channel, marked);
    },
    remove: (message) => {
      const left = all(message.channel).filter(({ ts }) => ts !== message.ts);
      kept.set(message.channel, left);
      tell({ kind: 'deleted', message });
    },
  };
}

/** Each keeps its place, as people look for it there. */
function withReaction(given: readonly Reaction[], changed: Reaction): readonly Reaction[] {
  const isNew = !given.some(({ name }) => name === changed.name);
  const all = given.map((one) => (one.name === changed.name ? changed : one));
  return [...all, ...(isNew ? [changed] : [])].filter(({ users }) => users.length > 0);
}

/** Returns a thread: its parent and the replies, or nothing where the parent does not exist. */
export function threadOf(messages: readonly Message[], ts: string): readonly Message[] {
  const open = messages.filter(({ ephemeralTo }) => ephemeralTo === undefined);
  if (!open.some((message) => message.ts === ts)) return [];
  return open.filter((message) => message.ts === ts || message.thread_ts === ts);
}
