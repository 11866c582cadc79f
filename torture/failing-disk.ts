/** 故障する円盤: all goes well up to a chosen call; then there is no room, no flush, or no power. */

import { type Files, type OpenFile, systemFiles } from '../src/store/files.ts';
import { createUnflushed } from './unflushed.ts';

export type Fault =
  /** From that call on the disk is full; that call itself still gets this share of its bytes. */
  | { kind: 'full'; call: number; share: number }
  /** That flush fails, once, and what it was to flush is gone. */
  | { kind: 'flush'; call: number }
  /** From that flush on nothing works, and whatever was not flushed is gone. */
  | { kind: 'power'; call: number };

export type FailingDisk = {
  files: Files;
  /** How many calls needed room, and how many were flushes. */
  calls: () => { room: number; flush: number };
  isFull: () => boolean;
  /** Whether the power is gone. */
  isDead: () => boolean;
  makeRoom: () => void;
};

export function createFailingDisk(fault?: Fault): FailingDisk {
  const calls = { room: 0, flush: 0 };
  const unflushed = createUnflushed();
  let isFull = false;
  let isDead = false;
  /** Counts a call that needs room. @returns the share of it that still finds room. */
  const room = (): number => {
    calls.room += 1;
    if (isDead) throw failure('EIO');
    if (isFull) return 0;
    isFull = fault?.kind === 'full' && fault.call === calls.room;
    return isFull && fault?.kind === 'full' ? fault.share : 1;
  };
  const need = async <T>(work: () => Promise<T>): Promise<T> => {
    if (room() < 1) throw failure('ENOSPC');
    return work();
  };
  const flush = async (name?: string): Promise<void> => {
    calls.flush += 1;
    if (isDead) throw failure('EIO');
    if (fault?.kind === 'full' || fault?.call !== calls.flush) return;
    isDead = fault.kind === 'power';
    if (isDead) await unflushed.dropAll();
    else if (name !== undefined) await unflushed.drop(name);
    throw failure('EIO');
  };
  const open = async (name: string, mode: 'fresh' | 'existing'): Promise<OpenFile> => {
    const file = await unflushed.open(name, mode);
    return {
      write: async (bytes) => {
        const part = Math.floor(bytes.length * room());
        if (part === 0) throw failure('ENOSPC');
        return file.write(bytes.subarray(0, part));
      },
      sync: async () => {
        await flush(name);
        await file.sync();
      },
      truncate: async (length) => {
        if (isDead) throw failure('EIO');
        await file.truncate(length);
      },
      close: file.close,
    };
  };
  return {
    files: {
      append: (name, mode) => need(() => open(name, mode)),
      rename: (from, to) => need(() => unflushed.rename(from, to)),
      makeFolder: (folder) => need(() => systemFiles.makeFolder(folder)),
      remove: async (name) => {
        if (isDead) throw failure('EIO');
        await unflushed.remove(name);
      },
      syncFolder: async (folder) => {
        await flush();
        await unflushed.syncFolder(folder);
      },
    },
    calls: () => calls,
    isFull: () => isFull,
    isDead: () => isDead,
    makeRoom: () => {
      isFull = false;
      if (fault?.kind === 'full') fault = undefined;
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}
