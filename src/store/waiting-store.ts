/** 空きを待つ保存先: on a full disk everything can be read, and saved again as soon as there is room. */

import { DataFileError } from './data-file-error.ts';
import { isDiskFull } from './files.ts';
import type { PastReader, Store } from './store.ts';

const aMinuteMs = 60_000;

export type WaitingOptions<S> = {
  reader: PastReader<S>;
  /** Opens the store for writing; fails while the disk is full. */
  open: () => Promise<Store<S>>;
  /** Called when it has been opened at last. */
  onOpen: () => void;
  everyMs?: number;
};

/**
 * Returns a store over one that could not be opened for want of room; it tries again with every
 * change and every minute.
 */
export function createWaitingStore<S>({
  reader,
  open,
  onOpen,
  everyMs = aMinuteMs,
}: WaitingOptions<S>): Store<S> {
  let store: Store<S> | undefined;
  let opening: Promise<Store<S> | undefined> | undefined;

  const opened = (): Promise<Store<S> | undefined> => {
    opening ??= openIfRoom(open)
      .then((found) => {
        store = found;
        if (found !== undefined) onOpen();
        return found;
      })
      .finally(() => {
        opening = undefined; // What failed once may succeed later, whatever it was
      });
    return opening;
  };
  const writable = async (): Promise<Store<S> | undefined> => store ?? opened();
  const timer = setInterval(() => {
    if (store === undefined) opened().catch(() => undefined); // Whoever saves next is told
  }, everyMs);
  timer.unref();
  return {
    read: () => (store ?? reader).read(),
    position: () => (store ?? reader).position(),
    asOf: (point) => (store ?? reader).asOf(point),
    update: async (...request) => (await writable())?.update(...request) ?? diskFull,
    note: async (...request) => (await writable())?.note(...request) ?? diskFull,
    close: async () => {
      clearInterval(timer);
      await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}

const diskFull = { saved: false, refusal: { refused: 'disk-full' } } as const;

async function openIfRoom<T>(open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    if (isForWantOfRoom(error)) return undefined;
    throw error;
  }
}

/** Tells a full disk, which passes, from all that makes a store unusable. */
export function isForWantOfRoom(error: unknown): boolean {
  if (!(error instanceof DataFileError)) return false;
  const { problem } = error;
  return problem.problem === 'unwritable' && isDiskFull(problem.code);
}
