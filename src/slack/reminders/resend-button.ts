/** お知らせの再送: tries a notice again that Slack has refused. */

import { z } from 'zod';
import { UserId } from '../../domain/slack-id.ts';
import { resendNotice } from '../../reminders/sending.ts';
import { homeButton } from '../press-anywhere.ts';

/** @example 'U4 2026-06-16' */
const Id = z
  .string()
  .transform((value) => value.split(' '))
  .pipe(z.tuple([UserId, z.iso.date()]));

export const resendNoticeButton = homeButton({
  action: 'home-resend-notice',
  needs: 'resend-post',
  acknowledged: 'once-saved',
  handle: async ({ user, actions: [{ value }] }, { store, reminders, homes }) => {
    const read = Id.safeParse(value);
    if (!read.success) return { refused: 'unreadable-button' };
    const [to, on] = read.data;
    const result = await store.update((state) => resendNotice(state, { to, on }), user.id, {
      action: 'resend-notice',
    });
    if (!result.saved) return result.refusal;
    const afterwards = async () => {
      await reminders.send({ to, on });
      homes.refresh(user.id);
    };
    return { afterwards };
  },
});
