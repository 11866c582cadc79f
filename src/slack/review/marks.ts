/** 印: 📝 on a message that was stored as a comment; said by no words. */

import { webApi } from '@slack/bolt';
import type { Comment } from '../../domain/comment.ts';
import type { ChannelId, MessageTs } from '../../domain/slack-id.ts';
import type { Log } from '../../log.ts';
import { describeError } from '../errors.ts';
import type { Pacing } from '../pacing.ts';
import { putOff } from '../put-off.ts';

export type Marks = {
  /** Never fails: the comment is stored, with the mark or without it. */
  mark: (message: { channel: ChannelId; ts: MessageTs }) => Promise<void>;
};

/** A mark is for all to see: what the shortcut keeps for the secretariat, or without a name, gets none. */
export function isToBeMarked({ visibility, deletedAt }: Comment): boolean {
  return visibility === 'public' && deletedAt === null;
}

/** The name of 📝 in Slack. */
export const memo = 'memo';

/** Slack takes fewer than one reaction a second; the marks of all channels form one line. */
const line = { name: 'reactions', gapMs: 1200 };

export function createMarks(client: webApi.WebClient, pacing: Pacing, log: Log): Marks {
  const add = async (channel: string, timestamp: string): Promise<void> => {
    try {
      await putOff(() => client.reactions.add({ channel, timestamp, name: memo }));
    } catch (error) {
      const isThere =
        error instanceof webApi.WebAPIPlatformError && error.data.error === 'already_reacted';
      if (!isThere) throw error;
    }
  };
  return {
    mark: async ({ channel, ts }) => {
      try {
        await pacing.inTurn(line, () => add(channel, ts));
      } catch (error) {
        log.warn('Cannot mark a comment', { channel, ...describeError(error) });
      }
    },
  };
}
