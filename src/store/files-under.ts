/** すべてのファイル: every file below a folder, whatever it is called, links included. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './data-file-error.ts';

/** What is not readable is there, but nobody can tell what is in it. */
export type FoundFile = { file: string; isReadable: boolean };

/** Walks down a folder; what is not there has no files, and what was seen by another way is passed. */
export async function* filesUnder(
  path: string,
  seen: Set<string> = new Set<string>(),
): AsyncGenerator<FoundFile> {
  const kind = await kindOf(path, seen);
  if (kind === 'file' || kind === 'unreadable') yield { file: path, isReadable: kind === 'file' };
  if (kind !== 'folder') return;
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) yield { file: path, isReadable: false };
  for (const name of names?.toSorted() ?? []) yield* filesUnder(join(path, name), seen);
}

async function kindOf(path: string, seen: Set<string>) {
  try {
    const real = await realpath(path);
    const entry = await stat(path);
    if (seen.has(real)) return 'seen';
    seen.add(real);
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'neither';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'neither' : 'unreadable';
  }
}
