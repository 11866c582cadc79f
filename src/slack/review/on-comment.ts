/** 意見のメニュー: what the shortcuts of a message share: who may, and which comment it is. */

import { type Comment, isPrivate } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { ChannelId, MessageTs } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
import type { types } from '@slack/bolt';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { MessageShortcutPayload } from '../payloads.ts';

/** On what a form is opened: the day, and the message that is the comment or shows it. */
export type Opening = { today: CalendarDate; message: { channel: ChannelId; ts: MessageTs } };

export type CommentShortcut = Listener<MessageShortcutPayload> & { callback: string };

/** Opens a form on the comment that a message is, for those who may. */
export function commentShortcut(
  callback: string,
  actionOn: (comment: Pick<Comment, 'author'>, user: string) => Action,
  view: (comment: Comment, state: State, opening: Opening) => types.ModalView,
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
      const opening = { today: clock.today(), message: placeOf(payload) };
      const opened = view(comment, store.read(), opening);
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

function commentFor(payload: MessageShortcutPayload, state: State): Comment | Refusal {
  return commentOfMessage(state, placeOf(payload)) ?? { refused: 'message-is-no-comment' };
}

function placeOf({ channel, message }: MessageShortcutPayload): Opening['message'] {
  return { channel: channel.id, ts: message.ts };
}

/** Of what is for the secretariat alone nobody else learns anything but its author. */
function isHiddenFrom(comment: Comment, user: string): boolean {
  const { author } = comment;
  const isOwn = 'user' in author && author.user === user;
  return isPrivate(comment) && !isOwn;
}
