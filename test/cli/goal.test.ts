/** A whole goal at a terminal: the workbook to fill in, what it would do, and that it is kept. */

import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/render/write-workbook.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { goalWorkbook } from '../../src/wording/goal/goal-workbook.ts';
import { goalEight, years } from '../collection/goal/a-goal.ts';
import { tablesIn } from '../intake/read.ts';
import { aHome, aStore, type Home } from '../store/stores.ts';
import { type Ran, run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  await aStore(home.path('store'), 0);
  const sheets = goalWorkbook(goalEight(), years);
  await writeFile(home.path('goal8.xlsx'), await writeWorkbook({ sheets }));
});
afterAll(() => home.remove());

const command = (name: string, words: readonly string[]): Promise<Ran> =>
  run(name, words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store'), SLACK_BOT_TOKEN: 'wrong' },
  });
const goals = async () =>
  (await readDurable(home.path('store'), keptState))?.state.additions.map(({ goal }) => goal);

it('gives an empty workbook for a goal that is not there, and the content of one that is', async () => {
  const [empty, filled] = await Promise.all([
    command('export-template', ['--goal', '8', '--out', home.path('empty.xlsx')]),
    command('export-template', ['--goal', '5', '--out', home.path('filled.xlsx')]),
  ]);
  expect([empty.code, filled.code, filled.out]).toEqual([
    ...[0, 0],
    expect.stringContaining('目指す姿5のいまの内容を、登録用のブックの形で'),
  ]);
  const sheetsIn = async (name: string) =>
    (await tablesIn(await readFile(home.path(name)))).sheets.map((sheet) => [
      sheet.name,
      sheet.rows.length,
    ]);
  expect(await sheetsIn('empty.xlsx')).toEqual([
    ['目指す姿', 8],
    ['ロジックモデル', 2],
    ['指標', 2],
    ['取組み', 2],
    ['施策', 2],
    ['書き方', 20],
  ]);
  expect((await sheetsIn('filled.xlsx')).slice(0, 5)).toEqual([
    ['目指す姿', 8],
    ['ロジックモデル', 11],
    ['指標', 14],
    ['取組み', 6],
    ['施策', 19],
  ]);
  const looked = await command('import', [home.path('empty.xlsx'), '--dry-run']);
  expect([looked.code, looked.err]).toEqual([
    1,
    'シート「ロジックモデル」に、書き込まれた行がありません（「（例）」の行は数えません）。何も登録していません。\n',
  ]);
});

it('shows a goal, registers it once, and tells it in the history in one line', async () => {
  const looked = await command('import', [home.path('goal8.xlsx'), '--dry-run']);
  expect([looked.code, looked.out.split('\n').slice(1, 3)]).toEqual([
    0,
    ['ロジックモデルの要素：追加11件', '指標：追加13件'],
  ]);
  expect(await goals()).toEqual([]);
  const words = [home.path('goal8.xlsx'), '--by', 'U9'];
  const kept = await command('import', words);
  expect([kept.code, kept.out]).toEqual([
    0,
    expect.stringContaining('を登録しました（指標13件、施策18件）'),
  ]);
  expect(await goals()).toEqual([8]);
  const again = await command('import', words);
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringContaining('登録するものはありません。'),
  ]);
  const { out } = await command('audit', []);
  expect(out).toContain(
    '目指す姿の追加・差し替え（変更番号1）\n　理由：目指す姿8（指標13件、施策18件）',
  );
});
