/** 表から貼り付け: remarks that stand in a sheet already are read, shown, and then saved together. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import { Occasion } from '../../domain/comment.ts';
import { draftKey } from '../../domain/form-draft.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { NewComment } from '../../review/add-comment.ts';
import { classified } from '../../review/classified.ts';
import { readSheet, type Remark } from '../../review/sheet.ts';
import { sheetPreviewText, sheetProblemsText } from '../../wording/sheet-text.ts';
import { Chosen, ChosenDate, modal, note, Pasted, shownText, textField } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form, FormOutcome, Sent } from '../form.ts';
import type { Services } from '../services.ts';
import { cardForm } from './card-form.ts';
import { occasionFields, usualOccasion, type WhenAndWhere, wrongDay } from './proxy-occasion.ts';
import { membersOf } from './proxy-speaker.ts';
import { saveComments, showComments } from './save-comments.ts';

const callback = 'paste-sheet';

/** `round` counts the sheets of one dialog; `seen` stands for what was shown before saving. */
const About = z.object({ review: z.int(), round: z.int(), seen: z.string() });
type About = z.infer<typeof About>;

const example = [
  '発言者\t手順\t意見\t提案\t公開の範囲',
  '佐藤\t4\t回収率を示すべきです。\t資料に加える\t公開',
  '鈴木\t\t全体の流れは分かりやすい。\t\t事務局のみ',
].join('\n');

const explained = [
  'Excelの表をコピーして貼り付けてください（CSVも読めます）。列の順は次のとおりです。見出しの行があれば、順が違っていても読み取ります。',
  example.replaceAll('\t', '｜'),
  '手順は1から5か空欄、公開の範囲は「公開」「匿名」「事務局のみ」か空欄（公開）です。一度に貼り付けられるのは3,000字までです。続きは、登録のあとに貼り付けてください。',
].join('\n');

export const pasteSheet = cardForm(callback, 'enter-for-member', ({ no, ...review }, services) => {
  const { store, clock } = services;
  const when = usualOccasion({ no, ...review }, store.read(), clock.today());
  return pasteView({ review: no, round: 1, seen: '' }, when, explained);
});

function pasteView(about: About, when: WhenAndWhere, said: string): types.ModalView {
  return viewOf(about, when, { said, send: '確かめる', sheet: '' });
}

type Look = { said: string; send: string; sheet: string };

/** The sheet stays in its field while it is shown: what is saved is what stands there. */
function viewOf(about: About, when: WhenAndWhere, { said, send, sheet }: Look): types.ModalView {
  const frame = { callback, title: '表から貼り付け', send, close: '終わる' };
  const draft = draftKey(callback, about.review);
  return modal({ ...frame, about: JSON.stringify(about), draft }, [
    shownText(said),
    textField({ id: 'sheet', label: '表', round: about.round }, sheet),
    ...occasionFields(when),
    note('公開と匿名の意見は、検証のスレッドに投稿します。'),
  ]);
}

const Values = z.object({ sheet: Pasted, occasion: Chosen.pipe(Occasion), on: ChosenDate });
type Values = z.infer<typeof Values>;

export const pasteForm: Form<Values> = {
  callback,
  needs: 'enter-for-member',
  mainField: 'sheet',
  values: Values,
  submit: async (sent, services) => {
    const { values } = sent;
    const about = About.parse(JSON.parse(sent.about));
    const roster = await services.members.roster();
    const day = wrongDay(values.on, services.clock.today());
    if (day !== undefined) return { outcome: 'wrong', fields: day };
    const sheet = readSheet(values.sheet, membersOf(roster));
    if ('problems' in sheet)
      return { outcome: 'wrong', fields: { sheet: sheetProblemsText(sheet.problems) } };
    const seen = digest([values, sheet]);
    if (about.seen !== seen) {
      const said = sheetPreviewText(sheet, roster);
      const look = { said, send: 'この内容で登録', sheet: values.sheet };
      return { outcome: 'next', next: viewOf({ ...about, seen }, values, look) };
    }
    return save(sheet.remarks, about, sent, services);
  },
};

async function save(
  remarks: readonly Remark[],
  about: About,
  sent: Sent<Values>,
  services: Services,
): Promise<FormOutcome> {
  const saved = await saveComments(
    (state) => newComments(state, { remarks, about }, sent, services),
    { user: sent.user, action: 'comments-pasted' },
    services,
  );
  if (!saved.saved) return { outcome: 'refused', refusal: saved.refusal };
  const said = `${saved.comments.length}件を登録しました。続きがあれば貼り付けてください。`;
  return {
    outcome: 'saved',
    afterwards: () => showComments(saved.fresh, services),
    next: pasteView({ ...about, round: about.round + 1, seen: '' }, sent.values, said),
  };
}

function newComments(
  state: State,
  { remarks, about }: { remarks: readonly Remark[]; about: About },
  { user, key, viewId, values }: Sent<Values>,
  { classify, clock }: Services,
): NewComment[] | Refusal {
  const review = state.reviews.find(({ no }) => no === about.review);
  if (review === undefined) return { refused: 'no-such-review', no: about.review };
  const suggest = classify(planAsRevised(state));
  const deed = { by: user, at: clock.now().toISOString() };
  const { occasion, on } = values;
  return remarks.map(({ no, author, step, text, proposal, visibility }) => ({
    ...{ review: review.no, author, visibility, key },
    origin: {
      ...{ via: 'proxy', occasion, on, enteredBy: user },
      submission: `${viewId} ${about.round} ${no}`,
    },
    words: { text, proposal },
    classification: classified({ step, about: undefined }, suggest(text, review.goal), deed),
  }));
}
