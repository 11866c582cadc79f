import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReader, openStore } from '../src/open-store.ts';

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
  await openStore({ planFile: await planOf(100), dataDir });
  const { store, adopted } = await openStore({ planFile: await planOf(101), dataDir });
  expect(adopted).toEqual({ from: 100, to: 101 });
  expect(store.read().plan.revision).toBe(101);
});

it('keeps the stored plan when the committed one is not newer', async () => {
  await openStore({ planFile: await planOf(101), dataDir });
  const { store, adopted } = await openStore({ planFile: await planOf(100), dataDir });
  expect(adopted).toBeUndefined();
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
