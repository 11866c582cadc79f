/** kill -9 under load: whatever was acknowledged up to that moment is there afterwards. */

import { setTimeout } from 'node:timers/promises';
import { openDurableStore } from '../src/store/durable-store.ts';
import { readDurable } from '../src/store/read-durable.ts';
import { commentsOf, keptComments, textsOf } from './comments.ts';
import { inFolder } from './folder.ts';
import { createRandom, type Random } from './random.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';
import { startWriter, type Writer } from './writer-process.ts';

export type KillOptions = {
  scenario: string;
  cycles: number;
  seed: number;
  /** What the folder holds from the start. */
  bytes: number;
  /** How many folders are tried at the same time. */
  lanes: number;
  snapshotEveryBytes: number;
};

/** A folder goes through this many kills before a new one takes its place. */
const killsPerFolder = 20;
const writers = 20;

type Lane = { options: KillOptions; tally: Tally; random: Random; spare: Writer; left: number };

export async function killUnderLoad(options: KillOptions): Promise<Outcome> {
  const tally = createTally(options.scenario);
  const share = Math.ceil(options.cycles / options.lanes);
  const lanes = Array.from({ length: options.lanes }, (_, at): Lane => {
    const left = Math.min(share, options.cycles - at * share);
    const random = createRandom(options.seed * 1000 + at);
    return { options, tally, random, spare: startWriter(), left };
  });
  await Promise.all(
    lanes.map(async (lane) => {
      try {
        while (lane.left > 0) {
          await inFolder('disk', tally, (folder) => killAgainAndAgain(lane, folder));
        }
      } finally {
        lane.spare.signal('SIGKILL');
        await lane.spare.ended;
      }
    }),
  );
  return tally.outcome();
}

async function killAgainAndAgain(lane: Lane, folder: string): Promise<void> {
  const { options, tally } = lane;
  const first = commentsOf(options.bytes);
  await (await openDurableStore(folder, keptComments, first)).close();
  let known: ReadonlyMap<string, string> = textsOf(first);
  for (let kill = 0; kill < killsPerFolder && lane.left > 0; kill += 1) {
    const where = `Kill ${lane.left} before the last, seed ${options.seed}`;
    lane.left -= 1;
    tally.cycle();
    const acknowledged = await writeUntilKilled(lane, folder, `k${kill}`);
    const expected = new Map([...known, ...acknowledged]);
    const found = await findAgain(lane, folder, where);
    if (found === undefined) return;
    tally.compare(acknowledged, found, where);
    compareOlder(known, found, { tally, where });
    if (found.size > expected.size + writers) tally.broke(`${where}: found what nobody wrote`);
    known = found;
  }
}

/** Kills at any moment: mostly while it writes, but also while it starts. */
async function writeUntilKilled(
  lane: Lane,
  folder: string,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const writer = lane.spare;
  await writer.ready;
  const { snapshotEveryBytes } = lane.options;
  writer.start({ folder, writers, snapshotEveryBytes, name });
  lane.spare = startWriter();
  const isWhileStarting = lane.random.below(5) === 0;
  if (!isWhileStarting) await writer.writing;
  await setTimeout(lane.random.below(isWhileStarting ? 60 : 150));
  writer.signal('SIGKILL');
  await writer.ended;
  const failure = writer.failure();
  if (failure !== undefined) lane.tally.broke(`A writer failed by itself: ${failure}`);
  return writer.acknowledged();
}

/** Opens the folder, or only reads it, so that the next writer finds it as it was left. */
async function findAgain(
  { tally, random, options }: Lane,
  folder: string,
  where: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    if (options.lanes > 1 && random.below(2) === 0) {
      const content = await readDurable(folder, keptComments);
      tally.note('read without the lock');
      return textsOf(content?.state ?? commentsOf(0));
    }
    const from = performance.now();
    const store = await openDurableStore(folder, keptComments, commentsOf(0));
    tally.restarted(performance.now() - from);
    if (store.status().torn !== undefined) tally.note('torn tails');
    const found = textsOf(store.read());
    await store.close();
    return found;
  } catch (error) {
    tally.unreadable(where, error);
    return undefined;
  }
}

/** What earlier cycles found must stay, but is counted only once. */
function compareOlder(
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  { tally, where }: { tally: Tally; where: string },
): void {
  const gone = new Map([...known].filter(([id, text]) => found.get(id) !== text));
  if (gone.size > 0) tally.compare(gone, found, `${where}, older`);
}
