/** 廃棄の作業票: what a disposal under way has to find nowhere in the end; gone when it is done. */

import { join } from 'node:path';
import { z } from 'zod';
import { CalendarDate } from '../domain/fiscal-year.ts';
import type { Gone } from '../review/dispose.ts';
import type { DisposedWords } from '../review/dispose-words.ts';
import type { Files } from './files.ts';
import { readDataFileIfAny } from './read-data-file.ts';
import { replaceFile } from './replace-file.ts';

/** It holds the very words, like the journal at that moment: without them nobody could look for them. */
const DisposalWork = z.strictObject({
  reviews: z.array(
    z.strictObject({
      no: z.int().positive(),
      goal: z.int().positive(),
      closedOn: CalendarDate,
      keptUntil: CalendarDate,
      comments: z.int().nonnegative(),
    }),
  ),
  comments: z.array(z.strictObject({ no: z.int().positive(), words: z.array(z.string()) })),
  drafts: z.array(z.string()),
});

export const disposalWorkFile = (folder: string): string => join(folder, 'disposal-under-way.json');

/** @returns nothing when no disposal is under way. */
export async function readDisposalWork(folder: string): Promise<DisposedWords | undefined> {
  return readDataFileIfAny(disposalWorkFile(folder), DisposalWork);
}

/** Puts the words of a disposal on the disk before anything is disposed of. */
export async function writeDisposalWork(
  folder: string,
  words: DisposedWords,
  files: Files,
): Promise<void> {
  await replaceFile(disposalWorkFile(folder), Buffer.from(`${JSON.stringify(words)}\n`), files);
}

export async function removeDisposalWork(folder: string, files: Files): Promise<void> {
  await files.remove(disposalWorkFile(folder));
  await files.syncFolder(folder);
}

/** Returns an unfinished disposal and this one as one; what both name counts once. */
export function joinedWork(earlier: DisposedWords | undefined, now: DisposedWords): DisposedWords {
  if (earlier === undefined) return now;
  return {
    reviews: joined(earlier.reviews, now.reviews),
    comments: joined(earlier.comments, now.comments),
    drafts: [...new Set([...earlier.drafts, ...now.drafts])],
  };
}

function joined<T extends { no: number }>(earlier: readonly T[], now: readonly T[]): T[] {
  return [...earlier.filter(({ no }) => !now.some((one) => one.no === no)), ...now];
}

/**
 * Returns the part of a disposal that took place: what is still there is not looked for. It may have
 * been broken off before anything was disposed of.
 */
export function doneOf(work: DisposedWords, gone: Gone): DisposedWords {
  const reviews = work.reviews.filter(({ no }) => gone.reviews.has(no));
  return {
    reviews,
    comments: work.comments.filter(({ no }) => gone.comments.has(no)),
    drafts: reviews.length === 0 ? [] : work.drafts,
  };
}

export function wordsIn({ comments, drafts }: DisposedWords): string[] {
  return [...new Set([...comments.flatMap(({ words }) => words), ...drafts])];
}
