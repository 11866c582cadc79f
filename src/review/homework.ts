/** 宿題: what a member has still to say, what they have said, and what the ward answered. */

import type { Review } from '../domain/review.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { missingMembers } from './progress.ts';
import { isOpen } from './review-of.ts';
import { commentsSeenBy, type SeenComment } from './seen-by.ts';

export type Homework = {
  /** Neither commented nor said 意見なし; the earliest deadline first. */
  waiting: readonly Review[];
  /** 意見なし was said, and can be taken back. */
  passed: readonly Review[];
  /** Their own comments that were not deleted, latest first. */
  own: readonly SeenComment[];
};

/** Returns what a member of the roster has to do with the open reviews, and has done so far. */
export function homeworkOf(user: UserId, state: State): Homework {
  const open = state.reviews
    .filter(isOpen)
    .toSorted((one, other) => one.deadline.localeCompare(other.deadline));
  return {
    waiting: open.filter((review) => missingMembers(state, review).includes(user)),
    passed: open.filter(({ noOpinions }) => noOpinions.some((one) => one.user === user)),
    own: commentsSeenBy({ user }, state.comments)
      .filter((one) => isBy(user, one) && !one.isWithheld)
      .toReversed(),
  };
}

function isBy(user: UserId, { author }: SeenComment): boolean {
  return author !== 'anonymous' && 'user' in author && author.user === user;
}
