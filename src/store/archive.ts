/** 書庫: journal segments that the snapshot has overtaken are moved aside; none is ever deleted. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { archiveFolder, journalFolder, parseSegmentName, type SegmentName } from './places.ts';

/** Moves all segments that come before the current one, or all when there is none any more. */
export async function archiveSegments(
  folder: string,
  current: SegmentName | undefined,
  files: Files,
): Promise<void> {
  for (const name of await readdir(journalFolder(folder))) {
    const segment = parseSegmentName(name);
    if (segment === undefined || (current && !isBefore(segment, current))) continue;
    await files.rename(join(journalFolder(folder), name), join(archiveFolder(folder), name));
  }
  await files.syncFolder(archiveFolder(folder));
  await files.syncFolder(journalFolder(folder));
}

function isBefore(one: SegmentName, other: SegmentName): boolean {
  return one.epoch < other.epoch || (one.epoch === other.epoch && one.after < other.after);
}
