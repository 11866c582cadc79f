/** A folder with a few changes in its journal, kept in memory, to be laid out again and damaged. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DurableStore, openDurableStore } from '../src/store/durable-store.ts';
import { type Files, systemFiles } from '../src/store/files.ts';
import { aComment, type Comments, commentsOf, keptComments, withComment } from './comments.ts';

export type SmallStore = {
  /** Every file by its path in the folder. */
  files: ReadonlyMap<string, Buffer>;
  /** The segment that was written to last. */
  segment: string;
  /** What the snapshot holds, and what was acknowledged after it, in its order. */
  older: ReadonlyMap<string, string>;
  newer: readonly (readonly [string, string])[];
};

/** Where no power is cut, flushing only takes time. */
export const unflushedFiles: Files = {
  ...systemFiles,
  append: async (file, mode) => ({
    ...(await systemFiles.append(file, mode)),
    sync: () => Promise.resolve(),
  }),
  syncFolder: () => Promise.resolve(),
};

export function openSmall(
  folder: string,
  files: Files = unflushedFiles,
): Promise<DurableStore<Comments>> {
  return openDurableStore(folder, keptComments, commentsOf(0), { files });
}

/** Adds a short comment. @returns its id and text when that was acknowledged. */
export async function addSmall(
  store: DurableStore<Comments>,
  id: string,
): Promise<[string, string] | undefined> {
  const comment = aComment(id, `意見${id}`);
  const { saved } = await store.update((now) => withComment(now, comment, 0), 'U1');
  return saved ? [comment.id, comment.text] : undefined;
}

/** Makes a store with two comments in its snapshot and so many changes in the segment after it. */
export async function makeSmallStore(folder: string, changes: number): Promise<SmallStore> {
  const store = await openSmall(folder);
  const older = [await addSmall(store, 'a'), await addSmall(store, 'b')];
  await store.takeSnapshot();
  const newer = [];
  for (let at = 0; at < changes; at += 1) newer.push(await addSmall(store, `c${at}`));
  const files = filesIn(folder); // Now: closing would take another snapshot
  await store.close();
  const segments = [...files.keys()].filter((path) => path.startsWith('journal'));
  return {
    files,
    segment: segments.toSorted().at(-1) ?? '',
    older: new Map(older.filter((one) => one !== undefined)),
    newer: newer.filter((one) => one !== undefined),
  };
}

/** Puts the files in place of whatever is in the folder. */
export function layOut(folder: string, files: ReadonlyMap<string, Buffer>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file)];
    }),
  );
}
