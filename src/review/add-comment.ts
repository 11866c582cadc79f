/** 意見を加える: from the form, by proxy for somebody who spoke, or from any message by the shortcut. */

import {
  type Classification,
  type Comment,
  type CommentAuthor,
  type CommentOrigin,
  type CommentVersion,
  isPrivate,
  type Visibility,
} from '../domain/comment.ts';
import { isSameJson } from '../domain/json.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Review } from '../domain/review.ts';
import type { MessageTs } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { nextNumbers } from './comment-of.ts';
import { isLate } from './is-late.ts';
import { momentOf } from './moment.ts';
import { withPost } from './outbox.ts';
import { isOf } from './record-message.ts';

export type NewComment = {
  review: number;
  author: CommentAuthor;
  origin: Exclude<CommentOrigin, { via: 'thread' }>;
  visibility: Visibility;
  words: Pick<CommentVersion, 'text' | 'proposal'>;
  classification: Classification;
  /** The moment of submission, in the form of a ts; for a message, that of its words. */
  key: MessageTs;
};

/** @returns a refusal when there is no such review; the same state when the message or form is known. */
export function addComment(state: State, given: NewComment): State | Refusal {
  const review = state.reviews.find(({ no }) => no === given.review);
  if (review === undefined) return { refused: 'no-such-review', no: given.review };
  if (commentFrom(state, given) !== undefined) return state;
  const { author, origin, visibility, words, classification, key } = given;
  const comment: Comment = {
    ...nextNumbers(state, visibility),
    ...{ review: review.no, goal: review.goal, author, origin, visibility },
    versions: [{ key, ...words }],
    deletedAt: null,
    isLate: cameLate(given, review, state),
    classification,
    shown: null,
    response: null,
  };
  const added = { ...state, comments: [...state.comments, comment] };
  return isToBeShown(comment)
    ? withPost(added, { kind: 'comment', comment: comment.no }, momentOf(key))
    : added;
}

/** What the shortcut recorded stands in Slack already. */
function isToBeShown(comment: Comment): boolean {
  return !isPrivate(comment) && comment.origin.via !== 'shortcut';
}

/** Adds all of them, or none when one is refused. */
export function addComments(state: State, given: readonly NewComment[]): State | Refusal {
  return given.reduce<State | Refusal>(
    (now, one) => (isRefusal(now) ? now : addComment(now, one)),
    state,
  );
}

/**
 * Returns the comment that was made of this already: of the same message, or of the same form with
 * the same words.
 *
 * A form whose answer got lost stays open and may be sent again with other words. These are another
 * comment: taking them for known would lose them.
 */
export function commentFrom({ comments }: State, given: NewComment): Comment | undefined {
  const { origin } = given;
  return comments.find((one) => {
    if (origin.via === 'shortcut') return isOf(one, origin);
    return one.origin.via === origin.via && isSentAgain(one, one.origin, given);
  });
}

function isSentAgain(
  comment: Comment,
  origin: CommentOrigin,
  { origin: sent, author, visibility, words }: NewComment,
): boolean {
  const [first] = comment.versions;
  return (
    'submission' in origin &&
    'submission' in sent &&
    origin.submission === sent.submission &&
    isSameJson(comment.author, author) &&
    comment.visibility === visibility &&
    first?.text === words.text &&
    first.proposal === words.proposal
  );
}

/** What was said at the meeting that a review prepares is in time, whatever its deadline before it. */
function cameLate({ origin, key }: NewComment, review: Review, { meetings }: State): boolean {
  switch (origin.via) {
    case 'form':
      return isLate(review, key);
    case 'shortcut':
      return isLate(review, origin.ts);
    case 'proxy': {
      const prepared = meetings.find(({ no }) => no === review.meeting);
      const isThere = origin.occasion === 'meeting' && origin.on === prepared?.on;
      return origin.on > review.deadline && !isThere;
    }
  }
}
