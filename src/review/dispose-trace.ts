/** 跡を消す: kept changes and older documents without any value of what was disposed of. */

import type { Change, Op } from '../domain/change.ts';
import { type Fields, isFields, isList } from '../domain/json.ts';
import type { Gone } from './dispose.ts';

/**
 * Returns a change without the values that belonged to something that is gone: who, when and what was
 * done stay, and of each such value the place. The same change when it has none.
 *
 * Drafts and posts lose their values altogether, also those that are still there: they have no number
 * by which to know them, are no part of the record, and what holds of them stands in the state.
 */
export function changeWithout(change: Change, gone: Gone): Change {
  const ops = change.ops.map((op) => (isOfGone(op, gone) ? placeOnly(op) : op));
  if (ops.every((op, at) => op === change.ops[at])) return change;
  const { reason, ...rest } = change;
  const isOurs = change.action === 'dispose'; // Its reason is ours and says what was disposed of
  return isOurs && reason !== undefined ? { ...rest, reason, ops } : { ...rest, ops };
}

/** Elements of both lists are known by their `no`, which stands in the path as `id`. */
function isOfGone({ path: [list, element] }: Op, gone: Gone): boolean {
  if (list === 'drafts' || list === 'outbox') return true;
  if (list === 'points') return gone.reviews.has(reviewOfPoint(element));
  if (list !== 'reviews' && list !== 'comments') return false;
  const no = typeof element === 'object' ? element.id : undefined;
  return no === undefined || gone[list].has(Number(no)); // Without a number nobody knows whose it is
}

/** 論点2 of review 1 has the id `1-2`. */
function reviewOfPoint(element: Op['path'][number] | undefined): number {
  const id = typeof element === 'object' ? element.id : undefined;
  return Number(id?.split('-')[0]);
}

/** The way to an element says nothing of it; the fields behind it go too. */
function placeOnly(op: Op): Op {
  const isDone = !('before' in op) && !('after' in op) && op.path.length <= 2;
  return isDone ? op : { path: op.path.slice(0, 2) };
}

/** Returns a whole document of any format without what is gone, and without drafts and posts. */
export function documentWithout(document: Fields, gone: Gone): Fields {
  const { reviews, comments, points } = document;
  const without = {
    ...(isList(reviews) && { reviews: reviews.filter((one) => !isIn(one, gone.reviews)) }),
    ...(isList(comments) && { comments: comments.filter((one) => !isIn(one, gone.comments)) }),
    ...(isList(points) && { points: points.filter((one) => !isPointOf(one, gone.reviews)) }),
    ...('drafts' in document && { drafts: [] }),
    ...('outbox' in document && { outbox: [] }),
  };
  const isSame = Object.entries(without).every(([name, list]) => isAsLong(document[name], list));
  return isSame ? document : { ...document, ...without };
}

function isIn(element: unknown, numbers: ReadonlySet<number>): boolean {
  return isFields(element) && typeof element['no'] === 'number' && numbers.has(element['no']);
}

function isPointOf(element: unknown, reviews: ReadonlySet<number>): boolean {
  return (
    isFields(element) && typeof element['review'] === 'number' && reviews.has(element['review'])
  );
}

function isAsLong(one: unknown, other: readonly unknown[]): boolean {
  return isList(one) && one.length === other.length;
}
