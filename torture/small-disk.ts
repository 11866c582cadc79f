/** A real full disk: a small tmpfs that is written full, and gets room again. */

import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDurableStore } from '../src/store/durable-store.ts';
import { aComment, commentsOf, keptComments, textsOf, withComment } from './comments.ts';
import { inFolder } from './folder.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';

const run = promisify(execFile);
const diskBytes = 1024 * 1024;

/** Tries it so many times, or says in its notes that nothing may be mounted here. */
export async function fillSmallDisk(cycles: number): Promise<Outcome> {
  const tally = createTally('full tmpfs of 1 MB');
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await inFolder('disk', tally, async (disk) => {
      const size = `size=${diskBytes}`;
      const isMounted = await run('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).then(
        () => true,
        () => false,
      );
      if (!isMounted) {
        tally.note('not allowed to mount');
        return;
      }
      tally.cycle();
      try {
        await fill(disk, { tally, where: `Cycle ${cycle}`, ballastBytes: 500_000 + cycle * 1013 });
      } finally {
        await run('umount', [disk]);
      }
    });
  }
  return tally.outcome();
}

type Filling = { tally: Tally; where: string; ballastBytes: number };

async function fill(disk: string, { tally, where, ballastBytes }: Filling): Promise<void> {
  const ballast = join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(ballastBytes));
  const folder = join(disk, 'store');
  const options = { snapshotEveryBytes: 100_000 };
  const store = await openDurableStore(folder, keptComments, commentsOf(0), options);
  const acknowledged = new Map<string, string>();
  const refused: string[] = [];
  const add = async (id: string): Promise<void> => {
    const comment = aComment(id);
    const { saved } = await store.update((now) => withComment(now, comment, 0), 'U1');
    if (saved) acknowledged.set(id, comment.text);
    else refused.push(id);
  };
  for (let turn = 0; refused.length === 0 && turn < 10_000; turn += 1) {
    await Promise.all(['a', 'b', 'c'].map((name) => add(`${name}${turn}`)));
  }
  const { condition } = store.status();
  if (condition.writable) tally.broke(`${where}: does not say that it is full`);
  await rm(ballast);
  await add('resumed');
  if (!acknowledged.has('resumed')) tally.broke(`${where}: does not resume`);
  await store.close();
  tally.note('refused changes', refused.length);

  const again = await openDurableStore(folder, keptComments, commentsOf(0));
  const found = textsOf(again.read());
  tally.compare(acknowledged, found, where);
  if (refused.some((id) => found.has(id))) tally.broke(`${where}: refused, but there`);
  await again.close();
}
