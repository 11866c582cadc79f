/** 意見なし: a member says that there is nothing to say, which counts as done; the second tap takes it back. */

import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Deed } from './open-review.ts';
import { isOpen, withReview } from './review-of.ts';

/** @returns a refusal when there is no such review, or it is closed. */
export function sayNoOpinion(state: State, no: number, { by, at }: Deed): State | Refusal {
  return changeNoOpinions(state, no, (others) => [...others, { user: by, at }], by);
}

/** @returns a refusal when there is no such review, or it is closed. */
export function takeBackNoOpinion(state: State, no: number, { by }: Deed): State | Refusal {
  return changeNoOpinions(state, no, (others) => others, by);
}

type NoOpinions = State['reviews'][number]['noOpinions'];

function changeNoOpinions(
  state: State,
  no: number,
  change: (others: NoOpinions) => NoOpinions,
  by: string,
): State | Refusal {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  if (!isOpen(review)) return { refused: 'review-is-closed', no };
  return withReview(state, no, (one) => ({
    ...one,
    noOpinions: change(one.noOpinions.filter(({ user }) => user !== by)),
  }));
}
