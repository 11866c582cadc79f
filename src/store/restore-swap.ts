/** 入れ替え: a copy takes the name of the data, which get another one beside it. */

import { dirname } from 'node:path';
import { codeOf, DataFileError } from './data-file-error.ts';
import type { Files } from './files.ts';

export type Swap = {
  to: string;
  beside: string;
  /** The name that the data get, where there are any. */
  aside: string | undefined;
};

/**
 * Renames the data and then the copy; when the copy cannot take the place, the data get their name
 * back.
 *
 * @returns the system's code when they cannot even do that, and are still aside.
 * @throws {DataFileError} when a folder cannot be renamed because a disk is mounted there.
 */
export async function swap(
  { to, beside, aside }: Swap,
  files: Files,
): Promise<{ stranded: string } | undefined> {
  if (aside !== undefined) await putAside(to, aside, files);
  try {
    await files.rename(beside, to);
  } catch (error) {
    if (aside === undefined) throw error;
    try {
      await files.rename(aside, to);
    } catch (failure) {
      return { stranded: codeOf(failure) };
    }
    throw error;
  }
  // The swap stands in any case; the last check follows
  await files.syncFolder(dirname(to)).catch(() => undefined);
  return undefined;
}

async function putAside(to: string, aside: string, files: Files): Promise<void> {
  try {
    await files.rename(to, aside);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
    throw new DataFileError({ problem: 'not-renamable', file: to, code });
  }
}
