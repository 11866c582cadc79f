/** 廃棄の実行: what is due goes from the store, its history and its backups, and then it is looked for. */

import { answersSince, toldOf } from '../answers/keeping-answers.ts';
import { isSameJson } from '../domain/json.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { allGone, dispose, type Gone, goneAt } from '../review/dispose.ts';
import { changeWithout, documentWithout } from '../review/dispose-trace.ts';
import { type DisposedWords, wordsDueAt } from '../review/dispose-words.ts';
import {
  type DisposalReport,
  type DisposalResult,
  disposalReason,
  isClean,
} from '../wording/disposal.ts';
import { originOf } from './backup-origin.ts';
import { backUp } from './backup.ts';
import { DataFileError } from './data-file-error.ts';
import {
  doneOf,
  joinedWork,
  readDisposalWork,
  removeDisposalWork,
  wordsIn,
  writeDisposalWork,
} from './disposal-work.ts';
import { asideOf, type DisposalPlace } from './dispose-plan.ts';
import { dropBackups, otherBackups } from './drop-backups.ts';
import { type DurableStore, openDurableStore } from './durable-store.ts';
import { type Files, systemFiles } from './files.ts';
import { keptState } from './kept-state.ts';
import { readWhole } from './read-whole.ts';
import { rewriteJournal } from './rewrite-journal.ts';
import { olderSnapshots, removeTornCopies, rewriteOlder } from './rewrite-older.ts';
import { searchLeft } from './search-left.ts';
import { readSnapshot } from './snapshot-file.ts';
import { thinAnswers } from './thin-answers.ts';

export type DisposeRequest = DisposalPlace & { now?: () => Date; files?: Files };

type Settings = Required<DisposeRequest>;

/**
 * Disposes of all that is due, as the only owner of the folder from the first step to the last.
 *
 * Each step can be broken off, and is done again by the next run: the words that have to be found
 * nowhere are on the disk before the first of them goes, and leave it when none was found. Until all
 * that is stored was read without a fault, nothing is touched.
 *
 * @throws {DataFileError} when something cannot be read or written.
 */
export async function disposeOfDue(request: DisposeRequest): Promise<DisposalResult> {
  const settings = { now: () => new Date(), files: systemFiles, ...request };
  const { folder, now } = settings;
  const content = await readWhole(folder, keptState);
  if (content === undefined) return { outcome: 'nothing-stored', folder };
  for (const file of await olderSnapshots(folder)) await readSnapshot(file, Infinity);
  const at = now().toISOString();
  const isUnderWay = (await readDisposalWork(folder)) !== undefined;
  if (goneAt(content.state, at).reviews.size === 0 && !isUnderWay) {
    return { outcome: 'nothing-due', years: content.state.settings.retentionYears };
  }
  const store = await opened(settings, content.state);
  if ('outcome' in store) return store;
  try {
    return await asOwner(store, settings, at);
  } finally {
    await store.close();
  }
}

async function opened(
  { folder, now, files }: Settings,
  state: State,
): Promise<DurableStore<State> | Extract<DisposalResult, { outcome: 'in-use' }>> {
  try {
    return await openDurableStore(folder, keptState, state, { now, files });
  } catch (error) {
    const problem = error instanceof DataFileError ? error.problem : undefined;
    if (problem?.problem !== 'in-use') throw error;
    return { outcome: 'in-use', folder, holder: problem.holder };
  }
}

async function asOwner(
  store: DurableStore<State>,
  settings: Settings,
  at: string,
): Promise<DisposalResult> {
  const { folder, files } = settings;
  const due = wordsDueAt(store.read(), at);
  const work = joinedWork(await readDisposalWork(folder), due);
  await writeDisposalWork(folder, work, files);
  await makeGone(store, due, { folder, at });
  await store.takeSnapshot(); // Also when nothing was due: the last run may have come no further
  const gone = allGone(store.read());
  const done = doneOf(work, gone);
  if (done.reviews.length === 0) {
    await removeDisposalWork(folder, files);
    return { outcome: 'nothing-due', years: store.read().settings.retentionYears };
  }
  await removeTraces(store, gone, settings);
  const answers = await forgetAnswers(store.read(), done, settings);
  return finished(store, { ...done, answers }, settings);
}

/** One durable change, by which the audit tells of it ever after. */
async function makeGone(
  store: DurableStore<State>,
  { reviews }: DisposedWords,
  { folder, at }: { folder: string; at: string },
): Promise<void> {
  if (reviews.length === 0) return;
  const reason = disposalReason(reviews, store.read().settings.retentionYears);
  const purpose = { action: 'dispose', reason };
  const { saved } = await store.update((state) => dispose(state, at), 'system', purpose);
  if (!saved) throw new DataFileError({ problem: 'unwritable', file: folder, code: 'ENOSPC' });
}

/** @throws {Error} when what is left cannot be read as the same as before. */
async function removeTraces(
  store: DurableStore<State>,
  gone: Gone,
  { folder, files }: Settings,
): Promise<void> {
  await rewriteJournal(folder, { rewrite: (change) => changeWithout(change, gone), files });
  await rewriteOlder(folder, (document) => documentWithout(document, gone), files);
  await removeTornCopies(folder, files);
  const left = await readWhole(folder, keptState);
  if (!isSameJson(left?.state, store.read())) throw new Error('Cannot read what is kept');
}

/** Who asked what of it, in whatever words, and whatever is too old. @returns how many went. */
async function forgetAnswers(
  state: State,
  { reviews }: DisposedWords,
  { folder, now, files }: Settings,
): Promise<number> {
  const since = answersSince(state.settings, tokyoTime(now().toISOString()).date);
  const gone = { reviews, comments: allGone(state).comments };
  const { dropped } = await thinAnswers(folder, {
    isKept: (one) => since <= tokyoTime(one.at).date && !toldOf(one, gone),
    files,
  });
  return dropped;
}

/** The older backups go only when a verified one holds what is left. */
async function finished(
  store: DurableStore<State>,
  done: DisposedWords & { answers: number },
  { folder, backupDir, now, files }: Settings,
): Promise<DisposalResult> {
  const state = store.read();
  const renewed = await renewBackups(folder, backupDir, { files, now });
  if ('outcome' in renewed) return renewed;
  const { backup } = renewed;
  const aside = await asideOf(folder);
  const search = await searchLeft({
    ...{ words: wordsIn(done), folder, state, backup: backup?.made },
    elsewhere: [...(backupDir === undefined ? [] : [backupDir]), ...aside],
  });
  const report = {
    at: now().toISOString(),
    folder,
    reviews: done.reviews,
    disposals: state.disposals.filter((one) =>
      one.reviews.some((no) => done.reviews.some((review) => review.no === no)),
    ),
    ...{ changes: store.status().seq, answers: done.answers, backup, aside, search },
  };
  if (isClean(report)) await removeDisposalWork(folder, files);
  return { outcome: 'searched', report };
}

async function renewBackups(
  folder: string,
  place: string | undefined,
  { files, now }: Pick<Settings, 'files' | 'now'>,
): Promise<Pick<DisposalReport, 'backup'> | Extract<DisposalResult, { outcome: 'no-backup' }>> {
  if (place === undefined) return { backup: undefined };
  const request = {
    from: folder,
    into: place,
    kind: 'asked',
    kept: keptState,
    now,
    files,
  } as const;
  const made = await backUp(request);
  if (made.outcome !== 'verified') return { outcome: 'no-backup', backup: made };
  const others = await otherBackups(place, await originOf(folder), made.folder);
  return { backup: { made: made.folder, ...(await dropBackups(place, others, files)) } };
}
