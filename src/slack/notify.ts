/** 事務局への知らせ: what nobody asked for, told to each of the secretariat in a direct message. */

import type { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { sentencePage } from '../wording/sentence-page.ts';
import { describeError } from './errors.ts';
import type { Send } from './send.ts';

/** Never fails: whom Slack does not let us tell is noted in the log. */
export type Notify = (sentence: string) => Promise<void>;

export type NotifyParts = {
  client: webApi.WebClient;
  send: Send;
  /** Whoever is 事務局 now. */
  secretariat: () => Promise<readonly string[]>;
  log: Log;
};

export function createNotify({ client, send, secretariat, log }: NotifyParts): Notify {
  const tell = async (user: string, sentence: string): Promise<void> => {
    try {
      const { channel } = await client.conversations.open({ users: user });
      if (channel?.id === undefined) throw new Error('Slack opened no direct message');
      const to = { kind: 'channel', channel: channel.id, threadTs: undefined } as const;
      await send(to, sentencePage(sentence));
    } catch (error) {
      log.warn('Cannot notify', { user, ...describeError(error) });
    }
  };
  return async (sentence) => {
    await Promise.all((await secretariat()).map((user) => tell(user, sentence)));
  };
}
