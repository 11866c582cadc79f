/** ジャーナル: changes are appended to the current segment and flushed before anyone is told. */

import { join } from 'node:path';
import { codeOf } from './data-file-error.ts';
import { type Files, isDiskFull, type OpenFile, writeAll } from './files.ts';
import { encodeLine } from './journal-line.ts';
import { journalFolder, type SegmentName, segmentFileName, unfinishedSegment } from './places.ts';
import type { SegmentHead } from './segment.ts';
import type { Condition } from '../domain/condition.ts';

export type Journal = {
  /** Appends lines and flushes them; all of them are on the disk, or none of them counts. */
  append: (lines: Uint8Array) => Promise<Condition>;
  /** Goes on in a new segment after the change `after`; stays in this one when it holds nothing. */
  rotate: (after: number, at: Date) => Promise<Condition>;
  /** The segment that is written to. */
  segment: () => SegmentName;
  close: () => Promise<void>;
};

export type JournalOptions = {
  files: Files;
  /** Asked before anything is said to be saved, or cut. */
  isOurs: () => boolean;
  head: SegmentHead;
};

type Current = SegmentName & { open: OpenFile; length: number; isEmpty: boolean };

/** Starts the journal of a new owner with the segment whose first line is its mark. */
export async function startJournal(
  folder: string,
  { files, isOurs, head }: JournalOptions,
): Promise<Journal> {
  let current = await startSegment(folder, head, files);

  const append = async (lines: Uint8Array): Promise<Condition> => {
    try {
      await writeAll(current.open, lines);
    } catch (error) {
      return isOurs() ? cut(codeOf(error)) : takenOver;
    }
    try {
      await current.open.sync();
    } catch (error) {
      return syncFailed(codeOf(error)); // Never again: the kernel may have dropped what it could not write
    }
    if (!isOurs()) return takenOver;
    current = { ...current, length: current.length + lines.length, isEmpty: false };
    return { writable: true };
  };
  /** Takes back what was written of a batch, so that nothing of it can come up again later. */
  const cut = async (code: string): Promise<Condition> => {
    try {
      await current.open.truncate(current.length);
      await current.open.sync();
    } catch (error) {
      return syncFailed(codeOf(error));
    }
    return isDiskFull(code) ? { writable: false, reason: 'disk-full', code } : syncFailed(code);
  };
  const rotate = async (after: number, at: Date): Promise<Condition> => {
    if (current.isEmpty) return { writable: true };
    if (!isOurs()) return takenOver;
    const before = current.open;
    try {
      const next: SegmentHead = { ...head, after, at: at.toISOString(), takenOver: false };
      current = await startSegment(folder, next, files);
    } catch (error) {
      const code = codeOf(error);
      return isDiskFull(code) ? { writable: false, reason: 'disk-full', code } : syncFailed(code);
    }
    await before.close();
    return { writable: true };
  };
  return { append, rotate, segment: () => current, close: () => current.open.close() };
}

const takenOver: Condition = { writable: false, reason: 'taken-over', code: 'EFENCE' };

function syncFailed(code: string): Condition {
  return { writable: false, reason: 'sync-failed', code };
}

/**
 * Makes a segment with its first line, under another name until that is on the disk: a segment of
 * which nobody knows would limit how far the one before it counts.
 */
async function startSegment(folder: string, head: SegmentHead, files: Files): Promise<Current> {
  const file = join(journalFolder(folder), segmentFileName(head));
  const beside = `${file}${unfinishedSegment}`;
  const line = encodeLine(head);
  await files.remove(beside);
  const open = await files.append(beside, 'fresh');
  try {
    await writeAll(open, line);
    await open.sync();
    await files.rename(beside, file);
    await files.syncFolder(journalFolder(folder));
  } catch (error) {
    await open.close();
    throw error;
  }
  const { epoch, after } = head;
  return { epoch, after, open, length: line.length, isEmpty: true };
}
