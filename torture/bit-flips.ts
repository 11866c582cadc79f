/** One bit turned over anywhere: it is refused, or counts as a torn last line; nobody overlooks it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFileError } from '../src/store/data-file-error.ts';
import { journalEntries } from '../src/store/journal-entries.ts';
import { textsOf } from './comments.ts';
import { inFolder } from './folder.ts';
import { layOut, makeSmallStore, openSmall, type SmallStore } from './small-store.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';
import { isCopyOf } from './truncation.ts';

/** One bit in so many is flipped, in the journal segment and in all other files. */
export type FlipOptions = { changes: number; inSegment: number; elsewhere: number };

type Flip = { small: SmallStore; path: string; flipped: Buffer; byte: number; tally: Tally };

export async function flipBits({ changes, inSegment, elsewhere }: FlipOptions): Promise<Outcome> {
  const tally = createTally('flipped bits');
  await inFolder('memory', tally, async (home) => {
    const small = await makeSmallStore(join(home, 'whole'), changes);
    const folder = join(home, 'flipped');
    for (const [path, bytes] of small.files) {
      const step = path === small.segment ? inSegment : elsewhere;
      for (let bit = 0; bit < bytes.length * 8; bit += step) {
        tally.cycle();
        const byte = bit >> 3;
        const flipped = Buffer.from(bytes);
        flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (bit & 7));
        layOut(folder, new Map([...small.files, [path, flipped]]));
        await meet(folder, { small, path, flipped, byte, tally });
      }
    }
  });
  return tally.outcome();
}

async function meet(folder: string, flip: Flip): Promise<void> {
  const { path, byte, tally, flipped } = flip;
  const where = `Bit in byte ${byte} of ${path}`;
  try {
    if (path.startsWith('archive')) await readAll(folder);
    await open(folder, flip, where);
  } catch (error) {
    if (error instanceof DataFileError) tally.note('refused');
    else tally.broke(`${where}: ${String(error)}`);
    const isUntouched = path === 'owner.json' || readFileSync(join(folder, path)).equals(flipped);
    if (!isUntouched) tally.broke(`${where}: refused, but the file was changed`);
  }
}

/** Only the audit reads what is in the archive. */
async function readAll(folder: string): Promise<void> {
  const entries = journalEntries(folder);
  while ((await entries.next()).done !== true);
}

async function open(folder: string, flip: Flip, where: string): Promise<void> {
  const { small, path, flipped, byte, tally } = flip;
  const store = await openSmall(folder);
  const { torn } = store.status();
  const found = textsOf(store.read());
  const lastLine = flipped.lastIndexOf('\n', flipped.length - 2) + 1;
  const isTorn = path === small.segment && byte >= lastLine && isCopyOf(torn, flipped, lastLine);
  const kept = isTorn ? small.newer.slice(0, -1) : small.newer;
  const expected = new Map([...small.older, ...kept]);
  tally.compare(expected, found, where);
  if (found.size > expected.size) tally.broke(`${where}: found more than was written`);
  if (isTorn) tally.note('last line torn, with a copy');
  else if (path === 'owner.json') tally.note('owner.json written anew');
  else tally.broke(`${where}: accepted in silence`);
  await store.close();
}
