/** 取り下げる: a revision is not pursued, or does not hold any more, and why. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { dropRevision } from '../../collection/revision-undo.ts';
import { standingBefore } from '../../collection/standing.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { isDecided, type Revision } from '../../domain/revision.ts';
import { revisionText } from '../../wording/revision.ts';
import { dropExplained, droppedText } from '../../wording/revision-saved.ts';
import { modal, note, shownText, textField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import type { Services } from '../services.ts';
import { aboutOne, ifAsShown, OneRevision, writingOf } from './one-revision.ts';
import { saveInList } from './show-list.ts';

const callback = 'drop-revision';

export function dropView(
  revision: Revision,
  list: string,
  { store }: Pick<Services, 'store'>,
): types.ModalView {
  const about = JSON.stringify(aboutOne(revision, list));
  const draft = draftKey(callback, revision.no);
  return modal({ callback, title: '取り下げる', send: '取り下げる', about, draft }, [
    shownText(revisionText(revision, standingBefore(store.read(), revision))),
    note(dropExplained(isDecided(revision))),
    textField({ id: 'reason', label: '取り下げる理由', longest: 500 }),
  ]);
}

const Values = z.object({ reason: Typed });

export const dropForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-revisions',
  mainField: 'reason',
  values: Values,
  submit: async ({ user, about, values: { reason } }, services) => {
    const one = OneRevision.parse(JSON.parse(about));
    const deed = { ...writingOf(user, services), reason };
    const change = ifAsShown(one, (state) => dropRevision(state, one.no, deed));
    const saving = {
      user,
      action: 'revision-dropped',
      list: one.list,
      said: () => droppedText(one.no),
    };
    return saveInList(change, saving, services);
  },
};
