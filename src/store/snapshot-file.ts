/** 写しのファイル: database.json, the whole document with a checksum, swapped in by a rename. */

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { isFields } from '../domain/json.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import { type Files, withFile, writeAll } from './files.ts';
import { parseJson } from './read-data-file.ts';
import { damaged } from './segment.ts';
import { snapshotText, type TextCache } from './snapshot-text.ts';

export const SnapshotMeta = z.strictObject({
  format: z.int().positive(),
  /** The last change that is in the document. */
  seq: z.int().nonnegative(),
  epoch: z.int().nonnegative(),
  at: z.iso.datetime(),
});
export type SnapshotMeta = z.infer<typeof SnapshotMeta>;

const MarkedMeta = SnapshotMeta.extend({ checksum: z.string().regex(/^[0-9a-f]{8}$/) });

export type Snapshot = { content: Record<string, unknown>; meta: SnapshotMeta; bytes: number };

/** How much text is made in one go: a few milliseconds' worth. */
const sliceLength = 256 * 1024;
const blank = '00000000';
const mark = '"checksum": "';

/** What is needed to write a snapshot; `isOurs` says at the last moment whether it still may be. */
export type SnapshotJob = { files: Files; cache: TextCache; isOurs: () => boolean };

/**
 * Writes a document whole beside the old file, flushes it, and puts it in the old one's place.
 *
 * The checksum covers the whole file with zeros in its own place.
 *
 * @returns how many bytes it has.
 */
export async function writeSnapshot(
  file: string,
  { content, meta }: { content: object; meta: SnapshotMeta },
  { files, cache, isOurs }: SnapshotJob,
): Promise<number> {
  const document = { $meta: { ...meta, checksum: blank }, ...content };
  const slices: Buffer[] = [];
  let sum = 0;
  for (const text of slicesOf(snapshotText(document, cache))) {
    const slice = Buffer.from(text);
    sum = crc32(slice, sum);
    slices.push(slice);
    await setImmediate();
  }
  slices[0]?.write(sum.toString(16).padStart(8, '0'), slices[0].indexOf(mark) + mark.length);
  const beside = `${file}.${meta.epoch}.tmp`;
  try {
    await files.remove(beside);
    await withFile(files, { file: beside, mode: 'fresh' }, async (open) => {
      for (const slice of slices) await writeAll(open, slice);
      await open.sync();
    });
    if (!isOurs()) throw new DataFileError({ problem: 'taken-over', file });
    await files.rename(beside, file);
    await files.syncFolder(dirname(file));
    return slices.reduce((bytes, slice) => bytes + slice.length, 0);
  } catch (error) {
    await files.remove(beside).catch(() => undefined); // It takes room that the journal needs
    throw error;
  }
}

function* slicesOf(pieces: Iterable<string>): Generator<string> {
  let slice: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    slice.push(piece);
    length += piece.length;
    if (length < sliceLength) continue;
    yield slice.join('');
    slice = [];
    length = 0;
  }
  yield `${slice.join('')}\n`;
}

/**
 * Reads a snapshot; a file without `$meta` is one of plain lowdb, format 1.
 *
 * @returns nothing when there is no such file.
 * @throws {DataFileError} when it is damaged, or newer than `newest`.
 */
export async function readSnapshot(file: string, newest: number): Promise<Snapshot | undefined> {
  const bytes = await readBytesIfAny(file);
  if (bytes === undefined) return undefined;
  const document = parseJson(file, bytes.toString('utf8'));
  if (!isFields(document)) throw new DataFileError({ problem: 'wrong-content', file, places: [] });
  const { $meta, ...content } = document;
  if ($meta === undefined) return { content, meta: plainMeta, bytes: bytes.length };
  const format = isFields($meta) ? $meta['format'] : undefined;
  if (typeof format === 'number' && format > newest) {
    throw new DataFileError({ problem: 'newer-format', file, format, known: newest });
  }
  const read = MarkedMeta.safeParse($meta);
  if (!read.success || read.data.checksum !== sumOf(bytes)) throw damaged(file, 0, 'checksum');
  const { seq, epoch, at } = read.data;
  return { content, meta: { format: read.data.format, seq, epoch, at }, bytes: bytes.length };
}

const plainMeta: SnapshotMeta = { format: 1, seq: 0, epoch: 0, at: new Date(0).toISOString() };

function sumOf(bytes: Buffer): string {
  const at = bytes.indexOf(mark) + mark.length;
  const before = crc32(blank, crc32(bytes.subarray(0, at)));
  const sum = crc32(bytes.subarray(at + blank.length), before);
  return sum.toString(16).padStart(8, '0');
}

async function readBytesIfAny(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw new DataFileError({ problem: 'unreadable', file, code });
  }
}
