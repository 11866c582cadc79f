/** 分類を直す: author or secretariat corrects step and subjects; the suggestion shows its reason. */

import { z } from 'zod';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import type { Comment } from '../../domain/comment.ts';
import type { Action } from '../../domain/permissions.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { ChannelId, MessageTs } from '../../domain/slack-id.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
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

/**
 * The message on which the form was opened. An author can read what their form carries, and the number
 * of a comment would tell how many there are that they may not know of.
 */
const About = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.strictObject({ channel: ChannelId, ts: MessageTs }));

export const reclassifyShortcut = commentShortcut(
  callback,
  actionOn,
  (comment, state, { message }) => {
    const plan = planAsRevised(state);
    const { step, about } = comment.classification;
    const carried = JSON.stringify(message);
    return modal({ callback, title: '分類を直す', send: '直す', about: carried }, [
      note(reasonOf(comment)),
      stepField(plan, step),
      subjectsField(comment.goal, about, plan),
    ]);
  },
);

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

/** It was disposed of while the form was open. */
const notThere: Refusal = { refused: 'message-is-no-comment' };

const Values = z.object({ step: ChosenStep, about: AllChosen });

export const reclassifyForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: ({ about, user }, state) => {
    const comment = commentOfMessage(state, About.parse(about));
    return comment ? actionOn(comment, user) : notThere;
  },
  mainField: 'step',
  values: Values,
  submit: async ({ user, about, values }, services) => {
    const { store, clock, cards } = services;
    const plan = planAsRevised(store.read());
    const message = About.parse(about);
    const also = commentOfMessage(store.read(), message)?.classification.about;
    const subjects = values.about.flatMap((code) => subjectFrom(code, plan, also) ?? []);
    if (subjects.length < values.about.length) return subjectGone;
    const chosen = { step: values.step, about: subjects };
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update(
      (state) => {
        const comment = commentOfMessage(state, message);
        return comment ? reclassify(state, comment.no, chosen, deed) : notThere;
      },
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const comment = commentOfMessage(result.state, message);
    return {
      outcome: 'saved',
      afterwards: () => {
        refreshCards(comment === undefined ? [] : [comment], cards);
        return Promise.resolve();
      },
    };
  },
};
