/** 元に戻す: takes back what was done last with a revision, from the list, within ten minutes. */

import { takeBack } from '../../collection/revision-undo.ts';
import { undoneText } from '../../wording/revision-saved.ts';
import { dialogButton } from '../dialog-button.ts';
import { listActions } from './list-view.ts';
import { writingOf } from './one-revision.ts';
import { showList } from './show-list.ts';

const { undo: action } = listActions;

export const undoButton = dialogButton({
  ...{ action, needs: 'edit-revisions', acknowledged: 'once-saved' },
  handle: async ({ user, view: { id: list }, actions: [{ value }] }, services) => {
    const no = Number(value);
    const writing = writingOf(user.id, services);
    const result = await services.store.update((state) => takeBack(state, no, writing), user.id, {
      action: 'revision-taken-back',
    });
    if (!result.saved) return result.refusal;
    const { state } = result;
    const afterwards = () => showList(list, { state, said: undoneText(no) }, services);
    return { afterwards };
  },
});
