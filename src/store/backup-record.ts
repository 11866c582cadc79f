/** 控えの札: backup.json says what a backup holds; it is written last, when all has been verified. */

import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from './files.ts';
import { readDataFileIfAny } from './read-data-file.ts';
import { writeNew } from './write-new.ts';

export const BackupRecord = z.strictObject({
  format: z.literal(1),
  /** Only daily backups are ever cleared away by the program. */
  kind: z.enum(['daily', 'asked']),
  madeAt: z.iso.datetime(),
  /** The last change that is in it, and when that was made. */
  seq: z.int().nonnegative(),
  changedAt: z.iso.datetime(),
  /** Names with `/`, as seen from the backup's own folder. */
  files: z.array(
    z.strictObject({
      name: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type BackupRecord = z.infer<typeof BackupRecord>;

const recordFile = (folder: string): string => join(folder, 'backup.json');

/**
 * @returns nothing where there is no record: the folder is no backup, or not a verified one.
 * @throws {DataFileError} when there is a record that cannot be read.
 */
export async function readBackupRecord(folder: string): Promise<BackupRecord | undefined> {
  return readDataFileIfAny(recordFile(folder), BackupRecord);
}

/** Writes the record durably. */
export async function writeBackupRecord(
  folder: string,
  record: BackupRecord,
  files: Files,
): Promise<void> {
  const text = `${JSON.stringify(record, undefined, 2)}\n`;
  await writeNew(files, recordFile(folder), Buffer.from(text));
  await files.syncFolder(folder);
}

export function bytesOf({ files }: BackupRecord): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
