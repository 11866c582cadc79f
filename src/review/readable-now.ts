/** 当時の状態のうち今も見せてよいもの: nothing that was withdrawn since comes back by asking of the past. */

import { type Comment, isPrivate, type Visibility } from '../domain/comment.ts';
import { isDecided, type Revision } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';

/**
 * Returns a past state in which comments that are gone since are missing, and those that were
 * withdrawn since are withdrawn. Who may see the rest is decided by both then and now: what was
 * private then, or is now, stays private.
 *
 * 論点 go with their review. Who reads rewritten words as they stood is for `withWordsOfNow`.
 */
export function readableNow(then: State, now: State): State {
  const comments = new Map(now.comments.map((one) => [one.no, one]));
  const reviews = new Set(now.reviews.map(({ no }) => no));
  const readable = then.comments.flatMap((one): Comment[] => {
    const present = comments.get(one.no);
    return present === undefined ? [] : [withdrawnAlike(one, present)];
  });
  const points = then.points.filter(({ review }) => reviews.has(review));
  const revisions = then.revisions.flatMap((one) => stillShown(one, now));
  const isSame =
    isSameList(readable, then.comments) &&
    isSameList(revisions, then.revisions) &&
    isSameList(points, then.points) &&
    then.reviews.every(({ no }) => reviews.has(no));
  if (isSame) return then;
  return {
    ...then,
    ...{ comments: readable, revisions, points },
    reviews: then.reviews.filter(({ no }) => reviews.has(no)),
  };
}

function isSameList<One>(one: readonly One[], other: readonly One[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** A 事務局案 that went to the 部会 by mistake, and was taken back, is internal again. */
function stillShown(then: Revision, now: State): Revision[] {
  const present = now.revisions.find(({ no }) => no === then.no);
  if (isDecided(then)) return [then];
  if (present === undefined) return [];
  const isInternal = present.stages.every(({ stage }) => stage === 'draft');
  if (!isInternal || then.stages.every(({ stage }) => stage === 'draft')) return [then];
  return [{ ...then, stages: then.stages.filter(({ stage }) => stage === 'draft') }];
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
