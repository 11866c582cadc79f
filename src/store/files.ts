/** ファイル操作: the few writing calls of the store, in one place so that tests can make them fail. */

import * as fs from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

export type OpenFile = {
  /** Appends bytes, perhaps only the first of them. @returns how many were written. */
  write: (bytes: Uint8Array) => Promise<number>;
  /** Flushes content (and length) to the disk. */
  sync: () => Promise<void>;
  /** Cuts the file to its first `length` bytes. */
  truncate: (length: number) => Promise<void>;
  close: () => Promise<void>;
};

export type Files = {
  /** Opens a file for appending; `fresh` fails when there is one already. */
  append: (file: string, mode: 'fresh' | 'existing') => Promise<OpenFile>;
  rename: (from: string, to: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
  makeFolder: (folder: string) => Promise<void>;
  /** Flushes names that were added to, taken from or renamed in a folder. */
  syncFolder: (folder: string) => Promise<void>;
};

/** Half again as fast as file handles, and the journal does nothing else all day. */
const onDescriptor = {
  open: promisify(fs.open),
  write: promisify(fs.write),
  fdatasync: promisify(fs.fdatasync),
  ftruncate: promisify(fs.ftruncate),
  close: promisify(fs.close),
};

export const systemFiles: Files = {
  append: async (file, mode) => {
    const descriptor = await onDescriptor.open(file, mode === 'fresh' ? 'ax' : 'a', 0o600);
    return {
      write: async (bytes) => (await onDescriptor.write(descriptor, bytes)).bytesWritten,
      sync: () => onDescriptor.fdatasync(descriptor),
      truncate: (length) => onDescriptor.ftruncate(descriptor, length),
      close: () => onDescriptor.close(descriptor),
    };
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  syncFolder: async (folder) => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** Opens a file, does something with it, and closes it in any case. */
export async function withFile(
  files: Files,
  { file, mode }: { file: string; mode: 'fresh' | 'existing' },
  work: (open: OpenFile) => Promise<void>,
): Promise<void> {
  const open = await files.append(file, mode);
  try {
    await work(open);
  } finally {
    await open.close();
  }
}

/** Writes all of it, however small the bites; a bite of nothing counts as a full disk. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let left = bytes;
  while (left.length > 0) {
    const written = await file.write(left);
    if (written <= 0) throw Object.assign(new Error('Cannot write more'), { code: 'ENOSPC' });
    left = left.subarray(written);
  }
}

/** Tells a full disk or quota, which passes, from every other failure of writing. */
export function isDiskFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}
