/** 脇に置いたデータ: what a restore leaves beside the data folder, and what that means. */

import { basename, dirname, join } from 'node:path';
import { DataFileError } from './data-file-error.ts';
import { namesIn } from './names-in.ts';
import { truePath, unfinished } from './side-folder.ts';

/** Returns the name under which the data of a folder are put aside at a moment like 20261120-093000. */
export const asideName = (folder: string, stamp: string): string => `${folder}.before-${stamp}`;

/** Returns the name of a copy that is to take the place of the data. */
export const copyName = (folder: string, stamp: string): string => `${folder}.restored-${stamp}`;

/** Returns such copies that never did; a place that cannot be listed has none that we know of. */
export async function leftovers(folder: string): Promise<string[]> {
  const whole = await truePath(folder);
  const place = dirname(whole);
  const start = copyName(basename(whole), '');
  return (await namesIn(place).catch(() => []))
    .filter((name) => name.startsWith(start) && name.endsWith(unfinished))
    .map((name) => join(place, name));
}

/**
 * Throws when a folder without a store has data put aside next to it: a restore was broken off
 * between taking the old data away and putting the backup there, and whoever went on with an empty
 * store would believe that everything was lost.
 */
export async function refuseIfPutAside(folder: string): Promise<void> {
  const newest = (await putAside(folder)).at(-1);
  if (newest === undefined) return;
  throw new DataFileError({ problem: 'put-aside', file: folder, aside: newest });
}

/** Returns the folders of data that restores put aside, oldest first. */
export async function putAside(folder: string): Promise<string[]> {
  const whole = await truePath(folder);
  const place = dirname(whole);
  const start = asideName(basename(whole), '');
  const aside = (await namesIn(place)).filter((name) => name.startsWith(start)).toSorted();
  return aside.map((name) => join(place, name));
}
