/** 決定を記す: what was decided on an entry is put behind what was decided before; nothing is erased. */

import type { Decision, Entry } from '../domain/entry.ts';

/** Who did it, and when. */
export type Deed = Pick<Decision, 'by' | 'at'>;

/** Returns the entries, those with the given numbers with one decision more. */
export function decide(
  entries: readonly Entry[],
  nos: readonly number[],
  decision: Decision,
): Entry[] {
  return entries.map((one) =>
    nos.includes(one.no) ? { ...one, decisions: [...one.decisions, decision] } : one,
  );
}
