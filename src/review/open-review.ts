/** 検証を始める・終える・再開する: one live review of a goal in a channel at a time. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Review } from '../domain/review.ts';
import type { MessageTs, UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { withPost } from './outbox.ts';
import { isOpen, withReview } from './review-of.ts';

/** Who does something, and when. */
export type Deed = { by: UserId; at: string };

export type NewReview = Pick<Review, 'goal' | 'channel' | 'meeting' | 'deadline'>;

/**
 * Adds a review; its card is posted afterwards and noted with `noteCard`.
 *
 * @returns a refusal when the goal has a live review in that channel, or the deadline lies before
 * `today`.
 */
export function openReview(
  state: State,
  { goal, channel, meeting, deadline }: NewReview,
  { by, at, today }: Deed & { today: CalendarDate },
): State | Refusal {
  if (deadline < today) return { refused: 'deadline-passed', deadline, today };
  if (state.reviews.some((one) => isLiveTwin(one, goal, channel))) {
    return { refused: 'review-is-open', goal, channel };
  }
  const review: Review = {
    no: nextReviewNo(state),
    ...{ goal, channel, meeting, deadline, card: null },
    ...{ openedBy: by, openedAt: at, closings: [], noOpinions: [], highWater: null },
  };
  return { ...state, reviews: [...state.reviews, review] };
}

/** Not even the number of a disposed review is given out again. */
function nextReviewNo({ reviews, disposals }: State): number {
  const gone = disposals.flatMap((one) => one.reviews);
  return Math.max(0, ...reviews.map(({ no }) => no), ...gone) + 1;
}

function isLiveTwin(review: Review, goal: number, channel: string): boolean {
  return review.goal === goal && review.channel === channel && isOpen(review);
}

/** Notes which message is the card of a review; the first one stays. */
export function noteCard(state: State, no: number, card: MessageTs): State {
  return withReview(state, no, (review) => ({ ...review, card: review.card ?? card }));
}

/** @returns a refusal when there is no such review, or it is closed already. */
export function closeReview(state: State, no: number, { by, at }: Deed): State | Refusal {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  if (!isOpen(review)) return { refused: 'review-is-closed', no };
  const closed = withReview(state, no, (one) => ({
    ...one,
    closings: [...one.closings, { by, at, reopened: null }],
  }));
  return withPost(closed, { kind: 'closing', review: no, at }, at);
}

/** @returns a refusal when there is no such review, it is open, or another one has begun since. */
export function reopenReview(state: State, no: number, { by, at }: Deed): State | Refusal {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  const { goal, channel, closings } = review;
  const last = closings.at(-1);
  if (last?.reopened !== null) return { refused: 'review-is-not-closed', no };
  if (state.reviews.some((one) => isLiveTwin(one, goal, channel))) {
    return { refused: 'review-is-open', goal, channel };
  }
  return withReview(state, no, (one) => ({
    ...one,
    closings: [...closings.slice(0, -1), { ...last, reopened: { by, at } }],
  }));
}
