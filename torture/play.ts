/** The same changes every time, on a disk that fails at some point, and what became of each. */

import type { DurableStore } from '../src/store/durable-store.ts';
import type { Comments } from './comments.ts';
import type { FailingDisk } from './failing-disk.ts';
import { addSmall } from './small-store.ts';

export type Play = {
  acknowledged: Map<string, string>;
  refused: string[];
  /** Those that may be there or not. */
  uncertain: string[];
};

export function newPlay(before: ReadonlyMap<string, string> = new Map()): Play {
  return { acknowledged: new Map(before), refused: [], uncertain: [] };
}

/** Changes one by one and several at once, with two snapshots between them. */
export async function playOn(
  store: DurableStore<Comments>,
  disk: FailingDisk,
  play: Play,
): Promise<void> {
  const add = async (id: string): Promise<void> => {
    try {
      const saved = await addSmall(store, id);
      if (saved === undefined) play.refused.push(id);
      else play.acknowledged.set(...saved);
    } catch {
      play.uncertain.push(id);
    }
  };
  for (const round of ['x', 'y', 'z']) {
    await add(`${round}0`);
    await Promise.all([add(`${round}1`), add(`${round}2`), add(`${round}3`)]);
    if (disk.isFull()) await add(`${round}4`);
    await store.takeSnapshot().catch(() => undefined); // The journal still holds everything
  }
}

/** A refused change is a full disk, a rejected one is final; and both are told by the status. */
export function isSaidTruly(store: DurableStore<Comments>, disk: FailingDisk, play: Play): boolean {
  const { condition } = store.status();
  if (play.uncertain.length > 0) {
    return !condition.writable && condition.reason === 'sync-failed' && !disk.isFull();
  }
  const isFull = !condition.writable && condition.reason === 'disk-full';
  return isFull === play.refused.length > 0;
}
