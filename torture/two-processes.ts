/** Two processes: the second is turned away at once, and let in as soon as the first was killed. */

import { DataFileError } from '../src/store/data-file-error.ts';
import { type DurableStore, openDurableStore } from '../src/store/durable-store.ts';
import { type Comments, commentsOf, keptComments, textsOf } from './comments.ts';
import { inFolder } from './folder.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';
import { startWriter, type Writer } from './writer-process.ts';

/** Nobody waits longer than this for a lock to become free. */
const patienceMs = 10_000;

export async function secondProcess(cycles: number): Promise<Outcome> {
  const tally = createTally('two processes');
  await inFolder('disk', tally, async (folder) => {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      tally.cycle();
      const where = `Cycle ${cycle}`;
      const writer = await writingIn(folder, `p${cycle}`);
      await tryWhileInUse(folder, { tally, where });
      await takeOverFromKilled(folder, writer, { tally, where });
    }
  });
  return tally.outcome();
}

/** Starts a writer in another process and waits until it has a change acknowledged. */
export async function writingIn(folder: string, name: string): Promise<Writer> {
  const writer = startWriter();
  await writer.ready;
  writer.start({ folder, name, writers: 5, snapshotEveryBytes: 256 * 1024 });
  await writer.writing;
  return writer;
}

export type At = { tally: Tally; where: string };

/** Tries to open a folder that has an owner. */
export async function tryWhileInUse(folder: string, { tally, where }: At): Promise<void> {
  const from = performance.now();
  try {
    const store = await openDurableStore(folder, keptComments, commentsOf(0));
    tally.broke(`${where}: the second process was let in`);
    await store.close();
  } catch (error) {
    const isInUse = error instanceof DataFileError && error.problem.problem === 'in-use';
    if (!isInUse) tally.broke(`${where}: ${String(error)}`);
    tally.refused(performance.now() - from);
    tally.note('refused');
  }
}

async function takeOverFromKilled(folder: string, writer: Writer, at: At): Promise<void> {
  const from = performance.now();
  writer.signal('SIGKILL');
  try {
    const store = await openWhenFree(folder, from);
    at.tally.restarted(performance.now() - from);
    await writer.ended;
    at.tally.compare(writer.acknowledged(), textsOf(store.read()), at.where);
    await store.close();
  } catch (error) {
    at.tally.unreadable(at.where, error);
  }
}

/** The lock is free when the system has buried the process, which takes it a moment. */
async function openWhenFree(folder: string, from: number): Promise<DurableStore<Comments>> {
  for (;;) {
    try {
      return await openDurableStore(folder, keptComments, commentsOf(0));
    } catch (error) {
      const isInUse = error instanceof DataFileError && error.problem.problem === 'in-use';
      if (!isInUse || performance.now() - from > patienceMs) throw error;
    }
  }
}
