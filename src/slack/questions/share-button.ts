/** チャンネルに共有: asks the question of a private answer again, for everybody in the channel. */

import { isRefusal } from '../../domain/refusal.ts';
import { readButton, shareAction } from '../blocks/buttons.ts';
import type { Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import { replyToQuery } from './reply.ts';

export const shareButton: Listener<PressPayload> & { action: string } = {
  name: 'share-button',
  needs: 'ask',
  action: shareAction,
  /** Pressed twice on the same answer, it is shared once. */
  keyOf: ({ container, channel }) => `share ${channel.id} ${container.message_ts}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async (payload, services) => {
    const query = readButton(payload.actions[0].value);
    if (isRefusal(query)) return query;
    const asker = { user: payload.user.id, shownTo: 'everyone' } as const;
    const { page, picture, paper } = await replyToQuery(query, asker, services);
    await services.send({ kind: 'everybody', responseUrl: payload.response_url }, page, {
      ...{ picture, paper },
    });
    return undefined;
  },
};
