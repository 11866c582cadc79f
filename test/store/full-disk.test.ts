import { expect, it } from 'vitest';
import { DataFileError } from '../../src/store/data-file-error.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import type { Condition } from '../../src/domain/condition.ts';
import { adding, empty, idsIn, kept } from './documents.ts';
import { faultyFiles } from './faulty-files.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const refused = { saved: false, refusal: { refused: 'disk-full' } };

it('says that the disk is full, goes on when there is room, and loses nothing', async () => {
  const folder = await newFolder();
  const files = faultyFiles();
  const told: Condition[] = [];
  const store = await openDurableStore(folder, kept, empty, {
    files,
    onCondition: (condition) => told.push(condition),
  });
  await store.update(adding('c1'), 'U1');
  files.room = 100;
  const three = ['c2', 'c3', 'c4'].map((id) => store.update(adding(id), 'U1'));
  expect(await Promise.all(three)).toEqual([refused, refused, refused]);
  expect(idsIn(store.read())).toEqual(['c1']);
  expect(store.status().condition).toMatchObject({ writable: false, reason: 'disk-full' });
  files.room = Infinity;
  expect(await store.update(adding('c5'), 'U1')).toMatchObject({ saved: true });
  expect(told.map(({ writable }) => writable)).toEqual([false, true]);
  await store.close();
  expect(idsIn((await readDurable(folder, kept))?.state ?? empty)).toEqual(['c1', 'c5']);
});

it('refuses what was decided on top of a change that could not be written', async () => {
  const files = faultyFiles();
  const store = await openDurableStore(await newFolder(), kept, empty, { files });
  files.room = 10;
  const first = store.update(adding('c1'), 'U1');
  await new Promise(setImmediate); // Its write is under way; the next is decided meanwhile
  const second = store.update(adding('c2'), 'U1');
  expect([await first, await second]).toEqual([refused, refused]);
  files.room = Infinity;
  await store.update(adding('c3'), 'U1');
  expect(idsIn(store.read())).toEqual(['c3']);
  await store.close();
});

it('recovers exactly what was acknowledged, wherever the room ended', async () => {
  let lastRoom = 0;
  let isEnough = false;
  while (!isEnough) {
    const folder = await newFolder();
    const files = faultyFiles((lastRoom += 23));
    const acknowledged: string[] = [];
    const opening = openDurableStore(folder, kept, empty, { files, snapshotEveryBytes: 500 });
    const store = await opening.catch((error: unknown) => {
      expect(error).toBeInstanceOf(DataFileError);
      return undefined;
    });
    for (const id of ['c1', 'c2', 'c3', 'c4', 'c5']) {
      const result = await store?.update(adding(id), 'U1');
      if (result?.saved) acknowledged.push(id);
    }
    isEnough = acknowledged.length === 5 && store?.status().snapshotProblem === undefined;
    await store?.close();
    const found = await openDurableStore(folder, kept, empty);
    expect(idsIn(found.read())).toEqual(acknowledged);
    await found.close();
  }
  expect(lastRoom).toBeGreaterThan(1000);
});

it('never trusts a disk again whose flush failed', async () => {
  const folder = await newFolder();
  const files = faultyFiles();
  const store = await openDurableStore(folder, kept, empty, { files });
  await store.update(adding('c1'), 'U1');
  files.isSyncBroken = true;
  await expect(store.update(adding('c2'), 'U1')).rejects.toThrow('確かめられませんでした（EIO）');
  files.isSyncBroken = false;
  await expect(store.update(adding('c3'), 'U1')).rejects.toThrow(DataFileError);
  expect(idsIn(store.read())).toEqual(['c1']);
  await store.close();
  expect(idsIn((await readDurable(folder, kept))?.state ?? empty).slice(0, 1)).toEqual(['c1']);
});
