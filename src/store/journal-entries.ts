/** 変更の一覧: every change ever saved in a folder, oldest first, archived or not. */

import type { Change } from '../domain/change.ts';
import { journalChain, readChain } from './journal-chain.ts';
import { journalFolder, snapshotFile } from './places.ts';
import { damaged } from './segment.ts';
import { readSnapshot } from './snapshot-file.ts';

/**
 * Reads all journal segments without the lock; what a displaced owner wrote too late is left out.
 *
 * @throws {DataFileError} when a segment is damaged, or any change from the first to the last that
 * the snapshot holds is missing.
 */
export async function* journalEntries(folder: string): AsyncGenerator<Change> {
  const due = await lastInSnapshot(folder); // Before the journal, which may go on meanwhile
  const chain = await journalChain(folder);
  const [first] = chain;
  if (first !== undefined && first.after > 0) throw damaged(first.file, 0, 'gap');
  let last = 0;
  for await (const { lines } of readChain(chain, 0)) {
    for (const { change } of lines) {
      last = change.seq;
      yield change;
    }
  }
  const end = chain.at(-1)?.file ?? journalFolder(folder);
  if (last < due) throw damaged(end, 0, 'short-journal');
}

async function lastInSnapshot(folder: string): Promise<number> {
  const snapshot = await readSnapshot(snapshotFile(folder), Infinity);
  return snapshot?.meta.seq ?? 0;
}
