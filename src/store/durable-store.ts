/** 確かな保存先: a change is acknowledged when it is on the disk, and survives whatever comes after. */

import { Low } from 'lowdb';
import { archiveSegments } from './archive.ts';
import type { Claim } from './claim.ts';
import { DataFileError } from './data-file-error.ts';
import { createDurableAdapter } from './durable-adapter.ts';
import type { Files } from './files.ts';
import { systemFiles } from './files.ts';
import { startJournal } from './journal.ts';
import type { Kept } from './kept.ts';
import { openFolder } from './open-folder.ts';
import { readPast } from './read-past.ts';
import { rememberPast } from './remember-past.ts';
import { createSnapshots } from './snapshots.ts';
import type { Condition } from '../domain/condition.ts';
import type { StoreStatus } from './status.ts';
import type { Store } from './store.ts';
import { createUpdates, isFinal, type Version } from './updates.ts';

export type DurableOptions = {
  /** Takes the place of an owner that is still there (stopped, or in another container). */
  takeOver?: boolean;
  now?: () => Date;
  files?: Files;
  /** A snapshot is taken whenever the journal has grown by so much (else in step with its size) … */
  snapshotEveryBytes?: number;
  /** … and, when there was any change, after this time. */
  snapshotEveryMs?: number;
  /** Called whenever it becomes possible or impossible to save. */
  onCondition?: (condition: Condition) => void;
  /** Called when snapshots begin to fail, with the system's code, and when they succeed again. */
  onSnapshotProblem?: (code: string | undefined) => void;
};

export type DurableStore<S> = Store<S> & {
  status: () => StoreStatus;
  /** Writes `database.json` anew and moves the journal behind it to the archive. */
  takeSnapshot: () => Promise<void>;
};

const defaults = {
  takeOver: false,
  now: () => new Date(),
  files: systemFiles,
  snapshotEveryMs: 10 * 60 * 1000,
  onCondition: () => undefined,
  onSnapshotProblem: () => undefined,
};
type Settings = DurableOptions & Required<Omit<DurableOptions, 'snapshotEveryBytes'>>;

const mebibyte = 1024 * 1024;

/** About 40 % of a snapshot of 10 MB, so that a start stays quick; half of 20 MB, so that writing does. */
function usualBytes(snapshotBytes: number): number {
  return Math.max(4 * mebibyte, 0.6 * snapshotBytes - 2 * mebibyte);
}

/**
 * Opens the store in a folder on a local disk for its only writer; `first` is the first content.
 *
 * @throws {DataFileError} when another process has it, when what is there is damaged (never
 * repaired by guessing: file and byte are named), or when it comes from a newer program.
 */
export async function openDurableStore<S extends object>(
  folder: string,
  kept: Kept<S>,
  first: S,
  options: DurableOptions = {},
): Promise<DurableStore<S>> {
  const settings = { ...defaults, ...options };
  return openFolder(folder, settings, (claim) =>
    openClaimed(folder, { kept, first, settings, claim }),
  );
}

type Opening<S extends object> = { kept: Kept<S>; first: S; settings: Settings; claim: Claim };

async function openClaimed<S extends object>(
  folder: string,
  { kept, first, settings, claim }: Opening<S>,
): Promise<DurableStore<S>> {
  const { files, now: moment } = settings;
  const { epoch, isOurs } = claim;
  const adapter = createDurableAdapter(folder, { kept, first, settings, claim });
  const low = new Low<S>(adapter, first);
  await low.read();
  const torn = await adapter.makeReady(low.data);
  const journal = await startJournal(folder, {
    files,
    isOurs,
    head: {
      ...{ epoch, after: adapter.seq(), format: kept.format, at: moment().toISOString() },
      takenOver: settings.takeOver,
    },
  });
  let condition: Condition = { writable: true };
  const onCondition = (next: Condition): void => {
    const isNew = JSON.stringify(next) !== JSON.stringify(condition);
    condition = next;
    if (isNew) settings.onCondition(next);
  };
  const now = (): Version<S> => ({ state: low.data, seq: adapter.seq() });
  const updates = createUpdates({
    kept,
    now: moment,
    append: journal.append,
    saved: now,
    onSaved: ({ state, seq }, bytes) => {
      low.data = state;
      adapter.advance(seq);
      if (bytes > 0) snapshots.count(bytes);
    },
    condition: () => condition,
    onCondition,
    failure: (one) => failureOf(folder, one),
  });
  const snapshots = createSnapshots(adapter.journalBytes(), {
    everyBytes: () => settings.snapshotEveryBytes ?? usualBytes(adapter.snapshotBytes()),
    everyMs: settings.snapshotEveryMs,
    between: updates.between,
    rotate: async () => {
      const outcome = await journal.rotate(adapter.seq(), moment());
      if (isFinal(outcome)) onCondition(outcome); // A full disk is for the next change to find out
      return outcome;
    },
    write: () => low.write(),
    archive: (which) =>
      archiveSegments(folder, which === 'all' ? undefined : journal.segment(), files),
    onProblem: settings.onSnapshotProblem,
  });
  /** From then on nothing is taken in, so that the last snapshot is the last word. */
  const lastCondition = async (): Promise<Condition> => {
    let last = condition;
    await updates.between(() => {
      last = condition;
      if (!isFinal(condition)) condition = { writable: false, reason: 'closed', code: 'closed' };
      return Promise.resolve();
    });
    return last;
  };
  const close = async (): Promise<void> => {
    const last = await lastCondition();
    await snapshots.stop();
    const isUsable = !isFinal(last) && claim.isOurs();
    if (isUsable) await snapshots.finish().catch(() => undefined); // The journal holds everything
    await journal.close();
    await claim.release();
  };
  let closed: Promise<void> | undefined;
  return {
    read: () => low.data,
    position: adapter.seq,
    asOf: rememberPast((point) => readPast({ folder, kept, now: now(), point }), adapter.seq),
    update: updates.update,
    note: updates.note,
    takeSnapshot: snapshots.take,
    status: () => ({
      ...{ condition, seq: adapter.seq(), epoch, snapshot: adapter.snapshot(), torn },
      ...{ journalBytes: snapshots.journalBytes(), snapshotProblem: snapshots.problem() },
    }),
    close: () => (closed ??= close()),
  };
}

function failureOf(folder: string, condition: Condition): DataFileError {
  if (condition.writable || condition.reason === 'closed' || condition.reason === 'disk-full') {
    return new DataFileError({ problem: 'closed', file: folder });
  }
  const { reason, code } = condition;
  return reason === 'taken-over'
    ? new DataFileError({ problem: 'taken-over', file: folder })
    : new DataFileError({ problem: 'sync-failed', file: folder, code });
}
