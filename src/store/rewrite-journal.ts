/** 記録の書き直し: journal segments lose values, but none of their changes. */

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Change } from '../domain/change.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import type { Files } from './files.ts';
import { journalChain, type Link } from './journal-chain.ts';
import { decodeLine, encodeLine } from './journal-line.ts';
import { archiveFolder } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { parseSegment, type Segment } from './segment.ts';

export type Rewriting = {
  /** Returns what a change becomes; the same one when nothing is taken from it. */
  rewrite: (change: Change) => Change;
  files: Files;
};

/**
 * Rewrites every segment of a folder in which nobody writes, one after the other; each is at any
 * moment the old one or the new one, whole. Those that do not change are not touched.
 *
 * What a displaced owner wrote after the take-over never counted, and is cut off.
 *
 * @throws {Error} when a rewritten segment would not tell the same who, when and what as before.
 */
export async function rewriteJournal(folder: string, rewriting: Rewriting): Promise<void> {
  await removeLeftOvers(archiveFolder(folder), rewriting.files);
  for (const link of await journalChain(folder)) await rewriteSegment(link, rewriting);
}

async function rewriteSegment(link: Link, { rewrite, files }: Rewriting): Promise<void> {
  const bytes = await bytesOf(link.file);
  const rewritten = rewrittenBytes(link, bytes, rewrite);
  if (!rewritten.equals(bytes)) await replaceFile(link.file, rewritten, files);
}

function rewrittenBytes(link: Link, bytes: Buffer, rewrite: Rewriting['rewrite']): Buffer {
  const headEnd = decodeLine(bytes, 0)?.end ?? 0;
  const head = bytes.subarray(0, headEnd);
  if (link.after >= link.upTo) return head; // Nothing in it counts, and nobody reads it
  const { file, upTo } = link;
  const segment = parseSegment(file, bytes, upTo);
  const lines = segment.lines.map(({ change, byte, end }) => {
    const next = rewrite(change);
    return next === change ? bytes.subarray(byte, end) : encodeLine(next);
  });
  const rewritten = Buffer.concat([head, ...lines]);
  if (storyOf(parseSegment(file, rewritten, upTo)) !== storyOf(segment)) {
    throw new Error(`Cannot rewrite ${basename(file)}: it would tell something else`);
  }
  return rewritten;
}

/** What must stay as it is: who did what, and when. */
function storyOf({ head, lines }: Segment): string {
  const deeds = lines.map(({ change: { seq, at, actor, action } }) => [seq, at, actor, action]);
  return JSON.stringify([head, deeds]);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new DataFileError({ problem: 'unreadable', file, code: codeOf(error) });
  }
}

/** What was being written when an earlier disposal was broken off. */
async function removeLeftOvers(place: string, files: Files): Promise<void> {
  const names = (await readdir(place)).filter((name) => name.endsWith('.tmp'));
  for (const name of names) await files.remove(join(place, name));
  if (names.length > 0) await files.syncFolder(place);
}
