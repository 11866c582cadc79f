/** 置き場所: which files and folders make up a store, and how journal segments are named. */

import { join } from 'node:path';

export const snapshotFile = (folder: string): string => join(folder, 'database.json');
export const ownerFile = (folder: string): string => join(folder, 'owner.json');
/** Segments that hold what the snapshot may not have yet. */
export const journalFolder = (folder: string): string => join(folder, 'journal');
/** Segments that the snapshot has overtaken; with the journal they are the audit log. */
export const archiveFolder = (folder: string): string => join(folder, 'archive');
/** Copies of what was cut off the end of the journal. */
export const tornFolder = (folder: string): string => join(folder, 'torn');

/** A piece of the journal: written by the owner of `epoch`, from the change after `after` on. */
export type SegmentName = { epoch: number; after: number };

export function segmentFileName({ epoch, after }: SegmentName): string {
  return `${String(epoch).padStart(6, '0')}-${String(after).padStart(12, '0')}.log`;
}

/** Ends the name of a segment whose first line is not on the disk yet. */
export const unfinishedSegment = '.tmp';

/** @returns nothing for a file that is not a segment. */
export function parseSegmentName(name: string): SegmentName | undefined {
  const [, epoch, after] = /^(\d{6,})-(\d{12,})\.log$/.exec(name) ?? [];
  return epoch === undefined ? undefined : { epoch: Number(epoch), after: Number(after) };
}
