/** 控えの置き場所: the dated folders in which verified backups lie. */

import { join } from 'node:path';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { type BackupOrigin, isOf } from './backup-origin.ts';
import { type BackupRecord, readBackupRecord } from './backup-record.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import { namesIn } from './names-in.ts';
import { unfinished } from './side-folder.ts';

export type Backup = { folder: string; record: BackupRecord };

export type Backups = {
  /** Newest first. */
  verified: readonly Backup[];
  /** Folders whose backup was broken off, did not pass, or can no longer be read. */
  unusable: readonly string[];
};

/** Returns date and time in Tokyo as they stand in names of folders: 20261120-093000. */
export function stampOf(moment: Date): string {
  const { date, time } = tokyoTime(moment.toISOString());
  return `${date.replaceAll('-', '')}-${time.replaceAll(':', '')}`;
}

export const backupName = (moment: Date): string => `michisuji-${stampOf(moment)}`;

/** A folder to which somebody gave a name of their own is none of ours. */
const ourName = /^michisuji-\d{8}-\d{6}(?:-\d+)?(?:\.incomplete)?$/;

/**
 * Returns the backups in a place; with `origin`, only those of the same data.
 *
 * @throws {DataFileError} when the place is there but cannot be listed.
 */
export async function backupsIn(place: string, origin?: BackupOrigin): Promise<Backups> {
  const named = (await listed(place))
    .filter((name) => ourName.test(name))
    .map((name) => join(place, name));
  const folders = origin === undefined ? named : await thoseOf(named, origin);
  const found = await Promise.all(
    folders.map(async (folder) => ({ folder, record: await recordIfReadable(folder) })),
  );
  const verified = found.flatMap(({ folder, record }) =>
    record === undefined ? [] : [{ folder, record }],
  );
  return {
    verified: verified.toSorted((a, b) => b.record.madeAt.localeCompare(a.record.madeAt)),
    unusable: found.flatMap(({ folder, record }) => (record === undefined ? [folder] : [])),
  };
}

async function thoseOf(folders: readonly string[], origin: BackupOrigin): Promise<string[]> {
  const asked = await Promise.all(
    folders.map(async (folder) => ({ folder, isOurs: await isOf(folder, origin) })),
  );
  return asked.flatMap(({ folder, isOurs }) => (isOurs ? [folder] : []));
}

async function listed(place: string): Promise<string[]> {
  try {
    return await namesIn(place);
  } catch (error) {
    throw new DataFileError({ problem: 'unreadable', file: place, code: codeOf(error) });
  }
}

async function recordIfReadable(folder: string): Promise<BackupRecord | undefined> {
  if (folder.endsWith(unfinished)) return undefined;
  try {
    return await readBackupRecord(folder);
  } catch (error) {
    if (error instanceof DataFileError) return undefined;
    throw error;
  }
}
