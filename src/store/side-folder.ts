/** 脇のフォルダ: work goes on in a folder beside, under a free name, which is taken away if it fails. */

import { access, readlink, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { codeOf, DataFileError } from './data-file-error.ts';

/** What a folder is called until its content has been verified. */
export const unfinished = '.incomplete';

/**
 * Does something in a folder that did not exist before, and takes it away when the system refuses.
 *
 * @throws {DataFileError} which then names the folder and the system's code.
 */
export async function orTakeAway<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Half a copy only takes room; what counts is why it is half
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof DataFileError || codeOf(error) === 'UNKNOWN') throw error;
    throw new DataFileError({ problem: 'unwritable', file: folder, code: codeOf(error) });
  }
}

/** Returns the name, or with 2, 3 … behind it where there is such a folder, finished or not. */
export async function freeName(name: string, count = 1): Promise<string> {
  const candidate = count === 1 ? name : `${name}-${count}`;
  const isTaken = (await exists(candidate)) || (await exists(`${candidate}${unfinished}`));
  return isTaken ? freeName(name, count + 1) : candidate;
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Returns where a path leads behind all links, also when the end of it is still to be made. */
export async function truePath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    const above = dirname(whole);
    const target = await readlink(whole).catch(() => undefined);
    const isDangling = target !== undefined && codeOf(error) === 'ENOENT'; // And not a circle
    if (isDangling) return truePath(resolve(above, target));
    return above === whole ? whole : join(await truePath(above), basename(whole));
  }
}

/** Tells whether a path leads into a folder, or to that folder itself, behind all links. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  return isWithin(await truePath(path), await truePath(folder));
}

/** Tells the same by the names alone. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
