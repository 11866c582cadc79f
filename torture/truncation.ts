/** A journal cut at any byte: exactly the whole lines are there, and it can be written on. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDurable } from '../src/store/read-durable.ts';
import type { TornTail } from '../src/store/status.ts';
import { keptComments, textsOf } from './comments.ts';
import { inFolder } from './folder.ts';
import { addSmall, layOut, makeSmallStore, openSmall, type SmallStore } from './small-store.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';

export async function truncateEverywhere(changes: number): Promise<Outcome> {
  const tally = createTally('cut at every byte');
  await inFolder('memory', tally, async (home) => {
    const small = await makeSmallStore(join(home, 'whole'), changes);
    const whole = small.files.get(small.segment) ?? Buffer.alloc(0);
    for (let length = 0; length <= whole.length; length += 1) {
      tally.cycle();
      const left = whole.subarray(0, length);
      layOut(join(home, 'cut'), new Map([...small.files, [small.segment, left]]));
      await recoverFrom(join(home, 'cut'), { small, left, tally });
    }
  });
  return tally.outcome();
}

type Cut = { small: SmallStore; left: Buffer; tally: Tally };

async function recoverFrom(folder: string, { small, left, tally }: Cut): Promise<void> {
  const where = `Cut after byte ${left.length}`;
  const end = left.lastIndexOf('\n') + 1;
  const lines = left.toString('latin1').split('\n').length - 1;
  const expected = new Map([...small.older, ...small.newer.slice(0, Math.max(0, lines - 1))]);
  try {
    const from = performance.now();
    const store = await openSmall(folder);
    tally.restarted(performance.now() - from);
    const found = textsOf(store.read());
    tally.compare(expected, found, where);
    if (found.size > expected.size) tally.broke(`${where}: found more than the whole lines`);
    if (!isCopyOf(store.status().torn, left, end)) tally.broke(`${where}: no copy of the torn end`);
    if (end < left.length) tally.note('torn ends with a copy');
    const added = await addSmall(store, 'after');
    await store.close();
    const again = textsOf((await readDurable(folder, keptComments))?.state ?? { threads: [] });
    if (added === undefined || again.get('after') !== added[1]) {
      tally.broke(`${where}: cannot be written on`);
    }
  } catch (error) {
    tally.unreadable(where, error);
  }
}

/** Whether what was cut off is kept exactly when there was anything to cut. */
export function isCopyOf(torn: TornTail | undefined, bytes: Buffer, from: number): boolean {
  if (torn === undefined) return from === bytes.length;
  return torn.byte === from && readFileSync(torn.copy).equals(bytes.subarray(from));
}
