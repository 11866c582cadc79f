/** 失われる変更: what the present data hold and a backup does not. */

import type { Change } from '../domain/change.ts';
import { DataFileError } from './data-file-error.ts';
import { journalEntries } from './journal-entries.ts';

/**
 * Counts the changes of the present data that are not in the backup.
 *
 * Each is compared, not only counted: after an earlier restore both may have gone their own way under
 * the same numbers. Entries that changed no value are no loss.
 *
 * @returns nothing when the present data cannot be read, which may be why one restores.
 */
export async function lostChanges(present: string, backup: string): Promise<number | undefined> {
  const known = new Set<string>();
  for await (const change of journalEntries(backup)) known.add(identityOf(change));
  let lost = 0;
  try {
    for await (const change of journalEntries(present)) {
      if (change.ops.length > 0 && !known.has(identityOf(change))) lost += 1;
    }
  } catch (error) {
    if (error instanceof DataFileError) return undefined;
    throw error;
  }
  return lost;
}

function identityOf({ seq, at, actor }: Change): string {
  return `${seq} ${at} ${actor}`;
}
