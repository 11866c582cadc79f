/** ホームのボタン: what can be pressed on Home; forms and deeds are those of cards and shortcuts. */

import { isRefusal } from '../../domain/refusal.ts';
import { sayNoOpinion, takeBackNoOpinion } from '../../review/no-opinion.ts';
import { resend } from '../../review/outbox.ts';
import { readButton } from '../blocks/buttons.ts';
import { homeApprove } from '../entry/approve-form.ts';
import { enterShortcut, homeEnter } from '../entry/enter-open.ts';
import { ruleShortcut } from '../entry/rule-form.ts';
import { homeWithdraw, homeWithdrawApproval } from '../entry/undo.ts';
import { openForm } from '../open-form.ts';
import { type HomeButton, homeButton } from '../press-anywhere.ts';
import { replyToQuery } from '../questions/reply.ts';
import { changeReview, type ReviewChange } from '../review/card-actions.ts';
import { writeComment } from '../review/comment-form.ts';
import { openReviewShortcut } from '../review/open-review.ts';
import { respondView } from '../review/respond-form.ts';
import { rosterShortcut } from '../review/roster-form.ts';
import { choicesButton } from '../reminders/choices-form.ts';
import { resendNoticeButton } from '../reminders/resend-button.ts';
import { homeRevisions } from '../revision/list-buttons.ts';
import { settingsShortcut } from './settings-form.ts';

/** Home has no place for an answer: it comes as a direct message. */
export const homeAsk = {
  ...homeButton({
    action: 'home-ask',
    needs: 'ask',
    handle: async ({ user, actions: [{ value }] }, services) => {
      const query = readButton(value);
      if (isRefusal(query)) return query;
      const asker = { user: user.id, shownTo: 'asker' } as const;
      const { page, picture, paper } = await replyToQuery(query, asker, services);
      const to = { kind: 'channel', channel: user.id, threadTs: undefined } as const;
      await services.send(to, page, { picture, paper });
      return undefined;
    },
  }),
  /** Several stand in one row. */
  action: /^home-ask-\d+$/,
};

/** Unlike on the card each does one thing: a second press before Home has changed takes nothing back. */
function reviewButton(action: string, change: ReviewChange['change']): HomeButton {
  return homeButton({
    action,
    needs: 'say-no-opinion',
    acknowledged: 'once-saved',
    handle: async (press, services) => {
      const done = await changeReview({ action: 'no-opinion', change }, press, services);
      return isRefusal(done) ? done : undefined;
    },
  });
}

const respondButton = homeButton({
  action: 'home-respond',
  needs: 'respond',
  handle: async ({ user, trigger_id: trigger, actions: [{ value }] }, services) => {
    const { store, clock } = services;
    const no = Number(value);
    const comment = store.read().comments.find((one) => one.no === no);
    if (comment === undefined) return { refused: 'no-such-comment', no };
    const view = respondView(comment, store.read(), clock.today());
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

/** Home shows at once that it is being sent, and later what became of it. */
const resendButton = homeButton({
  action: 'home-resend',
  needs: 'resend-post',
  acknowledged: 'once-saved',
  handle: async ({ user, actions: [{ value }] }, { store, outbox, homes }) => {
    const result = await store.update((state) => resend(state, value), user.id, {
      action: 'resend-post',
    });
    if (!result.saved) return result.refusal;
    const afterwards = async () => {
      homes.refresh(user.id);
      outbox.flush();
      await outbox.settled();
    };
    return { afterwards };
  },
});

/** All but the questions. */
export const homeButtons: readonly HomeButton[] = [
  homeButton({ ...writeComment, action: 'home-write-comment' }),
  reviewButton('home-no-opinion', sayNoOpinion),
  reviewButton('home-take-back-no-opinion', takeBackNoOpinion),
  respondButton,
  resendButton,
  homeButton({ ...openReviewShortcut, action: 'home-open-review' }),
  homeButton({ ...rosterShortcut, action: 'home-edit-roster' }),
  homeButton({ ...settingsShortcut, action: 'home-edit-settings' }),
  homeEnter,
  homeButton({ ...enterShortcut, action: 'home-pick-figure' }),
  homeWithdraw,
  homeApprove,
  homeWithdrawApproval,
  homeButton({ ...ruleShortcut, action: 'home-edit-rule' }),
  homeRevisions,
  choicesButton,
  resendNoticeButton,
];
