/** What a power cut takes: bytes and names that were written but not flushed yet. */

import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Files, type OpenFile, systemFiles } from '../src/store/files.ts';

export type Unflushed = Pick<Files, 'rename' | 'remove' | 'syncFolder'> & {
  open: (name: string, mode: 'fresh' | 'existing') => Promise<OpenFile>;
  /** Takes the unflushed bytes away from one file. */
  drop: (name: string) => Promise<void>;
  /** Takes away all that was not flushed: bytes of files, and what happened to names. */
  dropAll: () => Promise<void>;
};

/** Something that happened to a name, until all folders that it touches are flushed. */
type Happened = { folders: Set<string>; undo: () => Promise<void> };

/**
 * Returns files that remember what of them was flushed; nothing is really flushed.
 *
 * `before` tells how many bytes were flushed of files that a killed process left behind.
 */
export function createUnflushed(before: ReadonlyMap<string, number> = new Map()): Unflushed {
  const flushed = new Map(before);
  /** A file that is open follows its name. */
  const handles = new Map<string, { name: string }>();
  let happened: Happened[] = [];
  const note = (names: readonly string[], undo: () => Promise<void>): void => {
    happened.push({ folders: new Set(names.map((name) => dirname(name))), undo });
  };
  const drop = async (name: string): Promise<void> => {
    const bytes = flushed.get(name);
    if (bytes !== undefined && existsSync(name)) await truncate(name, bytes);
  };
  return {
    open: async (name, mode) => {
      const file = await systemFiles.append(name, mode);
      const { size } = await stat(name);
      if (mode === 'fresh') note([name], () => rm(name, { force: true }));
      if (!flushed.has(name)) flushed.set(name, size);
      const handle = { name };
      handles.set(name, handle);
      return {
        ...file,
        sync: async () => {
          flushed.set(handle.name, (await stat(handle.name)).size);
        },
        truncate: async (length) => {
          await file.truncate(length);
          flushed.set(handle.name, Math.min(length, flushed.get(handle.name) ?? 0));
        },
      };
    },
    rename: async (from, to) => {
      const old = existsSync(to) ? readFileSync(to) : undefined;
      await systemFiles.rename(from, to);
      const handle = handles.get(from);
      if (handle !== undefined) {
        handle.name = to;
        handles.delete(from);
        handles.set(to, handle);
      }
      const bytes = flushed.get(from);
      flushed.delete(from);
      if (bytes !== undefined) flushed.set(to, bytes);
      note([from, to], async () => {
        await rename(to, from);
        if (old !== undefined) await writeFile(to, old);
      });
    },
    remove: async (name) => {
      const old = existsSync(name) ? readFileSync(name) : undefined;
      await systemFiles.remove(name);
      flushed.delete(name);
      if (old !== undefined) note([name], () => writeFile(name, old));
    },
    syncFolder: (folder) => {
      for (const one of happened) one.folders.delete(folder);
      happened = happened.filter(({ folders }) => folders.size > 0);
      return Promise.resolve();
    },
    drop,
    dropAll: async () => {
      for (const name of flushed.keys()) await drop(name);
      for (const { undo } of happened.toReversed()) await undo();
    },
  };
}
