/** 意見のメニュー: what the shortcuts of a message share: who may, and which comment it is. */

import type { Comment } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
import type { types } from '@slack/bolt';
import { refusalFor } from '../gate.ts';
import type { Listener } from '../listener.ts';
import type { MessageShortcutPayload } from '../payloads.ts';
import type { Services } from '../services.ts';

export type CommentShortcut = Listener<MessageShortcutPayload> & { callback: string };

/** Opens a form on the comment that a message is, for those who may. */
export function commentShortcut(
  callback: string,
  actionOn: (comment: Comment, user: string) => Action,
  view: (comment: Comment, state: State, today: CalendarDate) => types.ModalView,
): CommentShortcut {
  return {
    name: callback,
    callback,
    keyOf: ({ trigger_id }) => `shortcut ${trigger_id}`,
    placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
    idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
    handle: async (payload, services) => {
      const comment = await commentFor(payload, actionOn, services);
      if (isRefusal(comment)) return comment;
      const { client, store, clock } = services;
      const opened = view(comment, store.read(), clock.today());
      await client.views.open({ trigger_id: payload.trigger_id, view: opened });
      return undefined;
    },
  };
}

async function commentFor(
  { channel, message, user }: MessageShortcutPayload,
  actionOn: (comment: Comment, user: string) => Action,
  services: Services,
): Promise<Comment | Refusal> {
  const found = commentOfMessage(services.store.read(), { channel: channel.id, ts: message.ts });
  if (found === undefined) return { refused: 'message-is-no-comment' };
  const refusal = await refusalFor(actionOn(found, user.id), user.id, services);
  return refusal ?? found;
}
