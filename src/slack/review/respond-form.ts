/** 区の考え方を答える: the secretariat answers a comment; it is posted in the thread and told to the author. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Comment } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { ResponseCategory, type ResponseVersion } from '../../domain/ward-response.ts';
import { respond } from '../../review/respond.ts';
import { categoryNames } from '../../wording/comment-names.ts';
import { responsePage } from '../../wording/response-page.ts';
import {
  Chosen,
  ChosenDate,
  dateField,
  modal,
  note,
  selectField,
  shortTextField,
  textField,
  Typed,
} from '../blocks/fields.ts';
import { describeError } from '../errors.ts';
import type { Form } from '../form.ts';
import type { Services } from '../services.ts';
import { commentShortcut } from './on-comment.ts';

const callback = 'respond';

const Numeral = z.string().transform(Number).pipe(z.int());
/** Comment, versions of its answer, and the key of its words, as the form showed them. */
const About = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.tuple([Numeral, Numeral, z.string()]));

export const respondShortcut = commentShortcut(
  callback,
  () => 'respond',
  ({ no, response, ...comment }, _, today) => {
    const versions = response?.versions ?? [];
    const about = `${no} ${versions.length} ${comment.versions.at(-1)?.key ?? ''}`;
    const words = Array.from(comment.versions.at(-1)?.text ?? '')
      .slice(0, 500)
      .join('');
    return modal({ callback, title: '区の考え方', send: '答える', about }, [
      note(`意見：${words}`),
      ...fields(versions.at(-1), today),
    ]);
  },
);

/** The fields, filled with the answer that there is. */
function fields(last: ResponseVersion | undefined, today: CalendarDate): types.KnownBlock[] {
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

const Values = z.object({
  category: Chosen.pipe(ResponseCategory),
  text: Typed,
  division: Typed,
  on: ChosenDate,
});

export const respondForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'respond',
  mainField: 'text',
  values: Values,
  submit: async ({ user, about, values }, services) => {
    const { category, text, division, on } = values;
    const empty = {
      ...(text === '' && { text: '区の考え方を書いてください。' }),
      ...(division === '' && { division: '担当課を書いてください。' }),
    };
    if (Object.keys(empty).length > 0) return { outcome: 'wrong', fields: empty };
    const [no, seenVersions, seenKey] = About.parse(about);
    const { store, clock } = services;
    const version = { category, text, division, on, by: user, at: clock.now().toISOString() };
    const result = await store.update(
      (state) => respond(state, [{ no, seenVersions, seenKey }], version),
      user,
      {
        action: callback,
      },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const comment = result.state.comments.find((one) => one.no === no);
    return {
      outcome: 'saved',
      afterwards: async () => {
        if (comment !== undefined) await tell(comment, services);
      },
    };
  },
};

/** In the thread where everybody may know of the comment, and to its author in any case. */
async function tell(comment: Comment, { store, send, cards, log }: Services): Promise<void> {
  const { plan, reviews } = store.read();
  const page = responsePage(comment, plan);
  const review = reviews.find(({ no }) => no === comment.review);
  const isForAll = comment.visibility !== 'secretariat-only' && comment.deletedAt === null;
  const places = [
    ...(isForAll && review?.card ? [{ channel: review.channel, threadTs: review.card }] : []),
    ...('user' in comment.author ? [{ channel: comment.author.user, threadTs: undefined }] : []),
  ];
  for (const place of places) {
    try {
      await send({ kind: 'channel', ...place }, page);
    } catch (error) {
      log.error('Cannot tell a response', { comment: comment.no, ...describeError(error) });
    }
  }
  cards.refresh(comment.review);
}
