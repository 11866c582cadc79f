/** 控えの確認: before anything is restored, every file of a backup is held against its record. */

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CopyDoubt } from '../wording/copy-doubt.ts';
import { type BackupRecord, readBackupRecord } from './backup-record.ts';
import { type Checked, openCopy, unreadable } from './check-copy.ts';
import { sha256Of } from './copy-store.ts';
import { codeOf } from './data-file-error.ts';
import type { Kept } from './kept.ts';
import { unfinished } from './side-folder.ts';

/**
 * Returns what a backup holds, or why it cannot be trusted.
 *
 * A folder without a record, such as the data that an earlier restore put aside, is checked like any
 * store: by its own checksums.
 * One whose record cannot be read is not: nobody knows what the record said.
 */
export async function checkBackup<S extends object>(
  folder: string,
  kept: Kept<S>,
): Promise<Checked<S>> {
  if (basename(folder).endsWith(unfinished)) return { doubt: { doubt: 'unfinished' } };
  const read = await recordOf(folder);
  if ('doubt' in read) return read;
  const { record } = read;
  for (const file of record?.files ?? []) {
    const doubt = await doubtAbout(file, folder);
    if (doubt !== undefined) return { doubt: { doubt, file: file.name } };
  }
  const opened = await openCopy(folder, kept);
  const isRecorded = record === undefined || 'doubt' in opened || opened.content.seq === record.seq;
  return isRecorded ? opened : { doubt: { doubt: 'different', seq: record.seq } };
}

async function recordOf(
  folder: string,
): Promise<{ record: BackupRecord | undefined } | { doubt: CopyDoubt }> {
  try {
    return { record: await readBackupRecord(folder) };
  } catch (error) {
    return { doubt: unreadable(error) };
  }
}

async function doubtAbout(
  { name, sha256 }: BackupRecord['files'][number],
  folder: string,
): Promise<'file-missing' | 'file-changed' | undefined> {
  try {
    return sha256Of(await readFile(join(folder, name))) === sha256 ? undefined : 'file-changed';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'file-missing';
    throw error;
  }
}
