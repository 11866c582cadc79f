/** 持ち主の札: owner.json says whose the folder is; whoever is displaced sees it there. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import type { Files } from './files.ts';
import { ownerFile } from './places.ts';
import { writeNew } from './write-new.ts';

export const Owner = z.strictObject({
  epoch: z.int().positive(),
  pid: z.int(),
  host: z.string(),
  since: z.iso.datetime(),
  /** Tells two owners apart that came at the same time and do not see each other. */
  token: z.string(),
});
export type Owner = z.infer<typeof Owner>;

/** @returns nothing when nobody ever owned the folder, or what stands there is no owner. */
export async function readOwner(folder: string): Promise<Owner | undefined> {
  try {
    return Owner.safeParse(JSON.parse(await readFile(ownerFile(folder), 'utf8'))).data;
  } catch {
    return undefined; // The names of segments carry epochs too; the mark is no reason to stay away
  }
}

/**
 * Puts up the mark of a new owner, durably.
 *
 * @returns a question to ask before every acknowledgement: is the mark still ours?
 */
export async function becomeOwner(
  folder: string,
  { epoch, at, files }: { epoch: number; at: Date; files: Files },
): Promise<() => boolean> {
  const token = randomUUID();
  const owner: Owner = {
    epoch,
    pid: process.pid,
    host: hostname(),
    since: at.toISOString(),
    token,
  };
  const text = `${JSON.stringify(owner)}\n`;
  const file = ownerFile(folder);
  const beside = `${file}.${token}.tmp`;
  try {
    await writeNew(files, beside, Buffer.from(text));
    await files.rename(beside, file);
    await files.syncFolder(folder);
  } catch (error) {
    await files.remove(beside);
    throw error;
  }
  return () => isText(file, text);
}

/** A read each time, not a look at the inode: numbers of deleted files are given out again. */
function isText(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
