/** 始める前の片付け: what earlier owners left behind is removed, made certain of, or kept. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, withFile } from './files.ts';
import { archiveFolder, journalFolder, snapshotFile } from './places.ts';
import type { Recovered } from './recover.ts';
import type { TornTail } from './status.ts';
import { cutTornTail } from './torn-tail.ts';
import { writeNew } from './write-new.ts';

/** Removes what earlier owners were writing when they were killed; it was never put in place. */
export async function removeLeftOvers(folder: string, files: Files): Promise<void> {
  const places = [folder, journalFolder(folder)];
  for (const place of places) {
    const names = await readdir(place);
    for (const name of names.filter((one) => leftOver.test(one)))
      await files.remove(join(place, name));
  }
}

const leftOver = /^(?:(?:database|owner)\.json\..+|disposal-under-way\.json|\d+-\d+\.log)\.tmp$/;

/**
 * Makes certain of a journal that was read: flushes its segments, and cuts an unfinished end off.
 *
 * After kill -9 the last lines may be nowhere but in the system's memory, and from now on others will
 * be built on them.
 */
export async function settle(
  folder: string,
  { replayed, tail }: Pick<Recovered<unknown>, 'replayed' | 'tail'>,
  { files, at }: { files: Files; at: Date },
): Promise<TornTail | undefined> {
  for (const file of replayed) {
    await withFile(files, { file, mode: 'existing' }, (open) => open.sync());
  }
  return tail && cutTornTail(folder, tail, { files, at });
}

/** Keeps the snapshot of an older format as it was before the migration. */
export async function keepOlder(folder: string, format: number, files: Files): Promise<void> {
  const copy = join(archiveFolder(folder), `database-format-${format}.json`);
  const content = await readFile(snapshotFile(folder));
  await files.remove(copy); // Half of one, when an earlier migration was broken off
  await writeNew(files, copy, content);
  await files.syncFolder(archiveFolder(folder));
}
