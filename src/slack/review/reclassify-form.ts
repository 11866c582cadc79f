/** 分類を直す: author or secretariat corrects step and subjects; the suggestion shows its reason. */

import { z } from 'zod';
import type { Comment } from '../../domain/comment.ts';
import type { Action } from '../../domain/permissions.ts';
import { reclassify } from '../../review/reclassify.ts';
import { AllChosen, modal, note } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { commentShortcut } from './on-comment.ts';
import { refreshCards } from './save-comments.ts';
import { ChosenStep, stepField } from './step-field.ts';
import { subjectsField } from './subject-field.ts';
import { subjectFrom } from './subjects.ts';
import { subjectGone } from './words-fields.ts';

const callback = 'reclassify-comment';

export const reclassifyShortcut = commentShortcut(callback, actionOn, (comment, { plan }) => {
  const { step, about } = comment.classification;
  return modal({ callback, title: '分類を直す', send: '直す', about: String(comment.no) }, [
    note(reasonOf(comment)),
    stepField(plan, step),
    subjectsField(comment.goal, about, plan),
  ]);
});

function actionOn({ author }: Pick<Comment, 'author'>, user: string): Action {
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

const Values = z.object({ step: ChosenStep, about: AllChosen });

export const reclassifyForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: ({ about, user }, { comments }) => {
    const comment = comments.find(({ no }) => no === Number(about));
    return comment ? actionOn(comment, user) : { refused: 'no-such-comment', no: Number(about) };
  },
  mainField: 'step',
  values: Values,
  submit: async ({ user, about, values }, services) => {
    const { store, clock, cards } = services;
    const { plan, comments: known } = store.read();
    const also = known.find(({ no }) => no === Number(about))?.classification.about;
    const subjects = values.about.flatMap((code) => subjectFrom(code, plan, also) ?? []);
    if (subjects.length < values.about.length) return subjectGone;
    const chosen = { step: values.step, about: subjects };
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update(
      (state) => reclassify(state, Number(about), chosen, deed),
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const { comments } = result.state;
    return {
      outcome: 'saved',
      afterwards: () => {
        const comment = comments.find(({ no }) => no === Number(about));
        refreshCards(comment === undefined ? [] : [comment], cards);
        return Promise.resolve();
      },
    };
  },
};
