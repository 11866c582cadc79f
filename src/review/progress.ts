/** 検証の進み具合: how many comments there are by step, and who has still to say something. */

import type { CommentStep } from '../domain/comment.ts';
import type { Review } from '../domain/review.ts';
import { usersWith } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { SeenComment } from './seen-by.ts';

export const steps: readonly CommentStep[] = [1, 2, 3, 4, 5, 'none'];

export type Counts = {
  all: number;
  perStep: ReadonlyMap<CommentStep, number>;
  unanswered: number;
  late: number;
};

/** Counts what a viewer may know of a review; deleted comments are not counted. */
export function countComments(seen: readonly SeenComment[], { no }: Review): Counts {
  const comments = seen.filter(({ review, isWithheld }) => review === no && !isWithheld);
  const countOf = (step: CommentStep): number =>
    comments.filter(({ classification }) => classification.step === step).length;
  return {
    all: comments.length,
    perStep: new Map(steps.map((step) => [step, countOf(step)])),
    unanswered: comments.filter(({ response }) => response === null).length,
    late: comments.filter(({ isLate }) => isLate).length,
  };
}

/**
 * Returns who among the registered committee members has neither commented nor said 意見なし.
 *
 * What was entered under a name counts for the one member who is called so.
 */
export function missingMembers({ roster, comments }: State, review: Review): UserId[] {
  const authors = comments
    .filter((one) => one.review === review.no && one.deletedAt === null)
    .map(({ author }) => author);
  const done = new Set([
    ...review.noOpinions.map(({ user }) => user),
    ...authors.flatMap((author) =>
      'user' in author ? [author.user] : called(author.name, roster),
    ),
  ]);
  return usersWith('committee-member', roster).filter((user) => !done.has(user));
}

function called(name: string, { people }: State['roster']): UserId[] {
  const found = people.filter((one) => one.name === name);
  return found.length === 1 ? found.map(({ user }) => user) : [];
}
