import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPlan } from '../../src/store/read-plan.ts';
import { readSynonyms } from '../../src/store/read-synonyms.ts';

const home = await mkdtemp(join(tmpdir(), 'michisuji-'));
afterAll(() => rm(home, { recursive: true }));
const file = join(home, 'plan.json');
const good = await readFile('data/plan.json', 'utf8');

const problemOf = async (content: string): Promise<string> => {
  await writeFile(file, content);
  return readPlan(file).then(
    () => 'no problem',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
};

it('reads the committed plan and the committed synonyms', async () => {
  expect((await readPlan('data/plan.json')).goals).toHaveLength(11);
  await expect(readSynonyms('data/synonyms.json')).resolves.toBeDefined();
});

it('reads a plan that an editor has saved with a byte order mark', async () => {
  expect(await problemOf(`\uFEFF${good}`)).toBe('no problem');
});

it('says where the JSON is broken', async () => {
  const broken = good.replace('"revision":', '"revision"');
  expect(await problemOf(broken)).toMatch(/3行目の\d+文字目で、JSONの書き方が崩れています。/);
});

it('says where a broken file ends', async () => {
  expect(await problemOf('{\n  "format": 1,')).toContain('2行目');
});

it('names the field that is wrong', async () => {
  expect(await problemOf(good.replace('"revision": ', '"revision": -'))).toContain('「revision」');
});

it('says in Japanese how a figure is written', async () => {
  expect(await problemOf(good.replace('"value": "2691"', '"value": "2,691"'))).toMatch(
    /「indicators\.\d+\.[\w.]+」: 数値は、桁区切りや単位を付けず、.*（例：2691、14\.8）。/,
  );
});

it('names what does not fit together', async () => {
  const problem = await problemOf(good.replace('"id": "5-A2"', '"id": "5-A1"'));
  expect(problem).toContain('指標「5-A1」が2つ以上あります。');
});

it('says that there is no such file', async () => {
  await expect(readPlan(join(home, 'none.json'))).rejects.toThrow('が見つかりません');
});

it('says that it may not open the file', async () => {
  await expect(readPlan(home)).rejects.toThrow('を開けません（EISDIR）');
});
