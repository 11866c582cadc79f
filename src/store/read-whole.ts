/** すべてを読む: content and history of a store, so that damage anywhere in it is found. */

import { journalEntries } from './journal-entries.ts';
import type { Kept } from './kept.ts';
import { type DurableContent, readDurable } from './read-durable.ts';

/**
 * Reads what is saved in a folder and every change that led there, archived or not.
 *
 * @returns nothing when there is no store in the folder.
 * @throws {DataFileError} when any of it is damaged or missing; it names the file.
 */
export async function readWhole<S extends object>(
  folder: string,
  kept: Kept<S>,
): Promise<DurableContent<S> | undefined> {
  const content = await readDurable(folder, kept);
  const history = journalEntries(folder);
  while (!(await history.next()).done) continue;
  return content;
}
