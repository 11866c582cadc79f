/** 検証の記録: reviews and comments as somebody may know of them, for those who ask. */

import type { Review } from '../domain/review.ts';
import { type Roster, usersWith } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { missingMembers } from './progress.ts';
import { commentsSeenBy, type SeenComment, type Viewer } from './seen-by.ts';

/** Who has neither commented nor said 意見なし, by review; or why that is not here. */
export type Missing = ReadonlyMap<number, readonly string[]> | 'not-for-viewer' | 'not-told';

export type ReviewRecord = {
  viewer: Viewer;
  reviews: readonly Review[];
  comments: readonly SeenComment[];
  /** Names by Slack id, as far as they are known; a name is no secret, who said what may be. */
  names: ReadonlyMap<UserId, string>;
  /** The registered 委員. */
  members: readonly UserId[];
  missing: Missing;
};

/** What is known of people. */
export type KnownPeople = {
  roster: Roster;
  /** Names of people who are not in the roster, or no longer. */
  others: ReadonlyMap<UserId, string>;
  /** Whether the roster holds those of its user groups too. */
  isWhole: boolean;
};

/** Returns what the roster alone tells: who is in a user group only Slack knows. */
export function storedPeople({ roster }: State): KnownPeople {
  const isWhole = roster.groups.every(({ role }) => role !== 'committee-member');
  return { roster, others: new Map(), isWhole };
}

/** Returns what a viewer may know. */
export function reviewRecord(
  state: State,
  viewer: Viewer,
  people: KnownPeople = storedPeople(state),
): ReviewRecord {
  const { roster, others } = people;
  const registered = roster.people.map(({ user, name }) => [user, name] as const);
  const names = new Map([...others, ...registered]);
  return {
    viewer,
    reviews: state.reviews,
    comments: commentsSeenBy(viewer, state.comments),
    names,
    members: usersWith('committee-member', roster),
    missing: missingFor(viewer, { ...state, roster }, { names, isWhole: people.isWhole }),
  };
}

/** Half a committee would make the other half look as if it had done its part. */
function missingFor(
  viewer: Viewer,
  state: State,
  { names, isWhole }: { names: ReviewRecord['names']; isWhole: boolean },
): Missing {
  if (viewer !== 'secretariat') return 'not-for-viewer';
  if (!isWhole) return 'not-told';
  const nameOf = (user: UserId): string => names.get(user) ?? user;
  return new Map(
    state.reviews.map((one) => [one.no, missingMembers(state, one).map(nameOf)] as const),
  );
}
