/** Closing beside everything else that writes: what stands on the disk afterwards is whole. */

import { cp } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type DurableStore, openDurableStore } from '../../src/store/durable-store.ts';
import { type Files, systemFiles } from '../../src/store/files.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { adding, empty, idsIn, kept, type Threads } from './documents.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();

/** A disk that is slow in the middle of a snapshot. */
const slowFiles: Files = {
  ...systemFiles,
  append: async (file, mode) => {
    const open = await systemFiles.append(file, mode);
    if (!file.includes('database.json')) return open;
    return {
      ...open,
      write: async (bytes) => {
        const written = await open.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
        await setTimeout(40);
        return written;
      },
    };
  },
};

const beside: readonly (readonly [string, (store: DurableStore<Threads>) => Promise<unknown>])[] = [
  ['a snapshot', (store) => store.takeSnapshot()],
  ['a change', (store) => store.update(adding('c2'), 'U1')],
  ['another closing', (store) => store.close()],
];

/** Milliseconds from the closing to the other thing; before it when negative. */
const distances = [-60, -20, 0, 20, 60];

it.each(beside)('leaves a whole file when it meets %s', async (_, act) => {
  for (const distance of distances) {
    const folder = await newFolder();
    const store = await openDurableStore(folder, kept, empty, { files: slowFiles });
    await store.update(adding('c1'), 'U1');
    const later = async (ms: number, work: () => Promise<unknown>): Promise<void> => {
      if (ms > 0) await setTimeout(ms);
      await work().catch(() => undefined);
    };
    const acting = later(distance, () => act(store));
    await later(-distance, () => store.close());
    const copy = await newFolder();
    await cp(folder, copy, { recursive: true }); // As it stands when the process ends
    expect(idsIn((await readDurable(copy, kept))?.state ?? empty)).toContain('c1');
    await acting;
  }
});

it('takes nothing in any more, and says so', async () => {
  const store = await openDurableStore(await newFolder(), kept, empty);
  await store.update(adding('c1'), 'U1');
  const closing = store.close();
  await closing;
  await expect(store.update(adding('c2'), 'U1')).rejects.toThrow('もう閉じられています');
  await expect(store.close()).resolves.toBeUndefined();
});
