/** ファイルの差し替え: new content is written beside, flushed, and put in the old one's place. */

import { dirname } from 'node:path';
import type { Files } from './files.ts';
import { writeNew } from './write-new.ts';

/** Replaces a file so that at any moment, also after a power cut, the old or the new one is there. */
export async function replaceFile(file: string, content: Uint8Array, files: Files): Promise<void> {
  const beside = `${file}.tmp`;
  await files.remove(beside);
  await writeNew(files, beside, content);
  await files.rename(beside, file);
  await files.syncFolder(dirname(file));
}
