/** 保存先の写し取り: snapshot and journal are copied, durably, while somebody may be writing. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { answerLogFile } from './answer-log-file.ts';
import type { BackupRecord } from './backup-record.ts';
import { codeOf } from './data-file-error.ts';
import type { Files } from './files.ts';
import { journalChain } from './journal-chain.ts';
import { archiveFolder, journalFolder, snapshotFile } from './places.ts';
import { exists } from './side-folder.ts';
import { writeNew } from './write-new.ts';

export type CopiedFile = BackupRecord['files'][number];

/**
 * Copies a store into a folder that holds none yet; the mark of its owner stays behind.
 *
 * The snapshot comes first, so that the journal copied after it holds all that it lacks. Of the
 * segment that is being written to, the copy holds what was there at that moment.
 */
export async function copyStore(from: string, to: string, files: Files): Promise<CopiedFile[]> {
  const folders = [to, journalFolder(to), archiveFolder(to)];
  for (const folder of folders) await files.makeFolder(folder);
  const snapshot = snapshotFile(from);
  const copied = [await copyFile(snapshot, to, basename(snapshot), files)];
  for (const { file } of await journalChain(from)) {
    copied.push(await copySegment(file, to, files));
  }
  if (await exists(answerLogFile(from))) {
    copied.push(await copyFile(answerLogFile(from), to, basename(answerLogFile(from)), files));
  }
  for (const folder of folders.toReversed()) await files.syncFolder(folder);
  return copied;
}

/** The writer may have moved a segment to the archive since it was listed. */
async function copySegment(file: string, to: string, files: Files): Promise<CopiedFile> {
  const name = basename(file);
  const place = basename(dirname(file));
  try {
    return await copyFile(file, to, `${place}/${name}`, files);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const archived = join(archiveFolder(dirname(dirname(file))), name);
    return copyFile(archived, to, `archive/${name}`, files);
  }
}

async function copyFile(from: string, to: string, name: string, files: Files): Promise<CopiedFile> {
  const content = await readFile(from);
  await writeNew(files, join(to, name), content);
  return { name, bytes: content.length, sha256: sha256Of(content) };
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
