/** The process that is killed: writes as fast as it can and says each acknowledgement at once. */

import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { openDurableStore } from '../src/store/durable-store.ts';
import { aComment, commentsOf, keptComments, withComment } from './comments.ts';

/** What it waits for, so that starting Node takes no time out of the trial. */
export const Orders = z.strictObject({
  folder: z.string(),
  writers: z.int().positive(),
  /** As in a real store when it is not given. */
  snapshotEveryBytes: z.int().positive().optional(),
  /** Then it only waits to be killed; without it, it writes for ever. */
  untilJournalBytes: z.int().nonnegative().optional(),
  /** Begins the ids of the comments. */
  name: z.string(),
});
export type Orders = z.infer<typeof Orders>;

say('ready');
const [line] = z.tuple([z.instanceof(Buffer)]).parse(await once(process.stdin, 'data'));
process.stdin.unref();
const { folder, writers, name, untilJournalBytes, snapshotEveryBytes } = Orders.parse(
  JSON.parse(line.toString()),
);

try {
  const options = snapshotEveryBytes === undefined ? {} : { snapshotEveryBytes };
  const store = await openDurableStore(folder, keptComments, commentsOf(0), options);
  say('opened');
  const isEnough = (): boolean => store.status().journalBytes >= (untilJournalBytes ?? Infinity);
  const write = async (writer: number): Promise<void> => {
    for (let count = 0; !isEnough(); count += 1) {
      const id = `${name}-${writer}-${count}`;
      const comment = aComment(id, `${writer}番の${count}件目です。`);
      const { saved } = await store.update(
        (now) => withComment(now, comment, writer),
        `U${writer}`,
      );
      say(saved ? `saved\t${store.status().seq}\t${id}\t${comment.text}` : 'refused');
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  say('idle');
  setInterval(() => undefined, 60_000); // Closing in order would take a snapshot
} catch (error) {
  say(`failed\t${String(error).replaceAll('\n', ' ')}`);
  process.exitCode = 1;
}

/** Not through process.stdout, which may keep lines that die with the process. */
function say(words: string): void {
  writeSync(1, `${words}\n`);
}
