import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { DataFileError } from '../../src/store/data-file-error.ts';
import { openLowdbStore } from '../../src/store/lowdb-store.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { storeContract, withRevision } from './store-contract.ts';

const first: State = { format: 1, plan: await readPlan('data/plan.json') };
const home = await mkdtemp(join(tmpdir(), 'michisuji-'));
afterAll(() => rm(home, { recursive: true }));

let count = 0;
const newFile = (): string => join(home, String((count += 1)), 'database.json');

storeContract('the lowdb store', first, () => {
  const file = newFile();
  return Promise.resolve({ open: (content) => openLowdbStore(file, content) });
});

it('writes a file that people can read and compare', async () => {
  const file = newFile();
  await openLowdbStore(file, first);
  const text = await readFile(file, 'utf8');
  expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "format": 1,', '  "plan": {']);
});

it.each([
  ['', '1行目の1文字目'],
  ['{\n  "format": 1,\n  plan: {}\n}', '3行目'],
  ['null', '内容が正しくありません'],
  ['{"format":2}', '「format」'],
  ['{"format":1,"plan":{}}', 'ほかにも'],
])('refuses a file that holds %j, and leaves it as it is', async (content, said) => {
  const file = join(home, 'broken.json');
  await writeFile(file, content);
  const opening = openLowdbStore(file, first);
  await expect(opening).rejects.toThrow(DataFileError);
  await expect(opening).rejects.toThrow(said);
  await expect(opening).rejects.toThrow(file);
  expect(await readFile(file, 'utf8')).toBe(content);
});

it('says that it could not save, and keeps to what is on the disk', async () => {
  const file = newFile();
  const store = await openLowdbStore(file, first);
  await rm(join(file, '..'), { recursive: true });
  await expect(store.update((state) => withRevision(state, 5), 'U1')).rejects.toThrow();
  expect(store.read()).toEqual(first);
});

it('says which folder it cannot write to', async () => {
  const file = join(home, 'a-file', 'database.json');
  await writeFile(join(home, 'a-file'), '');
  await chmod(join(home, 'a-file'), 0o400);
  await expect(openLowdbStore(file, first)).rejects.toThrow(DataFileError);
});
