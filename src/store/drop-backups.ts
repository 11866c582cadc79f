/** 控えを手放す: backups that hold what must not be kept any longer are deleted, in a safe order. */

import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupOrigin } from './backup-origin.ts';
import { backupsIn } from './backups.ts';
import { codeOf } from './data-file-error.ts';
import type { Cleared } from './drop-old-backups.ts';
import type { Files } from './files.ts';
import { unfinished } from './side-folder.ts';
import { holdWork } from './unfinished-backups.ts';

/** Returns all backups of the same data, verified or not, without the one that is to stay. */
export async function otherBackups(
  place: string,
  origin: BackupOrigin,
  stays: string | undefined,
): Promise<string[]> {
  const { verified, unusable } = await backupsIn(place, origin);
  return [...verified.map(({ folder }) => folder), ...unusable]
    .filter((folder) => folder !== stays)
    .toSorted();
}

/** Deletes folders of backups; one in which a backup is being made just now stays. */
export async function dropBackups(
  place: string,
  folders: readonly string[],
  files: Files,
): Promise<Cleared> {
  const dropped: string[] = [];
  const stuck: { folder: string; code: string }[] = [];
  for (const folder of folders) {
    try {
      await dropOne(folder, files);
      dropped.push(folder);
    } catch (error) {
      stuck.push({ folder, code: codeOf(error) });
    }
  }
  if (dropped.length > 0) await files.syncFolder(place);
  return { dropped, stuck };
}

async function dropOne(folder: string, files: Files): Promise<void> {
  const work = folder.endsWith(unfinished) ? await holdWork(folder) : noWork;
  if (work === undefined) throw Object.assign(new Error('Being made'), { code: 'EBUSY' });
  try {
    await removeInOrder(folder, files);
  } finally {
    await work.release();
  }
}

const noWork = { release: () => Promise.resolve() };

/**
 * First the record, so that what is left when this is broken off is taken for no backup; last the
 * origin, so that it is still known to be ours.
 */
async function removeInOrder(folder: string, files: Files): Promise<void> {
  await files.remove(join(folder, 'backup.json'));
  await files.syncFolder(folder);
  const rest = (await readdir(folder)).filter((name) => name !== 'origin.json');
  for (const name of rest) await rm(join(folder, name), { recursive: true });
  await files.syncFolder(folder);
  await files.remove(join(folder, 'origin.json'));
  await rmdir(folder);
}
