/** 区の考え方を答える: the secretariat answers a comment, and others that say the same with it. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Comment } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { ResponseCategory, type WardResponse } from '../../domain/ward-response.ts';
import { type Answered, noteProgress, respond } from '../../review/respond.ts';
import { categoryNames, commentName } from '../../wording/comment-names.ts';
import { cut } from '../../wording/excerpt.ts';
import {
  AllChosenIfAny,
  type Choice,
  Chosen,
  ChosenDate,
  dateField,
  modal,
  multiSelectField,
  note,
  selectField,
  shortTextField,
  textField,
  Typed,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { commentShortcut } from './on-comment.ts';
import { refreshCards } from './save-comments.ts';
import { answeredOf, codeOfAnswered, similarChoices } from './similar-comments.ts';

const callback = 'respond';

export const respondShortcut = commentShortcut(
  callback,
  () => 'respond',
  (comment, state, { today }) => respondView(comment, state, today),
);

/** The form on a comment, filled with the answer that there is. */
export function respondView(comment: Comment, state: State, today: CalendarDate): types.ModalView {
  const { response, label, versions } = comment;
  const quote = cut(versions.at(-1)?.text ?? '', 500);
  const { choices, chosen } = similarChoices(comment, state);
  return modal(
    {
      callback,
      title: '区の考え方',
      send: '答える',
      about: codeOfAnswered(comment),
      draft: draftKey(callback, comment.no),
    },
    [
      note(`${commentName(label)}：${quote}`),
      ...answerFields(response, today),
      ...togetherField(choices, chosen),
      textField({
        ...{ id: 'progress', label: '対応状況', optional: true },
        hint: '答えたあとに何をしたかを、今日の日付で書き足します。これまでの記録は残ります。',
      }),
    ],
  );
}

function answerFields(response: WardResponse | null, today: CalendarDate): types.KnownBlock[] {
  const last = response?.versions.at(-1);
  const categories = ResponseCategory.options.map((value) => ({
    value,
    label: categoryNames[value],
  }));
  return [
    selectField({ id: 'category', label: '対応区分' }, categories, last?.category),
    textField({ id: 'text', label: '区の考え方' }, last?.text),
    shortTextField({ id: 'division', label: '担当課' }, last?.division),
    dateField({ id: 'on', label: '日付' }, last?.on ?? today),
  ];
}

/** Slack takes no menu without options. */
function togetherField(choices: readonly Choice[], chosen: readonly string[]): types.KnownBlock[] {
  if (choices.length === 0) return [];
  const hint = '同じ答えを、選んだ意見すべてに付けます。スレッドには「（他3件）」のように出ます。';
  const field = { id: 'together', label: '同じ趣旨の意見にもまとめて答える', optional: true, hint };
  return [multiSelectField(field, choices, chosen)];
}

const Values = z.object({
  category: Chosen.pipe(ResponseCategory),
  text: Typed,
  division: Typed,
  on: ChosenDate,
  together: AllChosenIfAny,
  progress: Typed,
});

export const respondForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'respond',
  mainField: 'text',
  values: Values,
  submit: async ({ user, about, values }, { store, clock, cards, outbox }) => {
    const { category, text, division, on, together, progress } = values;
    const empty = {
      ...(text === '' && { text: '区の考え方を書いてください。' }),
      ...(division === '' && { division: '担当課を書いてください。' }),
    };
    if (Object.keys(empty).length > 0) return { outcome: 'wrong', fields: empty };
    const answered = [about, ...together].map(answeredOf);
    const at = clock.now().toISOString();
    const version = { category, text, division, on, by: user, at };
    const became = { text: progress, asOf: clock.today(), by: user, at };
    const result = await store.update(
      (state) => {
        const next = respond(state, answered, version);
        return isRefusal(next) || progress === '' ? next : withProgress(next, answered, became);
      },
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const { comments } = result.state;
    return {
      outcome: 'saved',
      afterwards: () => {
        outbox.flush();
        const touched = comments.filter(({ no }) => answered.some((one) => one.no === no));
        refreshCards(touched, cards);
        return Promise.resolve();
      },
    };
  },
};

function withProgress(
  state: State,
  answered: readonly Answered[],
  progress: WardResponse['progress'][number],
): State | Refusal {
  return answered.reduce<State | Refusal>(
    (now, { no }) => (isRefusal(now) ? now : noteProgress(now, no, progress)),
    state,
  );
}
