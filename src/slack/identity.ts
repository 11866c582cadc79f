/** ボット自身: which workspace the bot is in, and who it is there. */

import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { messageAddress } from '../domain/message-address.ts';
import { ChannelId, type MessageTs, UserId } from '../domain/slack-id.ts';

const Identity = z.object({ url: z.url(), team_id: z.string(), user_id: UserId });
export type Identity = z.infer<typeof Identity>;

/** Asks Slack once; asked again after a failure. */
export type WhoAmI = () => Promise<Identity>;

export function createWhoAmI(client: webApi.WebClient): WhoAmI {
  let known: Promise<Identity> | undefined;
  const ask = async (): Promise<Identity> => Identity.parse(await client.auth.test());
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

type Place = { channel: ChannelId; ts: MessageTs; thread?: MessageTs | undefined };

/**
 * Returns the address of a message, as 「リンクをコピー」 gives it.
 *
 * @example permalink({ url: 'https://ward.slack.com/' }, { channel: 'C1', ts: '1700000000.000100' });
 * // 'https://ward.slack.com/archives/C1/p1700000000000100'
 */
export function permalink({ url }: Pick<Identity, 'url'>, { channel, ts, thread }: Place): string {
  const address = new URL(messageAddress(url, { channel: ChannelId.parse(channel), ts }));
  if (thread !== undefined) {
    address.searchParams.set('thread_ts', thread);
    address.searchParams.set('cid', channel);
  }
  return address.href;
}
