/** 古い控えの片付け: of the daily backups only so many are kept; all others stay for ever. */

import { rm } from 'node:fs/promises';
import type { BackupOrigin } from './backup-origin.ts';
import { backupsIn } from './backups.ts';
import { codeOf } from './data-file-error.ts';

export type Clearing = {
  place: string;
  origin: BackupOrigin;
  /** The backup that was just made. */
  made: string;
  keep: number;
  /** Deletes a folder with all that is in it; here so that tests can make it fail. */
  remove?: (folder: string) => Promise<void>;
};

export type Cleared = {
  /** What is gone, oldest first. */
  dropped: readonly string[];
  /** What should have gone, and the system's code. */
  stuck: readonly { folder: string; code: string }[];
};

/**
 * Deletes the oldest daily backups of the same data that are too many.
 *
 * Only verified ones count and only verified ones go; those that people asked for are never touched.
 * Nor is one that holds more changes than the one just made (the data may have been lost since), or
 * one of a later date (one of the two clocks was wrong).
 */
export async function dropOldBackups(clearing: Clearing): Promise<Cleared> {
  const { place, origin, made, keep, remove = removeWhole } = clearing;
  const { verified } = await backupsIn(place, origin);
  const latest = verified.find(({ folder }) => folder === made)?.record;
  if (latest === undefined) return { dropped: [], stuck: [] };
  const older = verified.filter(
    ({ folder, record }) =>
      folder !== made &&
      record.kind === 'daily' &&
      record.seq <= latest.seq &&
      record.madeAt <= latest.madeAt,
  );
  const dropped: string[] = [];
  const stuck: { folder: string; code: string }[] = [];
  for (const { folder } of older.slice(keep - 1).toReversed()) {
    try {
      await remove(folder);
      dropped.push(folder);
    } catch (error) {
      stuck.push({ folder, code: codeOf(error) });
    }
  }
  return { dropped, stuck };
}

const removeWhole = (folder: string): Promise<void> => rm(folder, { recursive: true });
