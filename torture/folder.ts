/** Where the trials take place: on the disk or in memory, and gone afterwards, unless they failed. */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './tally.ts';

/** Where no flush is on trial, thousands of folders are made much faster in memory. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const homes = { disk: tmpdir(), memory };

/** Lends a new folder; it stays, and is named, when a promise was broken in it. */
export async function inFolder(
  kind: keyof typeof homes,
  tally: Tally,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const before = tally.outcome().broken.length;
  const folder = await mkdtemp(join(homes[kind], 'michisuji-torture-'));
  await work(folder);
  if (tally.outcome().broken.length > before) tally.broke(`See ${folder}`);
  else await rm(folder, { recursive: true });
}
