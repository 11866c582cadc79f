/** 検証の記録: reviews and comments as somebody may know of them, for those who ask. */

import type { Review } from '../domain/review.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { missingMembers } from './progress.ts';
import { commentsSeenBy, type SeenComment, type Viewer } from './seen-by.ts';

export type ReviewRecord = {
  reviews: readonly Review[];
  comments: readonly SeenComment[];
  /** The names that the roster has. */
  names: ReadonlyMap<UserId, string>;
  /** Who has neither commented nor said 意見なし, by review; for the secretariat alone. */
  missing: ReadonlyMap<number, readonly string[]>;
};

/** Returns what a viewer may know. */
export function reviewRecord(state: State, viewer: Viewer): ReviewRecord {
  const { reviews, comments, roster } = state;
  const names = new Map(roster.people.map(({ user, name }) => [user, name]));
  const missing =
    viewer === 'secretariat'
      ? reviews.map((one): [number, string[]] => [
          one.no,
          missingMembers(state, one).map((user) => names.get(user) ?? user),
        ])
      : [];
  return {
    reviews,
    comments: commentsSeenBy(viewer, comments),
    names,
    missing: new Map(missing),
  };
}
