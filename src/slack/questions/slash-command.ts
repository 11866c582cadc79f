/** /shihyo: a question that only the person who asks sees answered, until they share it. */

import type { Listener } from '../listener.ts';
import type { CommandPayload } from '../payloads.ts';
import { toldHowToCompare } from '../reconciliation/offer.ts';
import { replyToText } from './reply.ts';

export const slashCommand: Listener<CommandPayload> & { command: string } = {
  name: 'slash-command',
  needs: 'ask',
  command: '/shihyo',
  keyOf: ({ trigger_id }) => `command ${trigger_id}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user_id, channel_id }) => ({ user: user_id, channel: channel_id }),
  handle: async (payload, services) => {
    const place = slashCommand.placeOf(payload);
    if (await toldHowToCompare(payload.text, place, services)) return undefined;
    const { page, query, picture, paper } = await replyToText(
      payload.text,
      { user: payload.user_id, shownTo: 'asker' },
      services,
    );
    await services.send(place, page, { share: query, picture, paper });
    return undefined;
  },
};
