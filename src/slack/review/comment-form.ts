/** 意見の用紙: for those who prefer a form to the thread, and for what only the secretariat may read. */

import { z } from 'zod';
import { Visibility } from '../../domain/comment.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addComment } from '../../review/add-comment.ts';
import { visibilityNames } from '../../wording/comment-names.ts';
import { Chosen, modal, note, selectField, textField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { openForm } from '../open-form.ts';
import type { PressAnywhere } from '../press-anywhere.ts';
import { reviewOfButton } from './card-buttons.ts';
import { ChosenStep, stepField } from './step-field.ts';
import { subjectChoices, subjectFrom } from './subjects.ts';

const callback = 'write-comment';

export const writeComment: PressAnywhere = {
  name: callback,
  needs: 'comment',
  action: callback,
  keyOf: ({ trigger_id }) => `press ${trigger_id}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async (payload, services) => {
    const { plan } = services.store.read();
    const review = reviewOfButton(payload, services.store.read());
    if (isRefusal(review)) return review;
    const visible = Visibility.options.map((value) => ({ value, label: visibilityNames[value] }));
    const about = String(review.no);
    const draft = `${callback} ${about}`;
    const view = modal({ callback, title: '意見を書く', send: '送る', about, draft }, [
      stepField(plan, 'none'),
      selectField({ id: 'about', label: '何について' }, subjectChoices(review.goal, plan)),
      textField({ id: 'text', label: '意見' }),
      textField({
        id: 'proposal',
        label: '提案',
        optional: true,
        hint: 'こうしてはどうか、という案があれば書いてください。',
      }),
      selectField({ id: 'visibility', label: '公開の範囲' }, visible, 'public'),
      note('意見は、書き直しや取り消しも含めて、正式な記録として残ります。'),
    ]);
    const { user, trigger_id: trigger } = payload;
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
};

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
    if (text === '') return { outcome: 'wrong', fields: { text: '意見を書いてください。' } };
    const { store, clock, cards, outbox } = services;
    const at = clock.now().toISOString();
    const result = await store.update(
      (state) =>
        addComment(state, {
          ...{
            review: Number(about),
            author: { user },
            origin: { via: 'form', submission: viewId },
            visibility,
            key,
          },
          words: { text, proposal: proposal === '' ? null : proposal },
          classification: {
            ...{ step, about: [subjectFrom(values.about)] },
            by: { kind: 'person', user, at },
          },
        }),
      user,
      { action: 'comment-written' },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return {
      outcome: 'saved',
      afterwards: () => {
        outbox.flush();
        // Not even the edit of a card may tell of a private one
        if (visibility !== 'secretariat-only') cards.refresh(Number(about));
        return Promise.resolve();
      },
    };
  },
};
