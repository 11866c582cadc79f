/** 控えから戻す: a verified backup takes the place of the data, which is kept beside it. */

import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CopyDoubt } from '../wording/copy-doubt.ts';
import { type RestoreResult, restoreReason } from '../wording/restore.ts';
import { skipAnswerNumbers } from './answer-log.ts';
import { backupsIn, stampOf } from './backups.ts';
import { checkBackup } from './check-backup.ts';
import { checkCopy, type Source } from './check-copy.ts';
import { type Claim, claimFolder } from './claim.ts';
import { copyStore } from './copy-store.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import { openDurableStore } from './durable-store.ts';
import { type Files, systemFiles } from './files.ts';
import type { Kept } from './kept.ts';
import { lostChanges } from './lost-changes.ts';
import { journalFolder, ownerFile, snapshotFile } from './places.ts';
import { asideName, copyName } from './put-aside.ts';
import { swap } from './restore-swap.ts';
import { exists, freeName, isInside, orTakeAway, truePath, unfinished } from './side-folder.ts';

export type RestoreRequest<S extends object> = {
  backup: string;
  /** The data folder, which need not be there. */
  to: string;
  kept: Kept<S>;
  now?: () => Date;
  files?: Files;
};

type Settings<S extends object> = Required<RestoreRequest<S>>;

/**
 * Puts a backup in the place of the data, as its only owner for that moment.
 *
 * Until the backup and a fresh copy of it have been verified, nothing is touched. The present data
 * are renamed, never deleted; when the copy cannot take their place they get their name back.
 *
 * @throws {DataFileError} when the system refuses.
 */
export async function restore<S extends object>(
  request: RestoreRequest<S>,
): Promise<RestoreResult> {
  const settings = { now: () => new Date(), files: systemFiles, ...request };
  const { backup, kept } = settings;
  const to = await truePath(settings.to); // Names beside it need its own name, also for `.` and links
  const isNested = (await isInside(backup, to)) || (await isInside(to, backup));
  if (isNested) return { outcome: 'same-folder', to };
  if (!(await exists(snapshotFile(backup)))) {
    const { verified } = await backupsIn(backup);
    return { outcome: 'not-a-backup', backup, newest: verified[0]?.folder };
  }
  if (await isSomethingElse(to)) return { outcome: 'not-a-store', to };
  const checked = await checkBackup(backup, kept);
  if ('doubt' in checked) return { outcome: 'backup-doubtful', backup, doubt: checked.doubt };
  const source = { folder: backup, before: checked.content };
  return asOwner(to, settings, (present) => replace({ ...settings, to }, source, present));
}

/** @returns whether there are files that are not a store's, which must not be moved about. */
async function isSomethingElse(folder: string): Promise<boolean> {
  if (!(await exists(folder))) return false;
  if (await exists(snapshotFile(folder))) return false;
  if (await exists(journalFolder(folder))) return false;
  const ownMark = basename(ownerFile(folder)); // Left by a restore that could not rename the folder
  return (await readdir(folder)).some((name) => name !== ownMark);
}

type Present = 'there' | 'none';

/** While we own the folder, no bot can begin to write to it. */
async function asOwner<S extends object>(
  folder: string,
  { now, files }: Settings<S>,
  work: (present: Present) => Promise<RestoreResult>,
): Promise<RestoreResult> {
  if (!(await exists(folder))) return work('none');
  const claim = await claimed(folder, () =>
    claimFolder(folder, { takeOver: false, at: now(), files }),
  );
  if ('outcome' in claim) return claim;
  try {
    return await work('there');
  } finally {
    await claim.release();
  }
}

async function claimed(
  to: string,
  claim: () => Promise<Claim>,
): Promise<Claim | Extract<RestoreResult, { outcome: 'in-use' }>> {
  try {
    return await claim();
  } catch (error) {
    const problem = error instanceof DataFileError ? error.problem : undefined;
    if (problem?.problem !== 'in-use') throw error;
    return { outcome: 'in-use', to, holder: problem.holder };
  }
}

async function replace<S extends object>(
  { to, kept, now, files }: Settings<S>,
  source: Source<S>,
  present: Present,
): Promise<RestoreResult> {
  const lost = present === 'there' ? await lostChanges(to, source.folder) : 0;
  const beside = `${await freeName(copyName(to, stampOf(now())))}${unfinished}`;
  return orTakeAway(beside, async () => {
    await copyStore(source.folder, beside, files);
    const copied = await checkCopy(beside, source, kept);
    if ('doubt' in copied) return { outcome: 'copy-doubtful', copy: beside, doubt: copied.doubt };
    const replaced = present === 'there' ? to : undefined;
    await enter(beside, { source, kept, files, now, lost, replaced });
    const aside = present === 'there' ? await freeName(asideName(to, stampOf(now()))) : undefined;
    const failed = await swap({ to, beside, aside }, files);
    if (failed && aside !== undefined) {
      return { outcome: 'stranded', to, aside, copy: beside, code: failed.stranded };
    }
    const doubt = await lastDoubt(to, source, kept);
    if (doubt !== undefined) return { outcome: 'result-doubtful', to, aside, doubt };
    const { seq, at } = source.before;
    return { outcome: 'restored', backup: source.folder, to, aside, seq, at, lost };
  });
}

/** From here on the data have been changed, and an error must not say otherwise. */
async function lastDoubt<S extends object>(
  to: string,
  source: Source<S>,
  kept: Kept<S>,
): Promise<CopyDoubt | undefined> {
  try {
    const there = await checkCopy(to, source, kept);
    return 'doubt' in there ? there.doubt : undefined;
  } catch (error) {
    return { doubt: 'refused', code: codeOf(error) };
  }
}

type Entry<S extends object> = Pick<Settings<S>, 'kept' | 'files' | 'now'> & {
  source: Source<S>;
  lost: number | undefined;
  /** The folder whose place the copy takes. */
  replaced: string | undefined;
};

/** Enters the restore into the journal of the copy, so that the audit tells of it ever after. */
async function enter<S extends object>(
  copy: string,
  { source, kept, files, now, lost, replaced }: Entry<S>,
): Promise<void> {
  const store = await openDurableStore(copy, kept, source.before.state, { files, now });
  const reason = restoreReason({ backup: basename(source.folder), seq: source.before.seq, lost });
  const { saved } = await store.note('system', { action: 'restore', reason });
  await store.close();
  await skipAnswerNumbers(copy, { replaced, files });
  if (!saved) throw new DataFileError({ problem: 'unwritable', file: copy, code: 'ENOSPC' });
}
