/** 発言を記録する: messages of a review's thread become comments, whatever order they arrive in. */

import type { Classification, Comment, CommentVersion } from '../domain/comment.ts';
import type { Review } from '../domain/review.ts';
import type { ChannelId, MessageTs, UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { nextNumbers } from './comment-of.ts';
import { isCourtesy } from './courtesy.ts';
import { isLate } from './is-late.ts';
import { momentOf } from './moment.ts';
import { withPost } from './outbox.ts';
import { reviewOfThread } from './review-of.ts';

/** What happened to a message: Slack tells it at least once, and not always in order. */
export type ThreadEvent = {
  channel: ChannelId;
  /** The ts of the thread's parent, and of the message itself. */
  thread: MessageTs;
  ts: MessageTs;
  user: UserId;
  /** The words as they are after it, and since when: the ts of the message, or of its edit. */
  text: string;
  key: MessageTs;
  /** Set when the message was deleted; `text` and `key` are then its last words. */
  deletedAt: string | null;
};

/** Suggests step and subjects from words. */
export type Classify = (text: string, goal: number) => Classification;

/**
 * Returns the state with what a message of a thread says; the same state when it is no comment of
 * a review, or when all of it was known already.
 *
 * A message is known for ever by its channel and ts, its versions by their keys: telling a thing
 * twice, or an edit before its message, makes no difference. Courtesies are left out until an edit
 * makes more of them.
 */
export function recordMessage(state: State, event: ThreadEvent, classify: Classify): State {
  const review = reviewOfThread(state, event);
  if (review === undefined || event.ts === event.thread) return state;
  const known = state.comments.find((one) => isOf(one, event));
  if (known !== undefined) {
    return withKnown(state, known, updated(known, event, classify), momentOf(event.key));
  }
  if (isCourtesy(event.text)) return state;
  return { ...state, comments: [...state.comments, newComment(state, review, event, classify)] };
}

/** Tells whether a comment came from a message, in its thread or by the shortcut. */
export function isOf(
  { origin }: Comment,
  { channel, ts }: { channel: string; ts: string },
): boolean {
  const isMessage = origin.via === 'thread' || origin.via === 'shortcut';
  return isMessage && origin.channel === channel && origin.ts === ts;
}

function withKnown(state: State, known: Comment, next: Comment, at: string): State {
  if (next === known) return state;
  const comments = state.comments.map((one) => (one === known ? next : one));
  const changed = { ...state, comments };
  const versions = next.response?.versions ?? [];
  const answer = versions.at(-1);
  const isSince = ({ key }: CommentVersion): boolean =>
    answer !== undefined && momentOf(key) > answer.at;
  if (answer === undefined || known.versions.some(isSince) || !next.versions.some(isSince)) {
    return changed;
  }
  const told = { comment: next.no, version: versions.length, to: answer.by };
  return withPost(changed, { kind: 'addendum', ...told }, at);
}

function updated(known: Comment, event: ThreadEvent, classify: Classify): Comment {
  const deletedAt = known.deletedAt ?? event.deletedAt;
  const isNews = !known.versions.some(({ key }) => key === event.key);
  if (!isNews && deletedAt === known.deletedAt) return known;
  const versions = isNews ? inOrder([...known.versions, versionOf(event)]) : known.versions;
  return { ...known, versions, deletedAt, classification: reclassified(known, versions, classify) };
}

/** What a person decided stays; a suggestion follows the latest words. */
function reclassified(
  { classification, goal }: Comment,
  versions: readonly CommentVersion[],
  classify: Classify,
): Classification {
  const latest = versions.at(-1);
  return classification.by.kind === 'person' || latest === undefined
    ? classification
    : classify(latest.text, goal);
}

function newComment(state: State, review: Review, event: ThreadEvent, classify: Classify): Comment {
  const { channel, ts, user, text, deletedAt } = event;
  return {
    ...nextNumbers(state, 'public'),
    ...{ review: review.no, goal: review.goal, author: { user }, visibility: 'public' },
    origin: { via: 'thread', channel, ts },
    versions: [versionOf(event)],
    deletedAt,
    isLate: isLate(review, ts),
    classification: classify(text, review.goal),
    shown: null,
    response: null,
  };
}

function versionOf({ key, text }: ThreadEvent): CommentVersion {
  return { key, text, proposal: null };
}

/** All keys have ten digits before the point, so that letters order them as numbers do. */
function inOrder(versions: readonly CommentVersion[]): CommentVersion[] {
  return versions.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
