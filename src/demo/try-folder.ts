/** 試しの保存先: a folder of its own for each start, beside the store and never in it. */

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lockHolder } from '../store/lock-holder.ts';

const start = 'start-';

/** @example tryFolder('/michisuji/data/store'); // '/michisuji/data/try' */
export function tryFolder(dataDir: string): string {
  return join(dirname(dataDir), 'try');
}

/**
 * Makes a new folder for one start, and takes away those of starts that have ended.
 *
 * The local Slack forgets its messages when it ends, and a store without the threads that it speaks of
 * would only puzzle people: so each start begins anew.
 */
export async function newTryFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, start));
  const others = (await readdir(folder)).filter((name) => name.startsWith(start));
  for (const other of others.map((name) => join(folder, name))) {
    if (other !== fresh && !(await isInUse(other))) await rm(other, { recursive: true });
  }
  return fresh;
}

/** Another start may be running beside this one. */
async function isInUse(folder: string): Promise<boolean> {
  return (await readdir(folder)).length === 0 || (await lockHolder(folder)).held;
}
