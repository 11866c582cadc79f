/** 廃棄の見込み: what a disposal would touch, found without touching it or needing the lock. */

import { answersSince, toldOf } from '../answers/keeping-answers.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { goneAt, isDraftDue } from '../review/dispose.ts';
import { reviewsDueAt } from '../review/dispose-words.ts';
import type { DisposalPlan } from '../wording/disposal-plan.ts';
import { originOf } from './backup-origin.ts';
import { disposalWorkFile } from './disposal-work.ts';
import { otherBackups } from './drop-backups.ts';
import { journalChain } from './journal-chain.ts';
import { keptState } from './kept-state.ts';
import { leftovers, putAside } from './put-aside.ts';
import { readWhole } from './read-whole.ts';
import { olderSnapshots, tornCopies } from './rewrite-older.ts';
import { exists } from './side-folder.ts';
import { readAnswers } from './thin-answers.ts';

export type DisposalPlace = {
  /** The data folder. */
  folder: string;
  /** Where backups lie, as far as the settings say. */
  backupDir: string | undefined;
};

/**
 * Returns what is due at a moment and what a disposal would do with it.
 *
 * @returns nothing when nothing is stored.
 * @throws {DataFileError} when anything is damaged: nothing should be disposed of then.
 */
export async function planDisposal(
  { folder, backupDir }: DisposalPlace,
  at: string,
): Promise<DisposalPlan | undefined> {
  const content = await readWhole(folder, keptState);
  if (content === undefined) return undefined;
  const { state } = content;
  const gone = goneAt(state, at);
  const due = reviewsDueAt(state, at);
  const since = answersSince(state.settings, tokyoTime(at).date);
  const { given } = await readAnswers(folder);
  const backups =
    backupDir === undefined
      ? undefined
      : {
          place: backupDir,
          folders: await otherBackups(backupDir, await originOf(folder), undefined),
        };
  return {
    folder,
    years: state.settings.retentionYears,
    due,
    drafts: state.drafts.filter((draft) => isDraftDue(draft, gone, at)).length,
    answers: [...given.values()].filter(
      (one) =>
        tokyoTime(one.at).date < since || toldOf(one, { reviews: due, comments: gone.comments }),
    ).length,
    isUnderWay: await exists(disposalWorkFile(folder)),
    segments: (await journalChain(folder)).length,
    older: (await olderSnapshots(folder)).length,
    torn: (await tornCopies(folder)).length,
    backups,
    aside: await asideOf(folder),
  };
}

/** Copies of the data that restores left beside it; a disposal searches them and leaves them alone. */
export async function asideOf(folder: string): Promise<string[]> {
  return [...(await putAside(folder)), ...(await leftovers(folder))];
}
