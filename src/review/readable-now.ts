/** 当時の状態のうち今も見せてよいもの: nothing that was withdrawn since comes back by asking of the past. */

import { type Comment, isPrivate, type Visibility } from '../domain/comment.ts';
import type { State } from '../domain/state.ts';

/**
 * Returns a past state in which comments that are gone since are missing, and those that were
 * withdrawn since are withdrawn. Who may see the rest is decided by both then and now: what was
 * private then, or is now, stays private.
 *
 * Rewritten words come back as they were: they were read by everybody then, and are kept as versions.
 */
export function readableNow(then: State, now: State): State {
  const comments = new Map(now.comments.map((one) => [one.no, one]));
  const reviews = new Set(now.reviews.map(({ no }) => no));
  const readable = then.comments.flatMap((one): Comment[] => {
    const present = comments.get(one.no);
    return present === undefined ? [] : [withdrawnAlike(one, present)];
  });
  const isSame = readable.every((one, at) => one === then.comments[at]);
  const isWhole = then.reviews.every(({ no }) => reviews.has(no));
  if (isSame && isWhole && readable.length === then.comments.length) return then;
  return {
    ...then,
    comments: readable,
    reviews: then.reviews.filter(({ no }) => reviews.has(no)),
  };
}

function withdrawnAlike(then: Comment, now: Comment): Comment {
  const { visibility, label } = stricter(then, now);
  const deletedAt = then.deletedAt ?? now.deletedAt;
  const isSame = visibility === then.visibility && deletedAt === then.deletedAt;
  return isSame ? then : { ...then, visibility, label, deletedAt };
}

const order: readonly Visibility[] = ['public', 'anonymous', 'secretariat-only'];

type Seen = Pick<Comment, 'visibility' | 'label'>;

/** The label goes with the series, so that no number tells of a private one. */
function stricter(one: Seen, other: Seen): Seen {
  const isOther = order.indexOf(other.visibility) > order.indexOf(one.visibility);
  if (!isOther) return one;
  return isPrivate(other) === isPrivate(one) ? { ...one, visibility: other.visibility } : other;
}
