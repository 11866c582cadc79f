/** 記録の束: one journal segment, read line by line and checked as a whole. */

import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Change } from '../domain/change.ts';
import type { Damage } from '../wording/store-problem.ts';
import { codeOf, DataFileError } from './data-file-error.ts';
import { decodeLine, hasLineFrom } from './journal-line.ts';
import { parseSegmentName } from './places.ts';

/** The first line of every segment; that of a new epoch is the mark of a new owner. */
export const SegmentHead = z.strictObject({
  epoch: z.int().positive(),
  /** The last change before this segment; later ones of an older epoch do not count. */
  after: z.int().nonnegative(),
  /** The format of the document that the changes belong to. */
  format: z.int().positive(),
  at: z.iso.datetime(),
  takenOver: z.boolean(),
});
export type SegmentHead = z.infer<typeof SegmentHead>;

/** `end` is the byte behind the line. */
export type Line = { change: Change; byte: number; end: number };

export type Segment = {
  file: string;
  /** Nothing when its owner was stopped before the first line was written. */
  head: SegmentHead | undefined;
  lines: readonly Line[];
  size: number;
  /** Where an unfinished last line begins, or the end of the file. */
  whole: number;
};

/**
 * Reads the changes of a segment up to a number; an unfinished or damaged last line is left to the
 * caller, and what lies behind `upTo` is not looked at.
 *
 * @throws {DataFileError} when a line is damaged that others follow, or when one is missing.
 */
export async function readSegment(file: string, upTo: number): Promise<Segment> {
  return parseSegment(file, await readBytes(file), upTo);
}

/** Does the same with bytes that were read already; `file` is their name. */
export function parseSegment(file: string, bytes: Buffer, upTo: number): Segment {
  const first = decodeLine(bytes, 0);
  const head = first && headOf(file, first.content);
  const lines = head ? linesOf({ file, bytes, from: first.end, after: head.after, upTo }) : [];
  const last = lines.at(-1);
  const whole = last?.end ?? first?.end ?? 0;
  if (last?.change.seq !== upTo && hasLineFrom(bytes, whole)) {
    throw damaged(file, whole, 'unreadable-line');
  }
  return { file, head, lines, size: bytes.length, whole };
}

type Stretch = { file: string; bytes: Buffer; from: number; after: number; upTo: number };

function linesOf({ file, bytes, from, after, upTo }: Stretch): Line[] {
  const lines: Line[] = [];
  let byte = from;
  for (let seq = after + 1; seq <= upTo; seq += 1) {
    const line = decodeLine(bytes, byte);
    if (line === undefined) break;
    lines.push({ change: changeOf(file, byte, line.content, seq), byte, end: line.end });
    byte = line.end;
  }
  return lines;
}

export function damaged(file: string, byte: number, damage: Damage): DataFileError {
  return new DataFileError({ problem: 'damaged', file, byte, damage });
}

async function readBytes(file: string): Promise<Buffer> {
  const archived = join(dirname(file), '..', 'archive', basename(file));
  try {
    // A writer may have moved it since we saw it
    return await readFile(file).catch(() => readFile(archived));
  } catch (error) {
    throw new DataFileError({ problem: 'unreadable', file, code: codeOf(error) });
  }
}

function headOf(file: string, content: unknown): SegmentHead {
  const head = SegmentHead.safeParse(content);
  const name = parseSegmentName(basename(file));
  const isOfThisFile = head.data?.epoch === name?.epoch && head.data?.after === name?.after;
  if (!head.success || !isOfThisFile) throw damaged(file, 0, 'unreadable-line');
  return head.data;
}

function changeOf(file: string, byte: number, content: unknown, seq: number): Change {
  const change = Change.safeParse(content);
  if (!change.success) throw damaged(file, byte, 'unreadable-line');
  if (change.data.seq !== seq) throw damaged(file, byte, 'gap');
  return change.data;
}
