/** 切れた末尾: an unfinished last line is cut off the journal, and a copy of it is kept. */

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Files, withFile, writeAll } from './files.ts';
import { tornFolder } from './places.ts';
import type { Tail } from './recover.ts';
import type { TornTail } from './status.ts';

/** Cuts the tail off its segment, after a copy of it is on the disk in `torn/`. */
export async function cutTornTail(
  folder: string,
  { file, byte }: Tail,
  { files, at }: { files: Files; at: Date },
): Promise<TornTail> {
  const bytes = (await readFile(file)).subarray(byte);
  const moment = at.toISOString().replaceAll(/[-:.]/g, '');
  const copy = join(tornFolder(folder), `${basename(file, '.log')}-${byte}-${moment}.torn`);
  await files.makeFolder(tornFolder(folder));
  await withFile(files, { file: copy, mode: 'existing' }, async (kept) => {
    await writeAll(kept, bytes);
    await kept.sync();
  });
  await files.syncFolder(tornFolder(folder));
  await withFile(files, { file, mode: 'existing' }, async (segment) => {
    await segment.truncate(byte);
    await segment.sync();
  });
  return { file, byte, copy };
}
