/** 復元: snapshot and journal give the document as it was last saved, or it is said what is wrong. */

import type { z } from 'zod';
import { createDraft } from '../domain/draft.ts';
import { freezeJson } from '../domain/json.ts';
import { DataFileError } from './data-file-error.ts';
import { type Found, journalChain, type Link, readChain } from './journal-chain.ts';
import { type Kept, migrated } from './kept.ts';
import { journalFolder, snapshotFile } from './places.ts';
import { refuseIfPutAside } from './put-aside.ts';
import { parseContent } from './read-data-file.ts';
import { damaged, type Segment } from './segment.ts';
import { readSnapshot, type Snapshot, type SnapshotMeta } from './snapshot-file.ts';

/** The end of the last segment when that is not a whole line; it was never acknowledged. */
export type Tail = { file: string; byte: number; size: number };

export type Recovered<S> = {
  state: S;
  seq: number;
  at: string;
  /** The highest epoch that any file names. */
  epoch: number;
  snapshot: SnapshotMeta;
  snapshotBytes: number;
  /** Bytes of the segments that go beyond the snapshot. */
  journalBytes: number;
  tail: Tail | undefined;
  /** The segments in which those changes lie: perhaps only in the system's memory. */
  replayed: readonly string[];
};

/**
 * Reads what is saved in a folder, and changes nothing there.
 *
 * @returns nothing when there is no store yet.
 * @throws {DataFileError} when anything is damaged but an unfinished end, and when there is no store
 * because a restore was broken off.
 */
export async function recover<S extends object>(
  folder: string,
  kept: Kept<S>,
): Promise<Recovered<S> | undefined> {
  const file = snapshotFile(folder);
  const snapshot = await readSnapshot(file, kept.format);
  const chain = await journalChain(folder);
  if (snapshot === undefined || (chain.length > 0 && snapshot.meta.epoch === 0)) {
    if (chain.length > 0) throw damaged(file, 0, 'no-snapshot');
    if (snapshot === undefined) {
      await refuseIfPutAside(folder);
      return undefined;
    }
  }
  const replayed = await replay(folder, snapshot, chain);
  return {
    state: checked(file, snapshot, kept),
    ...replayed,
    epoch: Math.max(snapshot.meta.epoch, chain.at(-1)?.epoch ?? 0),
    snapshot: snapshot.meta,
    snapshotBytes: snapshot.bytes,
  };
}

/**
 * Where the journal ends. An end before the snapshot's own change means that part of it was lost,
 * and nobody knows how much that the snapshot does not hold either.
 */
function checkReach(folder: string, { seq, epoch }: SnapshotMeta, last: Found | undefined): void {
  if (epoch === 0) return; // Plain lowdb had no journal
  if (last === undefined) {
    if (seq > 0) throw damaged(journalFolder(folder), 0, 'short-journal');
    return;
  }
  const reach = last.segment.lines.at(-1)?.change.seq ?? last.link.after;
  if (reach < seq) throw damaged(last.link.file, last.segment.whole, 'short-journal');
}

type Replayed = Pick<Recovered<unknown>, 'seq' | 'at' | 'journalBytes' | 'tail' | 'replayed'>;

/** Makes the changes of the journal again, on the content of the snapshot itself. */
async function replay(
  folder: string,
  { content, meta }: Snapshot,
  chain: readonly Link[],
): Promise<Replayed> {
  const draft = createDraft(content);
  let { seq, at } = meta;
  let journalBytes = 0;
  let last: Found | undefined;
  const replayed: string[] = [];
  for await (const found of readChain(chain, meta.seq)) {
    const { segment, lines } = found;
    if (segment.head !== undefined && segment.head.format !== meta.format && lines.length > 0) {
      throw damaged(segment.file, 0, 'misfit');
    }
    for (const { change, byte } of lines) {
      if (draft.apply(change.ops) !== undefined) throw damaged(segment.file, byte, 'misfit');
      ({ seq, at } = change);
    }
    if (lines.length > 0) journalBytes += segment.size;
    replayed.push(segment.file);
    last = found;
  }
  checkReach(folder, meta, last);
  return { seq, at, journalBytes, tail: last && tailOf(last.segment), replayed };
}

function tailOf({ file, whole, size }: Segment): Tail | undefined {
  return whole < size ? { file, byte: whole, size } : undefined;
}

/** The document in the present format, every part of it checked and frozen. */
function checked<S extends object>(file: string, { content, meta }: Snapshot, kept: Kept<S>): S {
  const state = migrated(content, meta.format, kept, (older, schema) =>
    parseContent(file, older, schema),
  );
  const wrong = freezeJson(state);
  if (wrong !== undefined) {
    throw new DataFileError({ problem: 'wrong-content', file, places: [`「${wrong}」。`] });
  }
  if (isOf(kept.schema, state)) return state;
  return parseContent(file, state, kept.schema); // Says what is wrong
}

/** The schema of what is kept changes nothing, so the document need not be its copy. */
function isOf<S>(schema: z.ZodType<S>, document: unknown): document is S {
  return schema.safeParse(document).success;
}
