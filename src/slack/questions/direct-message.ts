/** DM: a question to the bot alone, answered below it, or in the thread where it was asked. */

import type { Listener } from '../listener.ts';
import type { MessagePayload } from '../payloads.ts';
import { offeredToCompare } from '../reconciliation/offer.ts';
import { replyToText } from './reply.ts';

export const directMessage: Listener<MessagePayload> = {
  name: 'direct-message',
  needs: 'ask',
  keyOf: ({ channel, ts }) => `message ${channel} ${ts}`,
  placeOf: ({ channel, thread_ts }) => ({ kind: 'channel', channel, threadTs: thread_ts }),
  idsOf: ({ user, channel }) => ({ user, channel }),
  handle: async (payload, services) => {
    if (await offeredToCompare(payload, services)) return undefined;
    const asker = { user: payload.user, shownTo: 'asker' } as const;
    const { page, picture, paper } = await replyToText(payload.text, asker, services);
    await services.send(directMessage.placeOf(payload), page, { picture, paper });
    return undefined;
  },
};
