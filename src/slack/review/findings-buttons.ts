/** 事前点検のボタン: opens the list from the card, and from the list what can be done with a finding. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import { type DialogButton, dialogButton } from '../dialog-button.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import { pushForm } from '../open-form.ts';
import type { Services } from '../services.ts';
import { cardForm } from './card-form.ts';
import { type FindingsNow, findingOf, findingsNow } from './findings-now.ts';
import { findingActions } from './findings-view.ts';
import { publishView, setAsideView } from './finding-forms.ts';
import { findingsViewOf } from './show-findings.ts';
import { takeUpButton } from './take-up-button.ts';

const needs = 'check-plan';

/** Stands on the card, which all can see; the list is for the secretariat alone. */
export const preCheck = cardForm('pre-check', needs, (review, services) =>
  findingsViewOf(review.no, { page: 0, said: undefined }, services),
);

/** What a button of the list carries. */
const About = z.object({ review: z.int(), code: z.string() });
const Page = z.object({ review: z.int(), page: z.int() });

/** Opens a form about one finding on top of the list. */
function formButton(
  action: string,
  form: (finding: FindingsNow['told'][number], review: Review, list: string) => types.ModalView,
): DialogButton {
  return dialogButton({
    ...{ action, needs },
    handle: async (press, services) => {
      const { user, trigger_id: trigger, view, actions } = press;
      const found = readAbout(actions[0].value, services);
      if (isRefusal(found)) return found;
      const opened = form(found.finding, found.review, view.id);
      await pushForm({ user: user.id, trigger, view: opened }, services);
      return undefined;
    },
  });
}

function readAbout(value: string, { store, clock, checkWords }: Services) {
  const { review: no, code } = About.parse(JSON.parse(value));
  const state = store.read();
  const review = state.reviews.find((one) => one.no === no);
  const gone: Refusal = { refused: 'no-such-review', no };
  if (review === undefined) return gone;
  const now = findingsNow(state, review, { words: checkWords, today: clock.today() });
  const finding = findingOf(now, code);
  return isRefusal(finding) ? finding : { finding, review };
}

const { page: action } = findingActions;

const pageButton = dialogButton({
  ...{ action, needs },
  handle: async ({ view, actions }, services) => {
    const { review, page } = Page.parse(JSON.parse(actions[0].value));
    const next = findingsViewOf(review, { page, said: undefined }, services);
    await showInDialog(services.client, view.id, next);
    return undefined;
  },
});

/** All that stand in the list. */
export const findingButtons: readonly DialogButton[] = [
  formButton(findingActions.publish, publishView),
  formButton(findingActions.setAside, setAsideView),
  takeUpButton,
  pageButton,
];
