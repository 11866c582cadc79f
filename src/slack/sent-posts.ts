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

export type SentPosts = {
  /** @returns nothing when it certainly is not there; fails when Slack does not tell. */
  find: (place: PostPlace, post: SentKey) => Promise<MessageTs | undefined>;
};

const Found = z.object({
  ts: MessageTs,
  metadata: z.object({
    event_type: z.literal(postEventType),
    event_payload: z.object({ key: z.string() }),
  }),
});

/** Slack's clock and ours may differ by so much. */
const slackSeconds = 120;
const line = { name: 'sent-posts', gapMs: 1200 };

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
    post: SentKey,
    cursor?: string,
  ): Promise<MessageTs | undefined> => {
    const oldest = String(Math.floor(Date.parse(post.addedAt) / 1000) - slackSeconds);
    const { messages = [], response_metadata } = await pageOf(place, oldest, cursor);
    const found = messages
      .flatMap((one) => Found.safeParse(one).data ?? [])
      .find(({ metadata }) => metadata.event_payload.key === post.key);
    if (found !== undefined) return found.ts;
    const next = response_metadata?.next_cursor ?? '';
    return next === '' ? undefined : find(place, post, next);
  };
  return { find: (place, post) => find(place, post) };
}
