/** 発言を記録する用紙: a message becomes a comment, under the name of whoever said it. */

import { z } from 'zod';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import { type CommentAuthor, type Subject, Visibility } from '../../domain/comment.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { NewComment } from '../../review/add-comment.ts';
import { classified } from '../../review/classified.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
import { commentName } from '../../wording/comment-names.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { Chosen, MaybeChosen, Typed } from '../blocks/fields.ts';
import { describeError } from '../errors.ts';
import type { Form, Sent } from '../form.ts';
import { permalink } from '../identity.ts';
import type { Services } from '../services.ts';
import { isToBeMarked } from './marks.ts';
import { speakerFrom } from './proxy-speaker.ts';
import { recordAction, RecordedMessage } from './record-about.ts';
import { recordCallback } from './record-shortcut.ts';
import { saveComments, type SavedComments, showComments } from './save-comments.ts';
import { MaybeStep } from './step-field.ts';
import { subjectOrSuggested } from './subject-field.ts';
import { subjectGone } from './words-fields.ts';

const Values = z.object({
  review: Chosen,
  speaker: MaybeChosen,
  name: Typed.optional(),
  step: MaybeStep,
  about: Chosen,
  visibility: Chosen.pipe(Visibility),
});
type Values = z.infer<typeof Values>;

export const recordForm: Form<Values> = {
  callback: recordCallback,
  needs: ({ about, user }) => recordAction(messageIn(about).author, user),
  mainField: 'review',
  values: Values,
  submit: async (sent, services) => {
    const message = messageIn(sent.about);
    const read = await authorOf(message, sent.values, services);
    if ('wrong' in read) return { outcome: 'wrong', fields: read.wrong };
    const subject = subjectOrSuggested(sent.values.about, services.store.read());
    if (subject === 'gone') return subjectGone;
    const link = permalink(await services.whoAmI(), {
      ...{ channel: message.channel, ts: message.ts },
      thread: message.thread === message.ts ? undefined : message.thread,
    });
    const chosen = { author: read.author, subject, link };
    const saved = await saveComments(
      (state) => newComment(state, { message, ...chosen }, sent, services),
      { user: sent.user, action: 'comment-recorded' },
      services,
    );
    if (!saved.saved) return { outcome: 'refused', refusal: saved.refusal };
    return { outcome: 'saved', afterwards: () => tell(message, saved, services) };
  },
};

function messageIn(about: string): RecordedMessage {
  return RecordedMessage.parse(JSON.parse(about));
}

async function authorOf(
  { isMembers, author }: RecordedMessage,
  { speaker = '', name = '' }: Values,
  { members }: Services,
): Promise<ReturnType<typeof speakerFrom>> {
  if (isMembers) return { author: { user: author } };
  return speakerFrom({ speaker, name }, await members.roster());
}

type Given = {
  message: RecordedMessage;
  author: CommentAuthor;
  subject: Subject | undefined;
  link: string;
};

function newComment(
  state: State,
  { message, author, subject, link }: Given,
  { user, values }: Sent<Values>,
  { classify, clock }: Services,
): [NewComment] | Refusal {
  const { channel, ts, key, text } = message;
  const known = commentOfMessage(state, { channel, ts });
  if (known !== undefined) return { refused: 'already-recorded', label: known.label };
  const no = Number(values.review);
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  const suggestion = classify(planAsRevised(state))(text, review.goal);
  const deed = { by: user, at: clock.now().toISOString() };
  return [
    {
      ...{ review: no, author, visibility: values.visibility, key },
      origin: { via: 'shortcut', channel, ts, permalink: link, enteredBy: user },
      words: { text, proposal: null },
      classification: classified({ step: values.step, about: subject }, suggestion, deed),
    },
  ];
}

/** 📝 is for all to see, so only what all may know of gets it. */
async function tell(
  { channel, ts, url }: RecordedMessage,
  { fresh }: Extract<SavedComments, { saved: true }>,
  services: Services,
): Promise<void> {
  const { send, marks, log } = services;
  const [comment] = fresh;
  if (comment === undefined) return;
  await showComments(fresh, services);
  try {
    const said = sentencePage(`この発言を、${commentName(comment.label)}として記録しました。`);
    await send({ kind: 'asker', responseUrl: url }, said);
  } catch (error) {
    log.warn('Cannot tell what was saved', describeError(error));
  }
  if (isToBeMarked(comment)) await marks.mark({ channel, ts });
}
