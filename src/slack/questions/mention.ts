/** メンション: a question in a channel, answered in its thread for everybody there. */

import type { Listener } from '../listener.ts';
import type { MessagePayload } from '../payloads.ts';
import { toldHowToCompare } from '../reconciliation/offer.ts';
import { replyToText } from './reply.ts';

export const mention: Listener<MessagePayload> = {
  name: 'mention',
  needs: 'ask',
  keyOf: ({ channel, ts }) => `message ${channel} ${ts}`,
  placeOf: ({ channel, ts, thread_ts }) => ({
    kind: 'channel',
    channel,
    threadTs: thread_ts ?? ts,
  }),
  idsOf: ({ user, channel }) => ({ user, channel }),
  handle: async (payload, services) => {
    const place = mention.placeOf(payload);
    if (await toldHowToCompare(payload.text, place, services)) return undefined;
    const { page, picture, paper } = await replyToText(
      payload.text,
      { user: payload.user, shownTo: 'everyone' },
      services,
    );
    await services.send(place, page, { picture, paper });
    return undefined;
  },
};
