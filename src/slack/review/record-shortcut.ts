/** 検証コメントとして記録: opens, on any message, a form that makes a comment of it. */

import type { types } from '@slack/bolt';
import type { Plan } from '../../domain/plan.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import type { Roster } from '../../domain/roster.ts';
import { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { commentOfMessage } from '../../review/comment-of.ts';
import { isOpen, reviewOfThread } from '../../review/review-of.ts';
import { suggestionText } from '../../wording/suggestion-text.ts';
import { type Choice, modal, note, selectField, shownText } from '../blocks/fields.ts';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { MessageShortcutPayload } from '../payloads.ts';
import type { Services } from '../services.ts';
import { speakerFields } from './proxy-speaker.ts';
import { messageOf, recordAction, type RecordedMessage } from './record-about.ts';
import { suggestedStepField } from './step-field.ts';
import { suggestedSubjectField } from './subject-field.ts';
import { visibilityField } from './words-fields.ts';

export const recordCallback = 'record-message';

/** Slack takes no more of what a form carries unseen. */
const mostCarried = 3000;

export const recordShortcut: Listener<MessageShortcutPayload> & { callback: string } = {
  name: recordCallback,
  callback: recordCallback,
  needs: ({ message, user }) => recordAction(message.user, user.id),
  keyOf: ({ trigger_id }) => `shortcut ${trigger_id}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async (payload, services) => {
    const { store, members } = services;
    const state = store.read();
    const place = { channel: payload.channel.id, ts: payload.message.ts };
    const known = commentOfMessage(state, place);
    if (known !== undefined) return { refused: 'already-recorded', label: known.label };
    const message = messageOf(payload, await isMembers(payload, services));
    if (isRefusal(message)) return message;
    const reviews = reviewsFor(message, state);
    if (reviews.length === 0) return { refused: 'no-open-review' };
    const view = recordView({ message, reviews, roster: await members.roster() }, state, services);
    if (isRefusal(view)) return view;
    await openForm({ user: payload.user.id, trigger: payload.trigger_id, view }, services);
    return undefined;
  },
};

async function isMembers(
  { message }: MessageShortcutPayload,
  { members }: Services,
): Promise<boolean> {
  const author = UserId.safeParse(message.user);
  if (!author.success || message.bot_id !== undefined) return false;
  return (await members.rolesOf(author.data)).includes('committee-member');
}

/** The review of the thread first, even when it is closed; then all that are open. */
function reviewsFor(message: RecordedMessage, state: State): Review[] {
  const own = reviewOfThread(state, message);
  const others = state.reviews.filter((one) => isOpen(one) && one.no !== own?.no);
  return own === undefined ? others : [own, ...others];
}

type Opening = { message: RecordedMessage; reviews: readonly Review[]; roster: Roster };

function recordView(
  { message, reviews, roster }: Opening,
  state: State,
  services: Services,
): types.ModalView | Refusal {
  const preset = presetOf(message, reviews, state);
  const choices = reviews.slice(0, 100).map((one) => reviewChoice(one, state.plan));
  const head = { callback: recordCallback, title: '意見として記録', send: '記録する' };
  const view = modal({ ...head, about: JSON.stringify(message) }, [
    shownText(message.text),
    selectField({ id: 'review', label: '検証' }, choices, preset && String(preset.no)),
    ...(message.isMembers ? [] : speakerFields(roster)),
    ...classFields(message, preset === undefined ? reviews : [preset], state, services),
    visibilityField(preset?.channel === message.channel ? 'public' : undefined),
    note(reviewOfThread(state, message) === undefined ? staysAsItIs : isFollowed),
  ]);
  return carries(view) ? view : { refused: 'not-recordable', because: 'too-long' };
}

/** The review of the thread, or the only one that there is. */
function presetOf(
  message: RecordedMessage,
  reviews: readonly Review[],
  state: State,
): Review | undefined {
  const [only, another] = reviews;
  return reviewOfThread(state, message) ?? (another === undefined ? only : undefined);
}

function carries({ private_metadata = '' }: types.ModalView): boolean {
  return private_metadata.length <= mostCarried;
}

/** What the words suggest can be told only where it is clear which goal they are about. */
function classFields(
  { text }: RecordedMessage,
  reviews: readonly Review[],
  { plan }: State,
  { classify }: Services,
): types.KnownBlock[] {
  const [goal, ...others] = new Set(reviews.map((one) => one.goal));
  if (goal === undefined) return [];
  const said = others.length > 0 ? byReview : suggestionText(classify(plan)(text, goal), plan);
  return [note(said), suggestedStepField(plan), suggestedSubjectField([goal, ...others])];
}

function reviewChoice({ no, goal }: Review, { goals }: Plan): Choice {
  const name = goals.find((one) => one.no === goal)?.name ?? '';
  return { value: String(no), label: `検証${no}：目指す姿${goal}「${name}」` };
}

const byReview = '分類は、選んだ検証の目指す姿に合わせて、言葉から提案します。';
const staysAsItIs =
  'この発言は検証のスレッドの外にあります。記録するのは今の文です。あとで発言を直しても消しても、記録は変わりません。';
const isFollowed =
  'この発言は検証のスレッドにあります。あとで発言を直したり消したりすると、記録にも残ります。';
