/** 写しを取る: when database.json is written anew, and what happens to the journal behind it. */

import { codeOf, DataFileError } from './data-file-error.ts';
import type { Condition } from '../domain/condition.ts';

export type SnapshotsOptions = {
  /** How far the journal may grow before the next snapshot. */
  everyBytes: () => number;
  everyMs: number;
  /** Does something while nothing is being written. */
  between: (work: () => Promise<void>) => Promise<void>;
  /** Starts a new journal segment. */
  rotate: () => Promise<Condition>;
  /** Writes what is saved at this very moment. */
  write: () => Promise<void>;
  /** Puts the overtaken segments aside: all but the current one, or at the end all. */
  archive: (which: 'overtaken' | 'all') => Promise<void>;
  /** Called when snapshots begin to fail, with the system's code, and when they succeed again. */
  onProblem: (code: string | undefined) => void;
};

export type Snapshots = {
  take: () => Promise<void>;
  /** Counts what was written to the journal, and takes a snapshot when it is time. */
  count: (bytes: number) => void;
  journalBytes: () => number;
  problem: () => string | undefined;
  /** Stops the timer, and waits for the snapshot that is being taken; no other one is begun. */
  stop: () => Promise<void>;
  /** After `stop`: leaves a complete `database.json`; nothing may be written any more. */
  finish: () => Promise<void>;
};

/** Returns the routine of snapshots; `journalBytes` is what the journal already holds. */
export function createSnapshots(journalBytes: number, options: SnapshotsOptions): Snapshots {
  let bytes = journalBytes;
  let problem: string | undefined;
  let running: Promise<void> | undefined;
  let hasNews = journalBytes > 0;
  let isFinished = false;

  const takeOne = async (): Promise<void> => {
    let writing: Promise<void> = Promise.resolve();
    let covered = 0;
    await options.between(async () => {
      const outcome = await options.rotate();
      if (!outcome.writable)
        throw Object.assign(new Error('Cannot rotate'), { code: outcome.code });
      covered = bytes;
      hasNews = false;
      writing = options.write(); // Begun here, where state and journal are at the same change
      writing.catch(() => undefined);
    });
    await writing;
    bytes -= covered;
    await options.archive('overtaken');
  };
  const takeLast = async (): Promise<void> => {
    if (hasNews) await options.write();
    hasNews = false;
    bytes = 0;
    await options.archive('all');
  };
  /** One at a time: two would write to the same file beside the old one. */
  const take = (): Promise<void> => {
    if (isFinished) return Promise.resolve();
    running ??= takeOne().then(
      () => {
        ended(undefined);
      },
      (error: unknown) => {
        hasNews = true;
        ended(error instanceof DataFileError ? error.problem.problem : codeOf(error));
        throw error;
      },
    );
    return running;
  };
  const ended = (next: string | undefined): void => {
    running = undefined;
    if (next !== problem) options.onProblem(next);
    problem = next;
  };
  let due = options.everyBytes();
  const takeQuietly = (): void => {
    due = bytes + options.everyBytes(); // After a failure the next try comes as late as after a success
    void take().then(
      () => {
        due = options.everyBytes();
      },
      () => undefined,
    );
  };
  const timer = setInterval(() => {
    if (hasNews) takeQuietly();
  }, options.everyMs);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    isFinished = true;
    await running?.catch(() => undefined);
  };
  return {
    take,
    count: (more) => {
      bytes += more;
      hasNews = true;
      if (bytes >= due && running === undefined) takeQuietly();
    },
    journalBytes: () => bytes,
    problem: () => problem,
    stop,
    finish: takeLast,
  };
}
