/** 意見の用紙: for those who prefer a form to the thread, and for what only the secretariat may read. */

import { z } from 'zod';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { Visibility } from '../../domain/comment.ts';
import type { NewComment } from '../../review/add-comment.ts';
import { Chosen, modal, note, textField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { cardForm } from './card-form.ts';
import { saveComments, showComments } from './save-comments.ts';
import { ChosenStep, stepField } from './step-field.ts';
import { subjectField } from './subject-field.ts';
import { subjectFrom } from './subjects.ts';
import { subjectGone, visibilityField, wordsMissing } from './words-fields.ts';

const callback = 'write-comment';

export const writeComment = cardForm(callback, 'comment', ({ no, goal }, { store }) =>
  modal(
    {
      callback,
      title: '意見を書く',
      send: '送る',
      about: String(no),
      draft: draftKey(callback, no),
    },
    [
      stepField(store.read().plan, 'none'),
      subjectField(goal),
      textField({ id: 'text', label: '意見' }),
      textField({
        id: 'proposal',
        label: '提案',
        optional: true,
        hint: 'こうしてはどうか、という案があれば書いてください。',
      }),
      visibilityField('public'),
      note('意見は、書き直しや取り消しも含めて、正式な記録として残ります。'),
    ],
  ),
);

const Values = z.object({
  step: ChosenStep,
  about: Chosen,
  text: Typed,
  proposal: Typed,
  visibility: Chosen.pipe(Visibility),
});

export const commentForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'comment',
  mainField: 'text',
  values: Values,
  submit: async ({ user, about, values, key, viewId }, services) => {
    const { step, text, proposal, visibility } = values;
    const { store, clock } = services;
    const subject = subjectFrom(values.about, planAsRevised(store.read()));
    if (text === '') return wordsMissing;
    if (subject === undefined) return subjectGone;
    const by = { kind: 'person', user, at: clock.now().toISOString() } as const;
    const comment: NewComment = {
      ...{ review: Number(about), author: { user }, visibility, key },
      origin: { via: 'form', submission: viewId },
      words: { text, proposal: proposal === '' ? null : proposal },
      classification: { step, about: [subject], by },
    };
    const saved = await saveComments(
      () => [comment],
      { user, action: 'comment-written' },
      services,
    );
    if (!saved.saved) return { outcome: 'refused', refusal: saved.refusal };
    return { outcome: 'saved', afterwards: () => showComments(saved.fresh, services) };
  },
};
