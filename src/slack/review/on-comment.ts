/** 意見のメニュー: what the shortcuts of a message share: who may, and which comment it is. */

import { type Comment, isPrivate } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
import type { types } from '@slack/bolt';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { MessageShortcutPayload } from '../payloads.ts';

export type CommentShortcut = Listener<MessageShortcutPayload> & { callback: string };

/** Opens a form on the comment that a message is, for those who may. */
export function commentShortcut(
  callback: string,
  actionOn: (comment: Pick<Comment, 'author'>, user: string) => Action,
  view: (comment: Comment, state: State, today: CalendarDate) => types.ModalView,
): CommentShortcut {
  return {
    name: callback,
    callback,
    needs: (payload, state) => {
      const comment = commentFor(payload, state);
      const { id: user } = payload.user;
      const isKnown = !isRefusal(comment) && !isHiddenFrom(comment, user);
      return actionOn(isKnown ? comment : asIfOne(payload), user);
    },
    keyOf: ({ trigger_id }) => `shortcut ${trigger_id}`,
    placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
    idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
    handle: async (payload, services) => {
      const { store, clock, members } = services;
      const comment = commentFor(payload, store.read());
      if (isRefusal(comment)) return comment;
      if (isHiddenFrom(comment, payload.user.id)) {
        const roles = await members.rolesOf(payload.user.id);
        if (!roles.includes('secretariat')) return { refused: 'message-is-no-comment' };
      }
      const opened = view(comment, store.read(), clock.today());
      const { user, trigger_id: trigger } = payload;
      await openForm({ user: user.id, trigger, view: opened }, services);
      return undefined;
    },
  };
}

/** Others are refused alike on any message, for nobody may find out which ones are private comments. */
function asIfOne({ message }: MessageShortcutPayload): Pick<Comment, 'author'> {
  return { author: { user: message.user ?? '' } };
}

function commentFor({ channel, message }: MessageShortcutPayload, state: State): Comment | Refusal {
  const place = { channel: channel.id, ts: message.ts };
  return commentOfMessage(state, place) ?? { refused: 'message-is-no-comment' };
}

/** Of what is for the secretariat alone nobody else learns anything but its author. */
function isHiddenFrom(comment: Comment, user: string): boolean {
  const { author } = comment;
  const isOwn = 'user' in author && author.user === user;
  return isPrivate(comment) && !isOwn;
}
