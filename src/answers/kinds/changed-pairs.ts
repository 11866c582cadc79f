/** 前と後: what two lists hold under the same name, where it is not the same in both. */

import { isSameJson } from '../../domain/json.ts';

export type Changed<One extends object> = {
  /** As it is now, or was when it went. */
  standing: One;
  /** Nothing where it is new. */
  before: One | undefined;
  /** Nothing where it is gone. */
  after: One | undefined;
};

export type Both<One extends object> = { before: readonly One[]; after: readonly One[] };

/**
 * Returns what differs, in the order of the newer list; what it has no longer comes last.
 *
 * @example
 * changedPairs({ before: [{ no: 1, on: '2026-11-05' }], after: [{ no: 1, on: '2026-11-06' }] }, ({ no }) => no);
 * // [{ standing: …, before: { no: 1, on: '2026-11-05' }, after: { no: 1, on: '2026-11-06' } }]
 */
export function changedPairs<One extends object>(
  { before, after }: Both<One>,
  keyOf: (one: One) => string | number,
  seen: (one: One) => unknown = (one) => one,
): Changed<One>[] {
  if (before === after) return [];
  const then = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Set(after.map(keyOf));
  return [
    ...after.flatMap((one): Changed<One>[] => {
      const was = then.get(keyOf(one));
      if (was === undefined) return [{ standing: one, before: undefined, after: one }];
      return isSameJson(seen(was), seen(one)) ? [] : [{ standing: one, before: was, after: one }];
    }),
    ...before
      .filter((one) => !now.has(keyOf(one)))
      .map((one) => ({ standing: one, before: one, after: undefined })),
  ];
}
