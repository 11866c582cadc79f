/** フォルダの中の名前: what lies in a folder; nothing where there is no such folder. */

import { readdir } from 'node:fs/promises';
import { codeOf } from './data-file-error.ts';

/** Fails when the folder is there but cannot be listed. */
export async function namesIn(place: string): Promise<string[]> {
  try {
    return await readdir(place);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
