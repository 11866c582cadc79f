/** 写しの確認: a copy is opened like a store and must hold what its source held at that change. */

import { z } from 'zod';
import { createDraft } from '../domain/draft.ts';
import { isSameJson } from '../domain/json.ts';
import type { CopyDoubt } from '../wording/copy-doubt.ts';
import { whatIsWrongWithFile } from '../wording/data-file.ts';
import { DataFileError } from './data-file-error.ts';
import { journalEntries } from './journal-entries.ts';
import type { Kept } from './kept.ts';
import type { DurableContent } from './read-durable.ts';
import { readWhole } from './read-whole.ts';

/** What was read of the source before it was copied. */
export type Source<S> = { folder: string; before: DurableContent<S> };

export type Checked<S> = { content: DurableContent<S> } | { doubt: CopyDoubt };

/**
 * Opens a copy, reads every change in it, and compares it with its source.
 *
 * Where the source went on while it was copied, its own journal tells what the copy must hold.
 */
export async function checkCopy<S extends object>(
  copy: string,
  source: Source<S>,
  kept: Kept<S>,
): Promise<Checked<S>> {
  const opened = await openCopy(copy, kept);
  if ('doubt' in opened) return opened;
  const { content } = opened;
  if (content.seq < source.before.seq) {
    return { doubt: { doubt: 'behind', seq: content.seq, expected: source.before.seq } };
  }
  const isSame = isSameJson(content.state, await stateAt(content.seq, source));
  return isSame ? opened : { doubt: { doubt: 'different', seq: content.seq } };
}

/** Opens a copy and reads every change in it, so that damage anywhere is found. */
export async function openCopy<S extends object>(copy: string, kept: Kept<S>): Promise<Checked<S>> {
  try {
    const content = await readWhole(copy, kept);
    return content === undefined ? { doubt: { doubt: 'empty' } } : { content };
  } catch (error) {
    return { doubt: unreadable(error) };
  }
}

/** @throws what is not about a file. */
export function unreadable(error: unknown): CopyDoubt {
  if (!(error instanceof DataFileError)) throw error;
  return { doubt: 'unreadable', why: whatIsWrongWithFile(error.problem) };
}

async function stateAt<S extends object>(seq: number, { folder, before }: Source<S>) {
  if (seq === before.seq) return before.state;
  const document = z.record(z.string(), z.unknown()).parse(structuredClone(before.state));
  const draft = createDraft(document);
  for await (const change of journalEntries(folder)) {
    if (change.seq > before.seq && change.seq <= seq) draft.apply(change.ops);
  }
  return document;
}
