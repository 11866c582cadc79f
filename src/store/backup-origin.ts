/** 控えの出どころ: origin.json says of whose data a backup is; several bots may share one place. */

import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DataFileError } from './data-file-error.ts';
import type { Files } from './files.ts';
import { readDataFileIfAny } from './read-data-file.ts';
import { truePath } from './side-folder.ts';
import { writeNew } from './write-new.ts';

export const BackupOrigin = z.strictObject({ host: z.string(), folder: z.string() });
export type BackupOrigin = z.infer<typeof BackupOrigin>;

const originFile = (backup: string): string => join(backup, 'origin.json');

/** Returns what tells a data folder from all others, by whatever path one comes to it. */
export async function originOf(dataFolder: string): Promise<BackupOrigin> {
  return { host: hostname(), folder: await truePath(dataFolder) };
}

/** Written first, so that also a backup that was broken off has it. */
export async function writeOrigin(
  backup: string,
  origin: BackupOrigin,
  files: Files,
): Promise<void> {
  await writeNew(files, originFile(backup), Buffer.from(`${JSON.stringify(origin)}\n`));
}

/** Tells whether a backup is of this origin; what cannot be told is somebody else's. */
export async function isOf(backup: string, { host, folder }: BackupOrigin): Promise<boolean> {
  try {
    const origin = await readDataFileIfAny(originFile(backup), BackupOrigin);
    return origin?.host === host && origin.folder === folder;
  } catch (error) {
    if (error instanceof DataFileError) return false;
    throw error;
  }
}
