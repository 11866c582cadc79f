/** 変更の適用: kept changes are made again on a document of one's own, each checked against it. */

import type { Change, Op, Step } from './change.ts';
import { isFields, isList, isSameJson } from './json.ts';

/** Why a change cannot be made: it does not fit what is there. */
export type Misfit = { misfit: Op };

export type Draft = {
  /** Makes all parts of a change, or stops at the first that does not fit. */
  apply: (ops: Change['ops']) => Misfit | undefined;
};

type Container = Record<string, unknown> | unknown[];

/**
 * Returns a draft over a document that was just read and that nobody else holds.
 *
 * It works on the document itself: thousands of changes to lists of thousands would otherwise copy
 * the lists each time.
 */
export function createDraft(document: Record<string, unknown>): Draft {
  return {
    apply: (ops) => {
      const op = ops.find((one) => !applyOne(document, one));
      return op && { misfit: op };
    },
  };
}

function applyOne(document: Container, op: Op): boolean {
  const container = op.path.slice(0, -1).reduce<unknown>(inside, document);
  const last = op.path.at(-1);
  if (last === undefined) return false;
  if (typeof last === 'string') return isOwned(container) && applyToField(container, last, op);
  return isOwnList(container) && applyToList(container, last.at, op);
}

function inside(container: unknown, step: Step): unknown {
  if (typeof step === 'string') {
    return isFields(container) && Object.hasOwn(container, step) ? container[step] : undefined;
  }
  return isList(container) ? container[step.at] : undefined;
}

function applyToField(fields: Record<string, unknown>, name: string, op: Op): boolean {
  if (Object.hasOwn(fields, name) !== 'before' in op) return false;
  if ('before' in op && !isSameJson(fields[name], op.before)) return false;
  if ('after' in op) fields[name] = op.after;
  else Reflect.deleteProperty(fields, name);
  return true;
}

function applyToList(list: unknown[], at: number, op: Op): boolean {
  if (!('before' in op)) {
    if (at > list.length) return false;
    list.splice(at, 0, op.after);
    return true;
  }
  if (at >= list.length || !isSameJson(list[at], op.before)) return false;
  if ('after' in op) list[at] = op.after;
  else list.splice(at, 1);
  return true;
}

function isOwned(value: unknown): value is Record<string, unknown> {
  return isFields(value);
}

function isOwnList(value: unknown): value is unknown[] {
  return isList(value);
}
