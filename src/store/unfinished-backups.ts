/** 途中で終わった控え: at most one of them stays, and none that is still being made is touched. */

import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { BackupOrigin } from './backup-origin.ts';
import { backupsIn } from './backups.ts';
import { holdName, type Lock } from './lock.ts';
import { truePath, unfinished } from './side-folder.ts';

/**
 * Holds a folder in which a backup is being made; kill -9 frees it.
 *
 * @returns nothing when another process is at work in it.
 */
export async function holdWork(folder: string): Promise<Lock | undefined> {
  const hash = createHash('sha256')
    .update(await truePath(folder))
    .digest('hex');
  return holdName(`backup-${hash.slice(0, 32)}`);
}

/** Takes away what earlier backups of the same data left unfinished. */
export async function dropUnfinished(place: string, origin: BackupOrigin): Promise<void> {
  const { unusable } = await backupsIn(place, origin);
  for (const folder of unusable.filter((one) => one.endsWith(unfinished))) {
    const lock = await holdWork(folder);
    if (lock === undefined) continue;
    await rm(folder, { recursive: true, force: true }).finally(() => lock.release());
  }
}
