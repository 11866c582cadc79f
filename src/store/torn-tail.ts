/** 切れた末尾: an unfinished last line is cut off the journal, and a copy of it is kept. */

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Files, writeAll } from './files.ts';
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
  const kept = await files.append(copy, 'existing');
  try {
    await writeAll(kept, bytes);
    await kept.sync();
  } finally {
    await kept.close();
  }
  await files.syncFolder(tornFolder(folder));
  const segment = await files.append(file, 'existing');
  try {
    await segment.truncate(byte);
    await segment.sync();
  } finally {
    await segment.close();
  }
  return { file, byte, copy };
}
