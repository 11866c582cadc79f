/** 差分: what changed from one document to the next, value by value. */

import type { Op, Step } from './change.ts';
import { type Fields, isFields, isList } from './json.ts';

type Path = readonly Step[];
type List = readonly unknown[];

/**
 * Returns the changes that turn `before` into `after`, in an order in which they can be made.
 *
 * Costs what changed, not what there is: a part that is the same object in both counts as equal
 * without a look inside. An element of a list is found again by its `id` (or `no`).
 *
 * @example
 * opsBetween({ plan: { revision: 2 } }, { plan: { revision: 3 } });
 * // [{ path: ['plan', 'revision'], before: 2, after: 3 }]
 */
export function opsBetween(before: object, after: object): Op[] {
  const ops: Op[] = [];
  collect([], before, after, ops);
  return ops;
}

function collect(path: Path, before: unknown, after: unknown, ops: Op[]): void {
  if (before === after) return;
  if (isList(before) && isList(after)) collectList(path, before, after, ops);
  else if (isFields(before) && isFields(after)) collectFields(path, before, after, ops);
  else ops.push({ path: [...path], before, after });
}

function collectFields(path: Path, before: Fields, after: Fields, ops: Op[]): void {
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) ops.push({ path: [...path, name], before: before[name] });
  }
  for (const name of Object.keys(after)) {
    if (Object.hasOwn(before, name)) collect([...path, name], before[name], after[name], ops);
    else ops.push({ path: [...path, name], after: after[name] });
  }
}

/** Only the middle of a list is looked at closely; what is the same at both ends is passed over. */
function collectList(path: Path, before: List, after: List, ops: Op[]): void {
  const start = sameAtStart(before, after);
  const end = sameAtEnd(before, after, Math.min(before.length, after.length) - start);
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const step = (at: number, item: unknown): Path => [...path, stepTo(start + at, item)];
  if (isSameRow(old, fresh)) {
    // By number: `forEach` would pass over a hole, which is then refused like any `undefined`
    for (let at = 0; at < fresh.length; at += 1) {
      collect(step(at, fresh[at]), old[at], fresh[at], ops);
    }
    return;
  }
  const kept = survivors(old, fresh);
  for (let at = old.length - 1; at >= 0; at -= 1) {
    if (!kept.has(at)) ops.push({ path: [...step(at, old[at])], before: old[at] });
  }
  const origins = new Map([...kept].map(([from, to]) => [to, from]));
  for (let at = 0; at < fresh.length; at += 1) {
    const item = fresh[at];
    const from = origins.get(at);
    if (from === undefined) ops.push({ path: [...step(at, item)], after: item });
    else collect(step(at, item), old[from], item, ops);
  }
}

/** Whether the same elements stand in the same places; without ids, whether there are as many. */
function isSameRow(old: List, fresh: List): boolean {
  return old.length === fresh.length && old.every((item, at) => idOf(item) === idOf(fresh[at]));
}

/** `Object.is`, since `===` looks into every element for NaN: most of the time of a long list. */
function sameAtStart(before: List, after: List): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && Object.is(before[count], after[count])) count += 1;
  return count;
}

function sameAtEnd(before: List, after: List, most: number): number {
  const [lastBefore, lastAfter] = [before.length - 1, after.length - 1];
  let count = 0;
  while (count < most && Object.is(before[lastBefore - count], after[lastAfter - count]))
    count += 1;
  return count;
}

/**
 * Returns the old place → the new place of the elements that are still there.
 *
 * None is, when ids are missing or the order changed: all is then taken out and put in anew.
 */
function survivors(old: List, fresh: List): ReadonlyMap<number, number> {
  const oldIds = old.map(idOf);
  const freshIds = fresh.map(idOf);
  if (!isEachOnce(oldIds) || !isEachOnce(freshIds)) return new Map();
  const places = new Map(freshIds.map((id, at) => [id, at]));
  const pairs = oldIds.flatMap((id, from): [number, number][] => {
    const to = places.get(id);
    return to === undefined ? [] : [[from, to]];
  });
  const isInOrder = pairs.every(([, to], i) => to > (pairs[i - 1]?.[1] ?? -1));
  return new Map(isInOrder ? pairs : []);
}

function isEachOnce(ids: readonly (string | undefined)[]): boolean {
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

function stepTo(at: number, item: unknown): Step {
  const id = idOf(item);
  return id === undefined ? { at } : { at, id };
}

function idOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const { id, no } = item;
  if (typeof id === 'string') return id;
  return typeof no === 'number' ? String(no) : undefined;
}
