/** 検証をさがす: by number, by thread, or the live one of a goal. */

import type { Review } from '../domain/review.ts';
import type { State } from '../domain/state.ts';

/** Open until it is closed, and again once it was reopened. */
export function isOpen({ closings }: Review): boolean {
  return closings.at(-1)?.reopened !== null; // Also when there is no closing
}

export function reviewOfThread(
  { reviews }: State,
  { channel, thread }: { channel: string; thread: string },
): Review | undefined {
  return reviews.find((one) => one.channel === channel && one.card === thread);
}

/** Returns the state with one review replaced by what `change` makes of it. */
export function withReview(state: State, no: number, change: (review: Review) => Review): State {
  return { ...state, reviews: state.reviews.map((one) => (one.no === no ? change(one) : one)) };
}

/** Whether a review is closed since that moment: it was not opened again after it. */
export function isStillClosed({ closings }: Pick<Review, 'closings'>, at: string): boolean {
  return closings.some((one) => one.at === at && one.reopened === null);
}
