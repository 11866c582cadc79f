/** フォルダを開く: make it, become its owner, and give it back when anything goes wrong. */

import { dirname, resolve } from 'node:path';
import { type Claim, claimFolder } from './claim.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import type { Files } from './files.ts';
import { archiveFolder, journalFolder } from './places.ts';

export type OpenFolderOptions = { takeOver: boolean; now: () => Date; files: Files };

/**
 * Does something as the owner of a folder, which is released when that fails.
 *
 * @throws {DataFileError} also when the system refuses: the folder is then said to be unwritable.
 */
export async function openFolder<T>(
  folder: string,
  { takeOver, now, files }: OpenFolderOptions,
  open: (claim: Claim) => Promise<T>,
): Promise<T> {
  try {
    await files.makeFolder(folder);
    await files.makeFolder(journalFolder(folder));
    await files.makeFolder(archiveFolder(folder));
    await files.syncFolder(dirname(resolve(folder))); // A new folder's name lies in the one above
    const claim = await claimFolder(folder, { takeOver, at: now(), files });
    try {
      return await open(claim);
    } catch (error) {
      await claim.release();
      throw error;
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'UNKNOWN') throw error;
    throw new DataFileError({ problem: 'unwritable', file: folder, code });
  }
}
