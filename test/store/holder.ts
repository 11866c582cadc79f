/** A process of its own that holds a store: adds a comment for each line it reads, and says so. */

import { createInterface } from 'node:readline';
import { DataFileError } from '../../src/store/data-file-error.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { adding, empty, kept } from './documents.ts';

const [folder = '', flag] = process.argv.slice(2);
const say = (...words: readonly string[]): boolean => process.stdout.write(`${words.join(' ')}\n`);
const problemOf = (error: unknown): string =>
  error instanceof DataFileError ? error.problem.problem : String(error);

try {
  const takeOver = flag === '--take-over';
  const store = await openDurableStore(folder, kept, empty, { takeOver });
  say('opened');
  for await (const id of createInterface({ input: process.stdin })) {
    await store.update(adding(id), 'U1').then(
      ({ saved }) => say(saved ? 'saved' : 'refused', id),
      (error: unknown) => say('failed', problemOf(error)),
    );
  }
  await store.close();
} catch (error) {
  say('failed', problemOf(error));
}
