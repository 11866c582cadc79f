/** 一覧のボタン: opens the list from Home, and from the list the form for each thing that can be done. */

import type { types } from '@slack/bolt';
import { revisionOf } from '../../collection/revise.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Revision } from '../../domain/revision.ts';
import { type DialogButton, dialogButton } from '../dialog-button.ts';
import { openForm, pushForm } from '../open-form.ts';
import { homeButton } from '../press-anywhere.ts';
import type { Services } from '../services.ts';
import { breakView } from './break-form.ts';
import { dropView } from './drop-form.ts';
import { correctionView } from './edit-view.ts';
import { listActions, listView } from './list-view.ts';
import { pickView } from './pick-form.ts';
import { stageView } from './stage-form.ts';
import { undoButton } from './undo-button.ts';

const needs = 'edit-revisions';

export const homeRevisions = homeButton({
  action: 'home-edit-revisions',
  needs,
  handle: async ({ user, trigger_id: trigger }, services) => {
    const { store, clock } = services;
    const view = listView(store.read(), clock.now().toISOString());
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

const freshButton = dialogButton({
  action: listActions.fresh,
  needs,
  handle: async ({ user, trigger_id: trigger, view: { id: list } }, services) => {
    const view = pickView(services.store.read(), list);
    await pushForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

type ViewOf = (revision: Revision, list: string, services: Services) => types.ModalView;

/** What a button about a revision opens on top of the list. */
function formButton(action: string, viewOf: ViewOf): DialogButton {
  return dialogButton({
    ...{ action, needs },
    handle: async (press, services) => {
      const { user, trigger_id: trigger, view, actions } = press;
      const revision = revisionOf(services.store.read(), Number(actions[0].value));
      if (isRefusal(revision)) return revision;
      const form = viewOf(revision, view.id, services);
      await pushForm({ user: user.id, trigger, view: form }, services);
      return undefined;
    },
  });
}

/** All that stand in the list. */
export const revisionButtons: readonly DialogButton[] = [
  freshButton,
  formButton(listActions.stage, stageView),
  formButton(listActions.correct, correctionView),
  formButton(listActions.drop, dropView),
  formButton(listActions.approve, breakView),
  undoButton,
];
