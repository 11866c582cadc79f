/** 変更の巻き戻し: kept changes are taken back, newest first, to see a document as it was. */

import type { Change, Op, Step } from './change.ts';
import { type Fields, isFields, isList, isSameJson } from './json.ts';

export type Undo = {
  /** Takes back the change that was made last. @returns whether it fits what is there. */
  undo: (change: Pick<Change, 'ops'>) => boolean;
  /** The document as far as it was taken back. */
  document: () => Fields;
};

/** Disposal takes elements out of these lists, and out of the history, so that their places shift. */
const thinnedOut: readonly Step[] = ['reviews', 'comments', 'points'];

/** Disposal empties their history; they are no part of the record. */
const withoutHistory = ['drafts', 'outbox'] as const;

type Container = Record<string, unknown> | unknown[];

/**
 * Returns what takes changes back from a document that others go on using: only what differs is
 * copied. Its drafts and posts are left out, and what was disposed of stays away.
 */
export function createUndo(now: Fields): Undo {
  const own = new WeakSet<object>();
  const emptied = withoutHistory.filter((name) => name in now).map((name) => [name, []] as const);
  const document: Record<string, unknown> = { ...now, ...Object.fromEntries(emptied) };
  own.add(document);
  return {
    undo: ({ ops }) => ops.toReversed().every((op) => isLeftOut(op) || undoOne(document, op, own)),
    document: () => document,
  };
}

function isLeftOut({ path: [list], ...values }: Op): boolean {
  const isEmptied = withoutHistory.some((name) => name === list);
  return isEmptied || !('before' in values || 'after' in values); // Only its place was left of it
}

function undoOne(document: Container, { path, ...values }: Op, own: WeakSet<object>): boolean {
  const container = path
    .slice(0, -1)
    .reduce<Container | undefined>(
      (outer, step, depth) => outer && ownInside(outer, placed(step, outer, path[depth - 1]), own),
      document,
    );
  const last = path.at(-1);
  if (container === undefined || last === undefined) return false;
  const place = placed(last, container, path.at(-2));
  if (isList(container)) return typeof place === 'number' && undoInList(container, place, values);
  return typeof place === 'string' && undoInFields(container, place, values);
}

/** Where an element is now: by its number in lists that were thinned out. */
function placed(step: Step, container: Container, list: Step | undefined): string | number {
  if (typeof step === 'string') return step;
  const { at, id } = step;
  if (!isList(container) || list === undefined || !thinnedOut.includes(list)) return at;
  const name = list === 'points' ? 'id' : 'no'; // The number of a 論点 counts within its review
  const isMeant = (one: unknown): boolean => isFields(one) && String(one[name]) === id;
  if (isMeant(container[at])) return at; // Nearly always: looking through the list takes long
  const found = container.findIndex(isMeant);
  return found === -1 ? Math.min(at, container.length) : found;
}

/** What lies inside, as a copy that nobody else holds. */
function ownInside(
  container: Container,
  place: string | number,
  own: WeakSet<object>,
): Container | undefined {
  const inside = valueAt(container, place);
  if (!isFields(inside) && !isList(inside)) return undefined;
  if (own.has(inside)) return isOwned(inside) ? inside : undefined;
  const copy = isList(inside) ? [...inside] : { ...inside };
  own.add(copy);
  if (isList(container)) container[Number(place)] = copy;
  else container[place] = copy;
  return copy;
}

/** Our own copies are no longer frozen. */
function isOwned(value: unknown): value is Container {
  return isFields(value) || isList(value);
}

function valueAt(container: Container, place: string | number): unknown {
  if (isList(container)) return container[Number(place)];
  return Object.hasOwn(container, place) ? container[place] : undefined;
}

type Values = Omit<Op, 'path'>;

function undoInFields(fields: Record<string, unknown>, name: string, values: Values): boolean {
  if (Object.hasOwn(fields, name) !== 'after' in values) return false;
  if ('after' in values && !isSameJson(fields[name], values.after)) return false;
  if ('before' in values) fields[name] = values.before;
  else Reflect.deleteProperty(fields, name);
  return true;
}

function undoInList(list: unknown[], at: number, values: Values): boolean {
  if (!('after' in values)) {
    if (at > list.length) return false;
    list.splice(at, 0, values.before);
    return true;
  }
  if (at >= list.length || !isSameJson(list[at], values.after)) return false;
  if ('before' in values) list[at] = values.before;
  else list.splice(at, 1);
  return true;
}
