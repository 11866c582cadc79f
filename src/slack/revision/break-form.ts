/** 系列断絶を承認: from which day the new series may be in the 充実度. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { approveBreak } from '../../collection/revision-stages.ts';
import { standingBefore } from '../../collection/standing.ts';
import { draftKey } from '../../domain/form-draft.ts';
import type { Revision } from '../../domain/revision.ts';
import { revisionText } from '../../wording/revision.ts';
import { breakExplained } from '../../wording/revision-effect.ts';
import { breakSavedText } from '../../wording/revision-saved.ts';
import {
  ChosenDate,
  dateField,
  modal,
  note,
  shownText,
  textField,
  Typed,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import type { Services } from '../services.ts';
import { aboutOne, ifAsShown, OneRevision, writingOf } from './one-revision.ts';
import { saveInList } from './show-list.ts';

const callback = 'approve-break';

export function breakView(
  revision: Revision,
  list: string,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): types.ModalView {
  const state = store.read();
  const about = JSON.stringify(aboutOne(revision, list));
  const draft = draftKey(callback, revision.no);
  return modal({ callback, title: '系列断絶を承認', send: '承認を保存', about, draft }, [
    shownText(revisionText(revision, standingBefore(state, revision))),
    note(breakExplained(revision, state.plan)),
    dateField({ id: 'on', label: '承認された日' }, clock.today()),
    textField({
      ...{ id: 'note', label: '備考', optional: true, longest: 500 },
      hint: 'どの会議で承認されたかなど。',
    }),
  ]);
}

const Values = z.object({ on: ChosenDate, note: Typed });

export const breakForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-revisions',
  mainField: 'on',
  values: Values,
  submit: async ({ user, about, values: { on, note: remark } }, services) => {
    const one = OneRevision.parse(JSON.parse(about));
    const approved = { on, note: remark === '' ? null : remark };
    const writing = writingOf(user, services);
    const change = ifAsShown(one, (state) => approveBreak(state, one.no, approved, writing));
    const saving = {
      user,
      action: 'series-break-approved',
      list: one.list,
      said: () => breakSavedText(one.no),
    };
    return saveInList(change, saving, services);
  },
};
