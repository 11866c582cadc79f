/** A holder that only sleeps keeps its place, unless it is taken; then it acknowledges nothing more. */

import { setTimeout } from 'node:timers/promises';
import { openDurableStore } from '../src/store/durable-store.ts';
import {
  aComment,
  type Comments,
  commentsOf,
  keptComments,
  textsOf,
  withComment,
} from './comments.ts';
import { inFolder } from './folder.ts';
import { createRandom } from './random.ts';
import { createTally, type Outcome } from './tally.ts';
import { type At, tryWhileInUse, writingIn } from './two-processes.ts';

export async function stopAndTakeOver(cycles: number, seed: number): Promise<Outcome> {
  const tally = createTally('stopped holder, --take-over');
  const random = createRandom(seed);
  await inFolder('disk', tally, async (folder) => {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      tally.cycle();
      const at = { tally, where: `Cycle ${cycle}, seed ${seed}` };
      const writer = await writingIn(folder, `s${cycle}`);
      try {
        await setTimeout(random.below(60));
        writer.signal('SIGSTOP');
        await tryWhileInUse(folder, at);
        const before = new Map(writer.acknowledged());
        const [own, found] = await takeOver(folder, `n${cycle}`, at, () => {
          writer.signal('SIGCONT');
          return writer.ended;
        });
        const late = [...writer.acknowledged()].filter(([id]) => !before.has(id));
        if (late.length > 0) tally.note('saved before, heard after', late.length);
        const failure = writer.failure() ?? 'no failure';
        if (!failure.includes('引き継')) tally.broke(`${at.where}: the old owner said ${failure}`);
        tally.compare(new Map([...writer.acknowledged(), ...own]), found, at.where);
      } finally {
        writer.signal('SIGKILL'); // A process that sleeps would never see that we are gone
      }
    }
  });
  return tally.outcome();
}

type Texts = ReadonlyMap<string, string>;

/** Takes over, writes while the old owner wakes up, and looks at the folder once both are gone. */
async function takeOver(
  folder: string,
  name: string,
  at: At,
  wake: () => Promise<void>,
): Promise<readonly [own: Texts, found: Texts]> {
  const own = new Map<string, string>();
  const from = performance.now();
  const store = await openDurableStore(folder, keptComments, commentsOf(0), { takeOver: true });
  at.tally.restarted(performance.now() - from);
  const first = textsOf(store.read());
  const woken = wake();
  for (let count = 0; count < 20; count += 1) {
    const comment = aComment(`${name}-${count}`);
    const decide = (now: Comments): Comments => withComment(now, comment, count);
    if ((await store.update(decide, 'U1')).saved) own.set(comment.id, comment.text);
  }
  await woken;
  await store.close();
  const again = await openDurableStore(folder, keptComments, commentsOf(0));
  const found = textsOf(again.read());
  await again.close();
  const strangers = [...found.keys()].filter((id) => !first.has(id) && !own.has(id));
  if (strangers.length > 0) at.tally.broke(`${at.where}: the old owner still wrote`);
  return [own, found];
}
