/** 控え: a verified copy of all that is saved, in a dated folder, made beside a running bot. */

import { join } from 'node:path';
import type { BackupResult } from '../wording/backup.ts';
import { originOf, writeOrigin } from './backup-origin.ts';
import { type BackupRecord, bytesOf, writeBackupRecord } from './backup-record.ts';
import { backupName } from './backups.ts';
import { checkCopy } from './check-copy.ts';
import { copyStore } from './copy-store.ts';
import { DataFileError } from './data-file-error.ts';
import { type Files, systemFiles } from './files.ts';
import type { Kept } from './kept.ts';
import type { DurableContent } from './read-durable.ts';
import { readWhole } from './read-whole.ts';
import { freeName, isInside, orTakeAway, unfinished } from './side-folder.ts';
import { dropUnfinished, holdWork } from './unfinished-backups.ts';

export type BackupRequest<S extends object> = {
  from: string;
  /** The place that gets one more dated folder. */
  into: string;
  kind: BackupRecord['kind'];
  kept: Kept<S>;
  now?: () => Date;
  files?: Files;
};

/**
 * Copies a store without its lock, then opens the copy and compares it with the store.
 *
 * The store is read whole first, so that damage in it is not taken for damage done by the copying.
 * The folder gets its final name only when it has passed; one that has not keeps the ending
 * `.incomplete` until the next backup, and what was broken off by an error is taken away again.
 *
 * @throws {DataFileError} when the store cannot be read or the copy cannot be written.
 */
export async function backUp<S extends object>(request: BackupRequest<S>): Promise<BackupResult> {
  const { from, into, kept, now = () => new Date() } = request;
  if (await isInside(into, from)) return { outcome: 'inside', into };
  const before = await readWhole(from, kept);
  if (before === undefined) return { outcome: 'nothing', from };
  const made = now();
  // What cannot be taken away is no reason to make no backup
  await dropUnfinished(into, await originOf(from)).catch(() => undefined);
  const folder = await freeName(join(into, backupName(made)));
  const beside = `${folder}${unfinished}`;
  const work = await holdWork(beside);
  if (work === undefined) {
    throw new DataFileError({ problem: 'unwritable', file: beside, code: 'EEXIST' });
  }
  try {
    return await make(request, { before, made, folder, beside });
  } finally {
    await work.release();
  }
}

type Making<S> = { before: DurableContent<S>; made: Date; folder: string; beside: string };

async function make<S extends object>(
  { from, into, kind, kept, files = systemFiles }: BackupRequest<S>,
  { before, made, folder, beside }: Making<S>,
): Promise<BackupResult> {
  return orTakeAway(beside, async () => {
    await files.makeFolder(beside);
    await writeOrigin(beside, await originOf(from), files);
    const copied = await copyStore(from, beside, files);
    const checked = await checkCopy(beside, { folder: from, before }, kept);
    if ('doubt' in checked) return { outcome: 'doubtful', folder: beside, doubt: checked.doubt };
    const { seq, at } = checked.content;
    const madeAt = made.toISOString();
    const record: BackupRecord = { format: 1, kind, madeAt, seq, changedAt: at, files: copied };
    await writeBackupRecord(beside, record, files);
    await files.rename(beside, folder);
    await files.syncFolder(into);
    return { outcome: 'verified', folder, seq, at, bytes: bytesOf(record), files: copied.length };
  });
}
