/** すべて見る: all of a notice in a dialog, with every letter in full, as it holds at that moment. */

import { noticeOf } from '../../reminders/sending.ts';
import { sections } from '../blocks/lines.ts';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { PressPayload } from '../payloads.ts';
import { wholeNoticeText } from './notice-content.ts';
import { wholeAction } from './notice-message.ts';

/** A dialog takes 100 boxes of 3,000 characters; 90 of them are more than all figures of the plan need. */
const room = 90 * 2900;

/** Whoever presses sees their own notice of that day. */
export const seeWholeNotice: Listener<PressPayload> & { action: string } = {
  name: wholeAction,
  action: wholeAction,
  needs: 'choose-notices',
  keyOf: ({ user, actions: [{ action_ts, value }] }) =>
    `press ${user.id} ${wholeAction} ${value} ${action_ts}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async ({ user, trigger_id: trigger, actions: [{ value: on }] }, services) => {
    const state = services.store.read();
    const notice = noticeOf(state, { to: user.id, on });
    if (notice === undefined) return { refused: 'no-such-notice' };
    const text = await wholeNoticeText(notice, state, services);
    const view = {
      type: 'modal' as const,
      title: { type: 'plain_text' as const, text: 'お知らせの全件' },
      close: { type: 'plain_text' as const, text: '閉じる' },
      ...{ callback_id: wholeAction, private_metadata: JSON.stringify({ about: '' }) },
      blocks: [...sections(text.split('\n'), room).blocks],
    };
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
};
