import { beginState } from '../../src/domain/begin-state.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type DurableOptions, openDurableStore } from '../../src/store/durable-store.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { adding, empty, idsIn, kept, type Threads } from './documents.ts';
import { storeContract, withRevision } from './store-contract.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const plan = await readPlan('data/plan.json');
const open = (folder: string, options?: DurableOptions) =>
  openDurableStore(folder, kept, empty, options);

storeContract('the durable store', beginState(plan), async () => {
  const folder = await newFolder();
  return { open: (first) => openDurableStore(folder, keptState, first) };
});

it('writes a file that people can read and compare', async () => {
  const folder = await newFolder();
  const store = await openDurableStore(folder, keptState, beginState(plan));
  await store.update((state) => withRevision(state, 9), 'U1');
  await store.close();
  const text = await readFile(join(folder, 'database.json'), 'utf8');
  const document: unknown = JSON.parse(text);
  expect(text).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
  expect(document).toMatchObject({ plan: { ...plan, revision: 9 } });
});

it('keeps every change with who, when, what for, and the values before and after', async () => {
  const folder = await newFolder();
  const now = () => new Date('2026-11-20T01:00:00.000Z');
  const store = await open(folder, { now });
  const purpose = { action: 'add-comment', reason: '第2回部会' };
  await store.update(adding('c1', '目標が低い'), 'U1', purpose);
  await store.close();
  const kept = [];
  for await (const change of journalEntries(folder)) kept.push(change);
  const path = ['threads', { at: 0, id: 't1' }, 'comments', { at: 0, id: 'c1' }];
  const ops = [{ path, after: { id: 'c1', text: '目標が低い' } }];
  expect(kept).toEqual([{ seq: 1, at: '2026-11-20T01:00:00.000Z', actor: 'U1', ...purpose, ops }]);
});

it('keeps the whole journal in the archive, across snapshots and restarts', async () => {
  const folder = await newFolder();
  for (const part of ['a', 'b', 'c']) {
    const store = await open(folder, { snapshotEveryBytes: 400 });
    for (let i = 0; i < 10; i += 1) await store.update(adding(`${part}${i}`), 'U1');
    await store.takeSnapshot();
    await store.close();
  }
  const seqs = [];
  for await (const { seq } of journalEntries(folder)) seqs.push(seq);
  expect(seqs).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect((await readdir(join(folder, 'archive'))).length).toBeGreaterThan(3);
  const state = (await readDurable(folder, kept))?.state;
  expect(idsIn(state ?? empty)).toHaveLength(30);
});

it('lets others read while it is open, from the snapshot and the journal', async () => {
  const folder = await newFolder();
  expect(await readDurable(folder, kept)).toBeUndefined();
  const store = await open(folder);
  await store.update(adding('c1'), 'U1');
  await store.takeSnapshot();
  await store.update(adding('c2'), 'U1');
  expect(await readDurable(folder, kept)).toMatchObject({ state: store.read(), seq: 2, epoch: 1 });
  await store.close();
});

it('shares one write among changes that come at once', async () => {
  const folder = await newFolder();
  const store = await open(folder);
  const ids = Array.from({ length: 200 }, (_, i) => `c${i}`);
  await Promise.all(ids.map((id) => store.update(adding(id), 'U1')));
  expect(idsIn(store.read())).toEqual(ids);
  expect(store.status()).toMatchObject({ seq: 200, condition: { writable: true } });
  await store.close();
});

const polluted: object = Object.fromEntries([['more', JSON.parse('{"__proto__":{}}')]]);

it.each<[string, (state: Threads) => Threads]>([
  ['JSON cannot hold undefined', (state) => Object.assign({}, state, { threads: undefined })],
  ['Cannot keep /threads/0/comments/0', adding('')],
  ['/__proto__', (state) => Object.assign({ ...state }, polluted)],
  ['not extensible', (state) => Object.assign(state, { more: 1 })],
  ['not extensible', (state) => ({ ...state, more: state.threads.push(...state.threads) })],
])('refuses what could not be read again (%s), and keeps nothing of it', async (said, decide) => {
  const folder = await newFolder();
  const store = await open(folder);
  await expect(store.update(decide, 'U1')).rejects.toThrow(said);
  await store.update(adding('c2'), 'U1');
  expect(idsIn(store.read())).toEqual(['c2']);
  await store.close();
  expect(idsIn((await open(folder)).read())).toEqual(['c2']);
});

it('says that it is closed', async () => {
  const store = await open(await newFolder());
  await store.close();
  await expect(store.update(adding('c1'), 'U1')).rejects.toThrow('もう閉じられています');
});

it('takes snapshots by itself as the journal grows', async () => {
  const folder = await newFolder();
  const store = await open(folder, { snapshotEveryBytes: 2000 });
  for (let i = 0; i < 40; i += 1) await store.update(adding(`c${i}`), 'U1');
  expect(store.status().snapshot.seq).toBeGreaterThan(0);
  expect(store.status().journalBytes).toBeLessThan(4000);
  await store.close();
  expect(store.status()).toMatchObject({ seq: 40, snapshot: { seq: 40 }, journalBytes: 0 });
});
