/** 診断（データ）: disk, lock, plan, store and backups, all without writing anything. */

import type { Config } from '../../config.ts';
import type { State } from '../../domain/state.ts';
import { originOf } from '../../store/backup-origin.ts';
import { backupsIn } from '../../store/backups.ts';
import { codeOf, DataFileError } from '../../store/data-file-error.ts';
import { disposalWorkFile } from '../../store/disposal-work.ts';
import { keptState } from '../../store/kept-state.ts';
import { lockHolder } from '../../store/lock-holder.ts';
import { archiveFolder, journalFolder } from '../../store/places.ts';
import { leftovers } from '../../store/put-aside.ts';
import { readPlan } from '../../store/read-plan.ts';
import { readWhole } from '../../store/read-whole.ts';
import { exists } from '../../store/side-folder.ts';
import { answerLogFile } from '../../store/answer-log-file.ts';
import { readAnswers } from '../../store/thin-answers.ts';
import { answersFindings, type AnswersState } from '../../wording/doctor/answers.ts';
import { backupFinding, type BackupState } from '../../wording/doctor/backup.ts';
import { disposalFindings } from '../../wording/doctor/disposal.ts';
import { cannotLook, type Finding } from '../../wording/doctor/finding.ts';
import { lockFinding } from '../../wording/doctor/lock.ts';
import { noticeFindings } from '../../wording/doctor/notices.ts';
import { planFinding, type PlanState } from '../../wording/doctor/plan.ts';
import { leftoverFindings, storeFinding, type StoreState } from '../../wording/doctor/store.ts';
import { checkDisk } from './check-disk.ts';

type Folders = Pick<Config, 'planFile' | 'dataDir' | 'backupDir'>;

export async function checkData(folders: Folders, now: () => Date): Promise<Finding[]> {
  const { planFile, dataDir, backupDir } = folders;
  const { store, state } = await storeIn(dataDir);
  return [
    await checkDisk(dataDir, [journalFolder(dataDir), archiveFolder(dataDir)]),
    ...(backupDir === undefined ? [] : [await checkDisk(backupDir, [])]),
    lockFinding(await orProblem(dataDir, () => lockHolder(dataDir))),
    planFinding(await planIn(planFile, state?.plan.revision)),
    storeFinding(store),
    ...(state === undefined ? [] : noticeFindings(state)),
    ...leftoverFindings(await leftovers(dataDir)),
    ...disposalFindings(await disposalUnderWay(dataDir)),
    ...answersFindings(await answersIn(dataDir)),
    backupFinding(await backupsAt(backupDir, dataDir), now()),
  ];
}

async function planIn(file: string, stored: number | undefined): Promise<PlanState> {
  return orProblem(file, async () => {
    const { revision, documents } = await readPlan(file);
    return { revision, stored, documents };
  });
}

async function storeIn(folder: string): Promise<{ store: StoreState; state: State | undefined }> {
  const content = await orProblem(folder, async () => ({
    read: await readWhole(folder, keptState),
  }));
  if ('problem' in content) return { store: content, state: undefined };
  const { read } = content;
  if (read === undefined) {
    return { store: { empty: true, folder }, state: undefined };
  }
  const { seq, at, state } = read;
  return { store: { empty: false, folder, seq, at }, state };
}

async function answersIn(dataDir: string): Promise<AnswersState> {
  const file = answerLogFile(dataDir);
  return orProblem(file, async () => ({ file, damaged: (await readAnswers(dataDir)).damaged }));
}

/** Returns the file by which a disposal that is not done is known. */
async function disposalUnderWay(dataDir: string): Promise<string | undefined> {
  const file = disposalWorkFile(dataDir);
  return (await exists(file)) ? file : undefined;
}

/** Backups of another bot in the same place are no help. */
async function backupsAt(place: string | undefined, dataDir: string): Promise<BackupState> {
  if (place === undefined) return { place };
  return orProblem(place, async () => {
    const { verified, unusable } = await backupsIn(place, await originOf(dataDir));
    const furthest = Math.max(0, ...verified.map(({ record }) => record.seq));
    return { place, newest: verified[0]?.record, furthest, unusable: unusable.length };
  });
}

/** Whatever the system refuses is a finding, and no reason to find nothing else. */
async function orProblem<T>(
  place: string,
  look: () => Promise<T>,
): Promise<T | { problem: string }> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DataFileError) return { problem: error.message };
    const code = codeOf(error);
    if (code === 'UNKNOWN') throw error;
    return { problem: cannotLook(place, code) };
  }
}
