/** 会議の発言を入力: the secretariat enters what members said, one remark after the other. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import {
  type Comment,
  type CommentAuthor,
  Occasion,
  type Subject,
  Visibility,
} from '../../domain/comment.ts';
import { draftKey } from '../../domain/form-draft.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { NewComment } from '../../review/add-comment.ts';
import { classified } from '../../review/classified.ts';
import type { Roster } from '../../domain/roster.ts';
import type { Review } from '../../domain/review.ts';
import { commentName } from '../../wording/comment-names.ts';
import { Chosen, ChosenDate, modal, note, textField, Typed } from '../blocks/fields.ts';
import type { Form, Sent } from '../form.ts';
import type { Services } from '../services.ts';
import { cardForm } from './card-form.ts';
import { occasionFields, usualOccasion, type WhenAndWhere, wrongDay } from './proxy-occasion.ts';
import { speakerFields, speakerFrom } from './proxy-speaker.ts';
import { saveComments, showComments } from './save-comments.ts';
import { MaybeStep, suggestedStepField } from './step-field.ts';
import { subjectOrSuggested, suggestedSubjectField } from './subject-field.ts';
import { subjectGone, visibilityField } from './words-fields.ts';

const callback = 'enter-for-member';

/** `round` counts how often the form has come back: with the view's id it names one submission. */
const About = z.object({ review: z.int(), round: z.int() });

type Preset = WhenAndWhere & { visibility: Visibility; round: number; said: string };

export const enterForMember = cardForm(callback, 'enter-for-member', async (review, services) => {
  const { store, clock, members } = services;
  const state = store.read();
  const usual = usualOccasion(review, state, clock.today());
  const said = '発言者と意見だけで保存できます。ほかの欄は、必要なときに直してください。';
  const preset: Preset = { ...usual, visibility: 'public', round: 1, said };
  return proxyView(review, preset, await members.roster(), state);
});

/** Occasion, date and visibility stay as they were last; the rest is empty again. */
function proxyView(
  { no, goal }: Review,
  { round, said, visibility, ...when }: Preset,
  roster: Roster,
  { plan }: State,
): types.ModalView {
  const about = JSON.stringify({ review: no, round });
  const frame = {
    callback,
    title: '会議の発言を入力',
    send: '保存して次へ',
    close: '終わる',
    about,
    draft: draftKey(callback, no),
  };
  return modal(frame, [
    note(said),
    ...speakerFields(roster, round),
    textField({ id: 'text', label: '意見', round }),
    textField({ id: 'proposal', label: '提案', optional: true, round }),
    ...occasionFields(when),
    suggestedStepField(plan, round),
    suggestedSubjectField([goal], round),
    visibilityField(visibility),
    note('公開と匿名の意見は、検証のスレッドに投稿します。'),
  ]);
}

const Values = z.object({
  speaker: Chosen,
  name: Typed,
  text: Typed,
  proposal: Typed,
  occasion: Chosen.pipe(Occasion),
  on: ChosenDate,
  step: MaybeStep,
  about: Chosen,
  visibility: Chosen.pipe(Visibility),
});
type Values = z.infer<typeof Values>;

export const proxyForm: Form<Values> = {
  callback,
  needs: 'enter-for-member',
  mainField: 'text',
  values: Values,
  submit: async (sent, services) => {
    const roster = await services.members.roster(); // A failure after saving would look like none
    const read = speakerFrom(sent.values, roster);
    const fields = {
      ...('wrong' in read && read.wrong),
      ...(sent.values.text === '' && { text: '意見を書いてください。' }),
      ...wrongDay(sent.values.on, services.clock.today()),
    };
    if ('wrong' in read || Object.keys(fields).length > 0) return { outcome: 'wrong', fields };
    const subject = subjectOrSuggested(sent.values.about, services.store.read());
    if (subject === 'gone') return subjectGone;
    const saved = await saveComments(
      (state) => newComment(state, { author: read.author, subject }, sent, services),
      { user: sent.user, action: 'comment-entered' },
      services,
    );
    if (!saved.saved) return { outcome: 'refused', refusal: saved.refusal };
    const next = nextView(sent, saved.comments, roster, services.store.read());
    const afterwards = () => showComments(saved.fresh, services);
    return { outcome: 'saved', afterwards, ...(next && { next }) };
  },
};

function newComment(
  state: State,
  { author, subject }: { author: CommentAuthor; subject: Subject | undefined },
  { user, key, viewId, about, values }: Sent<Values>,
  { classify, clock }: Services,
): [NewComment] | Refusal {
  const { review: no, round } = readAbout(about);
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  const { text, proposal, occasion, on, step, visibility } = values;
  const suggestion = classify(planAsRevised(state))(text, review.goal);
  const deed = { by: user, at: clock.now().toISOString() };
  const submission = `${viewId} ${round}`;
  return [
    {
      ...{ review: no, author, visibility, key },
      origin: { via: 'proxy', occasion, on, enteredBy: user, submission },
      words: { text, proposal: proposal === '' ? null : proposal },
      classification: classified({ step, about: subject }, suggestion, deed),
    },
  ];
}

/** The same form once more, which says what has become of the last remark. */
function nextView(
  { about, values: { occasion, on, visibility } }: Sent<Values>,
  [saved]: readonly Comment[],
  roster: Roster,
  state: State,
): types.ModalView | undefined {
  const { review: no, round } = readAbout(about);
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined || saved === undefined) return undefined;
  const said = `${commentName(saved.label)}として保存しました。続けて入力できます。`;
  return proxyView(review, { occasion, on, visibility, round: round + 1, said }, roster, state);
}

function readAbout(about: string): z.infer<typeof About> {
  return About.parse(JSON.parse(about));
}
