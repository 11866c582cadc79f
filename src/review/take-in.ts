/** 取り込み: what happened in a thread while the bot was away, from the thread as it is now. */

import { type Comment, type CommentOrigin, isPrivate } from '../domain/comment.ts';
import type { MessageTs } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { type Classify, recordMessage, type ThreadEvent } from './record-message.ts';
import { withReview } from './review-of.ts';

/** A message that is in the thread now and may be a comment. */
export type StandingMessage = Omit<ThreadEvent, 'channel' | 'thread' | 'deletedAt'>;

export type WholeThread = {
  review: number;
  /** The replies of people who make comments. */
  messages: readonly StandingMessage[];
  /** Every reply that is there, whoever wrote it, in their order: what is not among them is gone. */
  present: readonly MessageTs[];
  /** What was stored before the thread was read; nothing that came since is judged by it. */
  before: State;
  /** When it was looked at. */
  at: string;
};

/**
 * Returns the state with everything that a thread shows: new messages, edits, and deletions, which
 * show as comments whose message is no longer there.
 */
export function takeIn(state: State, thread: WholeThread, classify: Classify): State {
  const review = state.reviews.find(({ no }) => no === thread.review);
  if (review?.card === undefined || review.card === null) return state;
  const place = { channel: review.channel, thread: review.card };
  const written = thread.messages.reduce(
    (now, message) => recordMessage(now, { ...message, ...place, deletedAt: null }, classify),
    state,
  );
  const known = new Map(thread.before.comments.map((one) => [one.no, one]));
  const judged = written.comments.map((one) => {
    const was = known.get(one.no);
    const isOfThread = isIn(one.origin, place);
    return was === undefined || !isOfThread ? one : judgedBy(one, was, thread);
  });
  const comments = judged.every((one, at) => one === written.comments[at])
    ? written.comments
    : judged;
  const next = comments === written.comments ? written : { ...written, comments };
  const newest = thread.present.at(-1) ?? null;
  return review.highWater === newest
    ? next
    : withReview(next, review.no, (one) => ({ ...one, highWater: newest }));
}

/** What the shortcut recorded may stand anywhere; its link tells in which thread. */
function isIn(
  origin: CommentOrigin,
  { channel, thread }: { channel: string; thread: string },
): boolean {
  if (origin.via === 'thread') return true;
  if (origin.via !== 'shortcut' || origin.channel !== channel) return false;
  return new URL(origin.permalink).searchParams.get('thread_ts') === thread;
}

/** A message that is no longer there was deleted; one that stands was not, whatever was thought. */
function judgedBy(comment: Comment, was: Comment, { review, present, at }: WholeThread): Comment {
  const { origin } = comment;
  if (comment.review !== review || !('ts' in origin)) return comment;
  const stands = present.includes(origin.ts);
  if (stands && was.deletedAt !== null) return { ...comment, deletedAt: null };
  return stands || comment.deletedAt !== null ? comment : { ...comment, deletedAt: at };
}

export type TakenIn = { added: number; edited: number; deleted: number };

/** Returns how much everybody may know was taken in between two states. */
export function takenIn(before: State, after: State): TakenIn {
  const comments = commentsForAll(after);
  const known = new Map(commentsForAll(before).map((one) => [one.no, one]));
  const old = comments.flatMap((one) => {
    const was = known.get(one.no);
    return was === undefined ? [] : [{ was, one }];
  });
  return {
    added: comments.length - old.length,
    edited: old.filter(({ was, one }) => one.versions.length > was.versions.length).length,
    deleted: old.filter(({ was, one }) => was.deletedAt === null && one.deletedAt !== null).length,
  };
}

function commentsForAll({ comments }: State): Comment[] {
  return comments.filter((one) => !isPrivate(one));
}
