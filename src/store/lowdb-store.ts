/** 保存先（ファイル）: the state as one readable JSON file, written whole and swapped in by a rename. */

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { isRefusal } from '../domain/refusal.ts';
import { State } from '../domain/state.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import { readDataFileIfAny } from './read-data-file.ts';
import type { Result, Store } from './store.ts';

/**
 * Opens the store in `file`; `first` becomes its content when there is no such file yet.
 *
 * One process at a time. Written by lowdb: a crash leaves the old file or the new one, never half
 * of one, but nothing is flushed to the disk, so a power cut may lose the last changes.
 *
 * @throws {DataFileError} when there is a file that is not a state: it is never overwritten.
 */
export async function openLowdbStore(file: string, first: State): Promise<Store> {
  const known = await readDataFileIfAny(file, State);
  const low = new Low<State>(new JSONFile(file), known ?? first);
  if (known === undefined) await writeFirst(low, file);

  const write = async (state: State): Promise<void> => {
    await low.adapter.write(state);
    low.data = state; // Only now: what could not be written must not be read either
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    read: () => low.data,
    update: (decide) =>
      inTurn(async (): Promise<Result> => {
        const decided = decide(low.data);
        if (isRefusal(decided)) return { saved: false, refusal: decided };
        if (decided !== low.data) await write(decided);
        return { saved: true, state: decided };
      }),
    close: async () => {
      await last;
    },
  };
}

async function writeFirst(low: Low<State>, file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await low.write();
  } catch (error) {
    throw new DataFileError({ problem: 'unwritable', file, code: codeOf(error) });
  }
}
