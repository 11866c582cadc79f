/** 古い形式の写しの書き直し: what migrations and torn ends left behind loses the same values. */

import { join } from 'node:path';
import type { Fields } from '../domain/json.ts';
import type { Files } from './files.ts';
import { namesIn } from './names-in.ts';
import { archiveFolder, tornFolder } from './places.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

/** @returns the documents that migrations kept as they were before. */
export async function olderSnapshots(folder: string): Promise<string[]> {
  const names = await namesIn(archiveFolder(folder));
  return names
    .filter((name) => /^database-format-\d+\.json$/.test(name))
    .map((name) => join(archiveFolder(folder), name));
}

/** @returns the copies of what was cut off the end of the journal. */
export async function tornCopies(folder: string): Promise<string[]> {
  return (await namesIn(tornFolder(folder))).map((name) => join(tornFolder(folder), name));
}

/**
 * Rewrites the documents of older formats, with a checksum of their own.
 *
 * @throws {DataFileError} when one of them cannot be read.
 */
export async function rewriteOlder(
  folder: string,
  rewrite: (document: Fields) => Fields,
  files: Files,
): Promise<void> {
  for (const file of await olderSnapshots(folder)) {
    const snapshot = await readSnapshot(file, Infinity);
    const content = snapshot && rewrite(snapshot.content);
    if (snapshot === undefined || content === undefined || content === snapshot.content) continue;
    const job = { files, cache: new WeakMap<object, string>(), isOurs: () => true };
    await writeSnapshot(file, { content, meta: snapshot.meta }, job);
  }
}

/** Half a line was never acknowledged, and nobody can tell whose words are in it. */
export async function removeTornCopies(folder: string, files: Files): Promise<void> {
  const copies = await tornCopies(folder);
  for (const copy of copies) await files.remove(copy);
  if (copies.length > 0) await files.syncFolder(tornFolder(folder));
}
