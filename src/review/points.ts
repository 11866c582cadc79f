/** 点検結果をどうするか: a finding becomes a 論点 of a review, or is set aside with a reason. */

import type { GoalNumber } from '../domain/goal.ts';
import type { DiscussionPoint, SetAside } from '../domain/discussion-point.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Deed } from './open-review.ts';
import { withPost } from './outbox.ts';
import { isOpen } from './review-of.ts';

/** A finding as it is told: who publishes it has read these words. */
export type ToldFinding = Pick<
  DiscussionPoint,
  'key' | 'rule' | 'step' | 'heading' | 'text' | 'source'
> & { goals: readonly GoalNumber[] };

/**
 * Puts a finding before the members of a review, as its next 論点; it is posted afterwards.
 *
 * @returns a refusal when the review is closed or of another goal, or when the finding is one of its
 * 論点 already or is set aside.
 */
export function publishPoint(
  state: State,
  { review: no, finding }: { review: number; finding: ToldFinding },
  { by, at }: Deed,
): State | Refusal {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) return { refused: 'no-such-review', no };
  if (!isOpen(review)) return { refused: 'review-is-closed', no };
  const { key, rule, step, heading, text, source, goals } = finding;
  if (!goals.includes(review.goal)) return { refused: 'finding-gone' };
  const known = pointOf(state, no, key);
  if (known !== undefined) return { refused: 'point-is-published', no: known.no };
  if (setAsideOf(state, key) !== undefined) return { refused: 'finding-set-aside' };
  const next = pointsOf(state, no).length + 1;
  const point: DiscussionPoint = {
    ...{ id: `${no}-${next}`, review: no, no: next },
    ...{ key, rule, step, heading, text, source, by, at, shown: null },
  };
  const added = { ...state, points: [...state.points, point] };
  return withPost(added, { kind: 'point', point: point.id, review: no }, at);
}

/**
 * 今回は取り上げない: keeps why a finding is left at that. When the figures it rests on change, its key
 * is another one and it is listed again.
 */
export function setAside(
  state: State,
  { key, rule, reason }: Pick<SetAside, 'key' | 'rule' | 'reason'>,
  { by, at }: Deed,
): State | Refusal {
  const published = state.points.find((one) => one.key === key && isUnderReview(state, one));
  if (published !== undefined) return { refused: 'point-is-published', no: published.no };
  if (reason.trim() === '') return { refused: 'reason-missing' };
  if (setAsideOf(state, key) !== undefined) return { refused: 'finding-set-aside' };
  const no = Math.max(0, ...state.setAsides.map((one) => one.no)) + 1;
  const fresh = { no, key, rule, reason: reason.trim(), by, at, takenBack: null };
  return { ...state, setAsides: [...state.setAsides, fresh] };
}

/** Members may be answering it in the thread. */
function isUnderReview({ reviews }: State, { review }: DiscussionPoint): boolean {
  return reviews.some((one) => one.no === review && isOpen(one));
}

/** 取り上げるに戻す. */
export function takeUpAgain(state: State, no: number, { by, at }: Deed): State | Refusal {
  const known = state.setAsides.find((one) => one.no === no);
  if (known?.takenBack !== null) return { refused: 'not-set-aside' };
  const takenBack = { by, at };
  const setAsides = state.setAsides.map((one) => (one === known ? { ...one, takenBack } : one));
  return { ...state, setAsides };
}

type Kept = { points: readonly DiscussionPoint[]; setAsides: readonly SetAside[] };

/** Returns the 論点 of a review, in their order. */
export function pointsOf({ points }: Pick<Kept, 'points'>, review: number): DiscussionPoint[] {
  return points.filter((one) => one.review === review);
}

export function pointOf(
  { points }: Pick<Kept, 'points'>,
  review: number,
  key: string,
): DiscussionPoint | undefined {
  return points.find((one) => one.review === review && one.key === key);
}

/** Returns why and by whom a finding is set aside now; nothing where it is not. */
export function setAsideOf(
  { setAsides }: Pick<Kept, 'setAsides'>,
  key: string,
): SetAside | undefined {
  return setAsides.find((one) => one.key === key && one.takenBack === null);
}
