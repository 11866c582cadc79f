/** The slowest restart: a new process finds the longest journal that may lie beside 10 MB. */

import { readDurable } from '../src/store/read-durable.ts';
import { openDurableStore } from '../src/store/durable-store.ts';
import { commentsOf, keptComments, textsOf } from './comments.ts';
import { inFolder } from './folder.ts';
import { createTally, type Outcome } from './tally.ts';
import { startWriter, type Writer } from './writer-process.ts';

/** Beside 10 MB a journal of 4 MiB is long enough for the next snapshot, and begins anew. */
const sizes = { snapshot: 10_000_000, journal: 4_000_000 };

/** Kills the writer short of its snapshot, then starts and kills others, who change nothing. */
export async function restartAfterLongestJournal(cycles: number): Promise<Outcome> {
  const tally = createTally('restart at 10 MB + 4 MB');
  await inFolder('disk', tally, async (folder) => {
    await (await openDurableStore(folder, keptComments, commentsOf(sizes.snapshot))).close();
    const writer = startWriter();
    await writer.ready;
    writer.start({ folder, writers: 100, name: 'j', untilJournalBytes: sizes.journal });
    await writer.idle;
    await killed(writer);
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      tally.cycle();
      const next = startWriter();
      await next.ready;
      const from = performance.now();
      next.start({ folder, writers: 1, name: 'n', untilJournalBytes: 0 });
      await next.opened;
      tally.restarted(performance.now() - from);
      await killed(next);
      if (next.failure() !== undefined) tally.broke(`Cycle ${cycle}: ${next.failure()}`);
      const content = await readDurable(folder, keptComments);
      const found = textsOf(content?.state ?? commentsOf(0));
      tally.compare(writer.acknowledged(), found, `Cycle ${cycle}`);
    }
  });
  return tally.outcome();
}

async function killed(writer: Writer): Promise<void> {
  writer.signal('SIGKILL');
  await writer.ended;
}
