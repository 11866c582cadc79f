/** スレッドの出来事: what Slack tells of a message in a thread becomes one plain event. */

import { z } from 'zod';
import { ChannelId, MessageTs, UserId } from '../../domain/slack-id.ts';
import type { ThreadEvent } from '../../review/record-message.ts';
import { unescaped } from '../blocks/mrkdwn.ts';

/** A message of a person; what bots, apps and Slack itself post does not fit. */
export const PersonsMessage = z.object({
  user: UserId,
  text: z.string().default(''),
  ts: MessageTs,
  thread_ts: MessageTs,
  edited: z.object({ ts: MessageTs }).optional(),
  bot_id: z.undefined().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
});
export type PersonsMessage = z.infer<typeof PersonsMessage>;

const Written = PersonsMessage.extend({ channel: ChannelId });
const Changed = z.object({
  subtype: z.literal('message_changed'),
  channel: ChannelId,
  message: PersonsMessage,
});
const Deleted = z.object({
  subtype: z.literal('message_deleted'),
  channel: ChannelId,
  event_ts: MessageTs,
  previous_message: PersonsMessage,
});

/** The parent of the thread comes as a message too; `recordMessage` leaves it out. */
export const ThreadPayload = z.union([Changed, Deleted, Written]).transform((read): ThreadEvent => {
  const { channel } = read;
  if ('message' in read) return { channel, ...standing(read.message), deletedAt: null };
  if (!('previous_message' in read)) return { channel, ...standing(read), deletedAt: null };
  const deletedAt = new Date(Number(read.event_ts) * 1000).toISOString();
  return { channel, ...standing(read.previous_message), deletedAt };
});

/** Returns a message as it stands; an unfurled link changes a message without a new version. */
export function standing({ user, text, ts, thread_ts, edited }: PersonsMessage) {
  return { user, text: unescaped(text), ts, thread: thread_ts, key: edited?.ts ?? ts };
}
