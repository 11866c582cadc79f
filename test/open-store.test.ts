import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Opened, openReader, openStore } from '../src/open-store.ts';
import type { Condition } from '../src/domain/condition.ts';
import { faultyFiles } from './store/faulty-files.ts';
import { withRevision } from './store/store-contract.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

const planFile = 'data/plan.json';

/** A copy of the committed plan with another revision. */
async function planOf(revision: number): Promise<string> {
  const file = join(dataDir, `plan-${revision}.json`);
  const plan = await readFile(planFile, 'utf8');
  await writeFile(file, plan.replace(/"revision": \d+/, `"revision": ${revision}`));
  return file;
}

it('adopts a newer plan at the start, and says so', async () => {
  await (await openStore({ planFile: await planOf(100), dataDir })).close();
  const opened: Opened[] = [];
  const onOpen = (one: Opened) => opened.push(one);
  const store = await openStore({ planFile: await planOf(101), dataDir }, { onOpen });
  expect(opened).toEqual([{ adopted: { from: 100, to: 101 }, torn: undefined }]);
  expect(store.read().plan.revision).toBe(101);
});

it('keeps the stored plan when the committed one is not newer', async () => {
  await (await openStore({ planFile: await planOf(101), dataDir })).close();
  const opened: Opened[] = [];
  const onOpen = (one: Opened) => opened.push(one);
  const store = await openStore({ planFile: await planOf(100), dataDir }, { onOpen });
  expect(opened).toEqual([{ adopted: undefined, torn: undefined }]);
  expect(store.read().plan.revision).toBe(101);
});

it('lets readers see what the bot has stored', async () => {
  await openStore({ planFile: await planOf(101), dataDir });
  const reader = await openReader({ planFile: await planOf(102), dataDir });
  expect(reader.read().plan.revision).toBe(101);
});

it('lets readers see the committed plan where no bot has run, and writes nothing', async () => {
  const reader = await openReader({ planFile: await planOf(102), dataDir });
  expect(reader.read().plan.revision).toBe(102);
  await expect(access(join(dataDir, 'database.json'))).rejects.toThrow();
});

it('answers on a disk that was full from the start, and saves as soon as there is room', async () => {
  await (await openStore({ planFile: await planOf(100), dataDir })).close();
  const files = faultyFiles(0);
  const told: Condition[] = [];
  const onCondition = (one: Condition) => told.push(one);
  const store = await openStore({ planFile: await planOf(101), dataDir }, { files, onCondition });
  expect(store.read().plan.revision).toBe(100);
  const raise = () => store.update((state) => withRevision(state, 102), 'U1');
  expect(await raise()).toEqual({ saved: false, refusal: { refused: 'disk-full' } });
  files.room = Infinity;
  expect((await raise()).saved).toBe(true);
  await store.close();
  expect(told.map(({ writable }) => writable)).toEqual([false, true]);
  const reader = await openReader({ planFile, dataDir });
  expect(reader.read().plan.revision).toBe(102);
});
