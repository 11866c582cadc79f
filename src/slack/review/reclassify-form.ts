/** 分類を直す: author or secretariat corrects step and subjects; the suggestion shows its reason. */

import { z } from 'zod';
import { type Comment, CommentStep, type Subject } from '../../domain/comment.ts';
import type { Action } from '../../domain/permissions.ts';
import { reclassify } from '../../review/reclassify.ts';
import { steps } from '../../review/progress.ts';
import type { Plan } from '../../domain/plan.ts';
import { stepName, subjectName } from '../../wording/comment-names.ts';
import {
  AllChosen,
  type Choice,
  Chosen,
  modal,
  multiSelectField,
  note,
  selectField,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { refusalFor } from '../gate.ts';
import { commentShortcut } from './on-comment.ts';
import { codeOf, subjectChoices, subjectFrom } from './subjects.ts';

const callback = 'reclassify-comment';

export const reclassifyShortcut = commentShortcut(callback, actionOn, (comment, { plan }) => {
  const { step, about } = comment.classification;
  const choices = steps.map((one) => ({ value: String(one), label: stepName(one, plan) }));
  return modal({ callback, title: '分類を直す', send: '直す', about: String(comment.no) }, [
    note(reasonOf(comment)),
    selectField({ id: 'step', label: '検証手順' }, choices, String(step)),
    multiSelectField(
      { id: 'about', label: '何について' },
      withOwn(about, plan, subjectChoices(comment.goal, plan)),
      about.map(codeOf),
    ),
  ]);
});

/** What was suggested can always be kept, also a 重点事業 or another goal's indicator. */
function withOwn(about: readonly Subject[], plan: Plan, choices: readonly Choice[]): Choice[] {
  const own = about.map((one) => ({ value: codeOf(one), label: subjectName(one, plan) }));
  const others = choices.filter(({ value }) => !own.some((one) => one.value === value));
  return [...own, ...others].slice(0, 100);
}

function actionOn({ author }: Comment, user: string): Action {
  const isOwn = 'user' in author && author.user === user;
  return isOwn ? 'reclassify-own-comment' : 'reclassify-comment';
}

function reasonOf({ classification: { by } }: Comment): string {
  if (by.kind === 'person') return 'この意見の分類は、人が決めたものです。';
  const words = by.because.map((word) => `「${word}」`).join('');
  return words === ''
    ? `この意見の分類は、みちすじの提案です。手がかりになる言葉がないため「手順によらない意見」としました。`
    : `この意見の分類は、みちすじの提案です。${words}という言葉によります。`;
}

const Values = z.object({ step: Chosen, about: AllChosen });

export const reclassifyForm: Form<z.infer<typeof Values>> = {
  name: callback,
  callback,
  mainField: 'step',
  values: Values,
  submit: async ({ user, about, values }, services) => {
    const { store, clock, cards } = services;
    const comment = store.read().comments.find(({ no }) => no === Number(about));
    if (comment === undefined) {
      return { outcome: 'refused', refusal: { refused: 'no-such-comment', no: Number(about) } };
    }
    const refusal = await refusalFor(actionOn(comment, user), user, services);
    if (refusal !== undefined) return { outcome: 'refused', refusal };
    const step = values.step === 'none' ? 'none' : CommentStep.parse(Number(values.step));
    const chosen = { step, about: values.about.map(subjectFrom) };
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update(
      (state) => reclassify(state, comment.no, chosen, deed),
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return {
      outcome: 'saved',
      afterwards: () => {
        cards.refresh(comment.review);
        return Promise.resolve();
      },
    };
  },
};
