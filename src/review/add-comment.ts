/** 意見を加える: from the form, by proxy for somebody who spoke, or from any message by the shortcut. */

import type {
  Classification,
  Comment,
  CommentAuthor,
  CommentOrigin,
  CommentVersion,
  Visibility,
} from '../domain/comment.ts';
import type { Refusal } from '../domain/refusal.ts';
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
  /** The moment of submission, in the form of a ts. */
  key: MessageTs;
};

/** @returns a refusal when there is no such review; the same state when the message or form is known. */
export function addComment(state: State, given: NewComment): State | Refusal {
  const review = state.reviews.find(({ no }) => no === given.review);
  if (review === undefined) return { refused: 'no-such-review', no: given.review };
  const { author, origin, visibility, words, classification, key } = given;
  if (state.comments.some((one) => isSame(one, origin))) return state;
  const comment: Comment = {
    ...nextNumbers(state, visibility),
    ...{ review: review.no, goal: review.goal, author, origin, visibility },
    versions: [{ key, ...words }],
    deletedAt: null,
    isLate: origin.via === 'proxy' ? origin.on > review.deadline : isLate(review, key),
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
function isToBeShown({ visibility, origin }: Comment): boolean {
  return visibility !== 'secretariat-only' && origin.via !== 'shortcut';
}

/** The same message, or the same form: a second telling changes nothing. */
function isSame(comment: Comment, origin: NewComment['origin']): boolean {
  if (origin.via === 'shortcut') return isOf(comment, origin);
  const known = comment.origin;
  return origin.via === 'form' && known.via === 'form' && known.submission === origin.submission;
}
