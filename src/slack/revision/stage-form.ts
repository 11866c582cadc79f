/** 段階を進める: on which day a revision reached its next stage; with 決定 what it changes holds. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { nextStage, reachStage } from '../../collection/revision-stages.ts';
import { standingBefore } from '../../collection/standing.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { type Revision, RevisionStage } from '../../domain/revision.ts';
import { revisionText, stageName } from '../../wording/revision.ts';
import { decisionLines } from '../../wording/revision-effect.ts';
import { stageSavedText } from '../../wording/revision-saved.ts';
import { ChosenDate, dateField, modal, shownText, textField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import type { Services } from '../services.ts';
import { aboutOne, ifAsShown, OneRevision, writingOf } from './one-revision.ts';
import { saveInList } from './show-list.ts';

const callback = 'revision-stage';

const About = OneRevision.extend({ stage: RevisionStage });

export function stageView(
  revision: Revision,
  list: string,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): types.ModalView {
  const state = store.read();
  const stage = nextStage(revision) ?? 'decided';
  const about = JSON.stringify({ ...aboutOne(revision, list), stage });
  const draft = draftKey(callback, revision.no);
  const name = stageName(stage);
  const send = stage === 'decided' ? '決定を保存' : '保存';
  return modal({ callback, title: `段階を進める（${name}）`, send, about, draft }, [
    shownText(revisionText(revision, standingBefore(state, revision))),
    ...(stage === 'decided' ? [shownText(decisionLines(revision, state.plan).join('\n'))] : []),
    dateField({ id: 'on', label: `${name}の日` }, clock.today()),
    textField({ id: 'note', label: '備考', optional: true, longest: 500 }),
  ]);
}

const Values = z.object({ on: ChosenDate, note: Typed });

export const stageForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-revisions',
  mainField: 'on',
  values: Values,
  submit: async ({ user, about, values: { on, note } }, services) => {
    const { stage, ...one } = About.parse(JSON.parse(about));
    const reached = { stage, on, note: note === '' ? null : note };
    const writing = writingOf(user, services);
    const change = ifAsShown(one, (state) => reachStage(state, one.no, reached, writing));
    const saving = {
      user,
      action: 'revision-stage-reached',
      list: one.list,
      said: () => stageSavedText(one.no, stage),
    };
    return saveInList(change, saving, services);
  },
};
