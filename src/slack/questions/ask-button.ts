/** 掘り下げるボタン: asks the question that the button carries, where the button is. */

import { isRefusal } from '../../domain/refusal.ts';
import { askAction, readButton } from '../blocks/buttons.ts';
import type { Destination } from '../destination.ts';
import type { Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import { replyToQuery } from './reply.ts';

export const askButton: Listener<PressPayload> & { action: RegExp } = {
  name: 'ask-button',
  needs: 'ask',
  action: askAction,
  keyOf: ({ user, actions: [{ action_id, action_ts }] }) =>
    `press ${user.id} ${action_id} ${action_ts}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async (payload, services) => {
    const query = readButton(payload.actions[0].value);
    if (isRefusal(query)) return query;
    const to = answerPlace(payload);
    const isPublic = to.kind === 'channel' && !to.channel.startsWith('D');
    const asker = { user: payload.user.id, shownTo: isPublic ? 'everyone' : 'asker' } as const;
    const { page, query: answered, picture, paper } = await replyToQuery(query, asker, services);
    const share = to.kind === 'asker' ? answered : undefined;
    await services.send(to, page, { share, picture, paper });
    return undefined;
  },
};

/** Below a message that only one person sees the answer is theirs too; else it joins the thread. */
function answerPlace({ container, message, channel, response_url }: PressPayload): Destination {
  if (container.is_ephemeral || message === undefined) {
    return { kind: 'asker', responseUrl: response_url };
  }
  const isDirect = channel.id.startsWith('D'); // There one talks below each other, as in a chat
  const threadTs = message.thread_ts ?? (isDirect ? undefined : message.ts);
  return { kind: 'channel', channel: channel.id, threadTs };
}
