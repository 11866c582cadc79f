/** 記録する発言: what the form carries of the message on which the shortcut was used. */

import { z } from 'zod';
import type { Action } from '../../domain/permissions.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { ChannelId, MessageTs, UserId } from '../../domain/slack-id.ts';
import { unescaped } from '../blocks/mrkdwn.ts';
import type { MessageShortcutPayload } from '../payloads.ts';

/** The words are those that the shortcut brought: in the channel they may have changed since. */
export const RecordedMessage = z.object({
  channel: ChannelId,
  ts: MessageTs,
  /** The thread in which it stands; its own ts where it begins one or stands alone. */
  thread: MessageTs,
  /** Since when the words are these. */
  key: MessageTs,
  author: UserId,
  /** Whether the author is a committee member: then nobody else is the speaker. */
  isMembers: z.boolean(),
  text: z.string().min(1),
  /** Where the person is told what became of it. */
  url: z.string(),
});
export type RecordedMessage = z.infer<typeof RecordedMessage>;

/**
 * Whoever wrote a message may record it, as a member; the secretariat may record anybody's. A member may
 * not make an official record of what a colleague only wrote in passing.
 */
export function recordAction(author: string | undefined, user: string): Action {
  return author === user ? 'record-message' : 'enter-for-member';
}

/** @returns why a message cannot become a comment. */
export function messageOf(
  { channel, message, response_url }: MessageShortcutPayload,
  isMembers: boolean,
): RecordedMessage | Refusal {
  const { ts, thread_ts, user, bot_id, text, edited } = message;
  if (user === undefined || bot_id !== undefined)
    return { refused: 'not-recordable', because: 'app' };
  const words = unescaped(text);
  if (words.trim() === '') return { refused: 'not-recordable', because: 'no-words' };
  return RecordedMessage.parse({
    ...{ channel: channel.id, ts, thread: thread_ts ?? ts, key: edited?.ts ?? ts },
    ...{ author: user, isMembers, text: words, url: response_url },
  });
}
