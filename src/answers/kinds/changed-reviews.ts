/** 検証の変化: reviews that began, ended or were moved, who has nothing to say, and the meetings. */

import type { Meeting, Review } from '../../domain/review.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { ReviewRecord } from '../../review/record.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type Changed, changedPairs } from './changed-pairs.ts';
import type { Done } from './changed-values.ts';

/** By whom is told to the secretariat alone. */
export type ReviewEvent = { review: Review; done: Done };

export type ChangedReviews = {
  opened: readonly ReviewEvent[];
  closed: readonly ReviewEvent[];
  reopened: readonly ReviewEvent[];
  /** Its deadline, or the meeting that it prepares, is another one. */
  moved: readonly { before: Review; after: Review }[];
};

/** What only the secretariat is told; nothing for all others. */
export type ChangedCommittee = {
  /** 意見なし: who said it, or took it back. */
  noOpinions: readonly { review: Review; name: string; at: string; isTakenBack: boolean }[];
  /** 委員 who were registered, have left or are called otherwise. */
  members: readonly Changed<{ user: string; name: string }>[];
};

type Records = { then: ReviewRecord | undefined; now: ReviewRecord | undefined };

export function changedReviews(
  { then, now }: Records,
  of: (review: Review) => boolean,
): ChangedReviews {
  const before = new Map(then?.reviews.map((one) => [one.no, one]));
  const reviews = (now?.reviews ?? []).filter(of);
  const isInside = now?.viewer === 'secretariat';
  const done = ({ by, at }: { by: string; at: string }): Done => ({
    by: isInside ? now.names.get(by) : undefined,
    at,
  });
  const last = ({ closings }: Review): Review['closings'][number] | undefined => closings.at(-1);
  return {
    opened: reviews
      .filter(({ no }) => !before.has(no))
      .map((review) => ({ review, done: done({ by: review.openedBy, at: review.openedAt }) })),
    closed: reviews.flatMap((review) => {
      const closing = last(review);
      const isNews = isClosed(review) && !isSameClosing(before.get(review.no), review);
      return closing === undefined || !isNews ? [] : [{ review, done: done(closing) }];
    }),
    reopened: reviews.flatMap((review) => {
      const reopened = last(review)?.reopened ?? null;
      const isNews = reopened !== null && isClosed(before.get(review.no));
      return isNews ? [{ review, done: done(reopened) }] : [];
    }),
    moved: changedPairs(
      { before: then?.reviews ?? [], after: reviews },
      ({ no }) => no,
      ({ deadline, meeting, goal, openedAt }) => [deadline, meeting, goal, openedAt],
    ).flatMap(({ before: was, after }) =>
      was === undefined || after === undefined ? [] : [{ before: was, after }],
    ),
  };
}

function isClosed(review: Review | undefined): boolean {
  return review?.closings.at(-1)?.reopened === null;
}

/** One that was reopened and closed again in between was closed anew. */
function isSameClosing(before: Review | undefined, { closings }: Review): boolean {
  return isClosed(before) && before?.closings.length === closings.length;
}

/** @returns nothing for anybody but the secretariat, in a channel neither. */
export function changedCommittee(
  { then, now }: Records,
  of: (review: Review) => boolean,
): ChangedCommittee | undefined {
  if (now?.viewer !== 'secretariat' || then === undefined) return undefined;
  const before = new Map(then.reviews.map((one) => [one.no, one]));
  const nameOf = (user: string): string => now.names.get(user) ?? then.names.get(user) ?? '';
  return {
    noOpinions: now.reviews.filter(of).flatMap((review) =>
      changedPairs(
        { before: before.get(review.no)?.noOpinions ?? [], after: review.noOpinions },
        ({ user }) => user,
      ).map((one) => {
        const { user, at } = one.standing;
        return { review, name: nameOf(user), at, isTakenBack: one.after === undefined };
      }),
    ),
    members: changedPairs({ before: membersOf(then), after: membersOf(now) }, ({ user }) => user),
  };
}

function membersOf({ members, names }: ReviewRecord): { user: string; name: string }[] {
  return members.map((user) => ({ user, name: names.get(user) ?? '' }));
}

/** Whoever asks for what is theirs is called by their name. */
export function changedOwnName(
  { then, now }: Records,
  asker: UserId | undefined,
): { before: string; after: string } | undefined {
  if (asker === undefined) return undefined;
  const [before, after] = [then, now].map((one) => one?.names.get(asker) ?? '');
  return before === undefined || after === undefined || before === after
    ? undefined
    : { before, after };
}

export function changedMeetings({ meetings = [], earlier }: AnswerContext): Changed<Meeting>[] {
  return changedPairs({ before: earlier?.meetings ?? [], after: meetings }, ({ no }) => no);
}
