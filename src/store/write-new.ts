/** 新しいファイル: written whole and flushed; one that is there already is never written over. */

import { type Files, withFile, writeAll } from './files.ts';

/** Its name lasts only when its folder has been flushed too. */
export async function writeNew(files: Files, file: string, content: Uint8Array): Promise<void> {
  await withFile(files, { file, mode: 'fresh' }, async (open) => {
    await writeAll(open, content);
    await open.sync();
  });
}
