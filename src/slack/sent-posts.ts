/** もう届いたか: finds a message of ours by the key in its metadata, before it is said a second time. */

import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { MessageTs } from '../domain/slack-id.ts';
import type { Pacing } from './pacing.ts';
import { postEventType } from './post-metadata.ts';
import { putOff } from './put-off.ts';

/** A thread, or the messages of a channel themselves. */
export type PostPlace = { channel: string; threadTs: string | undefined };

/** What stands in its metadata, and a moment before which it cannot have been sent. */
export type SentKey = { key: string; addedAt: string };

export type SentFiles = { names: readonly string[]; addedAt: string };

export type SentPosts = {
  /** @returns nothing when it certainly is not there; fails when Slack does not tell. */
  find: (place: PostPlace, post: SentKey) => Promise<MessageTs | undefined>;
  /** The same of files: their message can carry no key, so it is known by all of their names. */
  findFiles: (place: PostPlace, sent: SentFiles) => Promise<MessageTs | undefined>;
};

const Found = z.object({
  ts: MessageTs,
  metadata: z.object({
    event_type: z.literal(postEventType),
    event_payload: z.object({ key: z.string() }),
  }),
});

const WithFiles = z.object({
  ts: MessageTs,
  bot_id: z.string(),
  files: z.array(z.object({ name: z.string() })),
});

/** Slack's clock and ours may differ by so much. */
const slackSeconds = 120;
const line = { name: 'sent-posts', gapMs: 1200 };

/** Since when, and what a message must be to be the one. */
type Sought = { addedAt: string; tsIn: (message: unknown) => MessageTs | undefined };

export function createSentPosts(client: webApi.WebClient, pacing: Pacing): SentPosts {
  const pageOf = async (
    { channel, threadTs }: PostPlace,
    oldest: string,
    cursor: string | undefined,
  ) => {
    const asked = {
      ...{ channel, oldest, limit: 200, include_all_metadata: true },
      ...(cursor === undefined ? {} : { cursor }),
    };
    return pacing.inTurn(line, () =>
      putOff(() =>
        threadTs === undefined
          ? client.conversations.history(asked)
          : client.conversations.replies({ ...asked, ts: threadTs }),
      ),
    );
  };
  const find = async (
    place: PostPlace,
    { addedAt, tsIn }: Sought,
    cursor?: string,
  ): Promise<MessageTs | undefined> => {
    const oldest = String(Math.floor(Date.parse(addedAt) / 1000) - slackSeconds);
    const { messages = [], response_metadata } = await pageOf(place, oldest, cursor);
    const found = messages.flatMap((one) => tsIn(one) ?? []).at(0);
    if (found !== undefined) return found;
    const next = response_metadata?.next_cursor ?? '';
    return next === '' ? undefined : find(place, { addedAt, tsIn }, next);
  };
  return {
    find: (place, { key, addedAt }) => {
      const tsIn = (message: unknown): MessageTs | undefined => {
        const { ts, metadata } = Found.safeParse(message).data ?? {};
        return metadata?.event_payload.key === key ? ts : undefined;
      };
      return find(place, { addedAt, tsIn });
    },
    findFiles: (place, { names, addedAt }) => {
      const tsIn = (message: unknown): MessageTs | undefined => {
        const { ts, files = [] } = WithFiles.safeParse(message).data ?? {};
        return names.every((name) => files.some((file) => file.name === name)) ? ts : undefined;
      };
      return find(place, { addedAt, tsIn });
    },
  };
}
