/** Values from files at a terminal: looked at, entered, and given back with what to correct. */

import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesIn } from '../intake/read.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { aHome, aStore, type Home, openedStore } from '../store/stores.ts';
import { type Ran, run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  await aStore(home.path('store'), 0);
  await writeFile(home.path('good.csv'), '番号,年度,値\n5-A2,令和7年度,230回\n5-A1,R7,\n');
  await writeFile(home.path('bad.csv'), '番号,年度,値,理由\n5-A2,R7,約230,\n5-A99,R7,1,\n');
});
afterAll(() => home.remove());

const command = (name: string, words: readonly string[]): Promise<Ran> =>
  run(name, words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store'), SLACK_BOT_TOKEN: 'wrong' },
  });

const entries = async () =>
  (await readDurable(home.path('store'), keptState))?.state.entries.map(
    ({ target, fiscalYear, value, via, by }) => [target, fiscalYear, value, via, by],
  );

const preview = [
  '登録するもの：追加1件。まだ何も登録していません。',
  '2行目　追加　5-A2 多様な働き方の相談・社会保険労務士の相談実施回数（令和7年度）：230回',
  '値が空欄の行（1行）には、何もしません。',
];

it('shows what a file would do and does nothing, even while the bot is running', async () => {
  const bot = await openedStore(home.path('store'));
  const { code, out, err } = await command('import', [home.path('good.csv'), '--dry-run']);
  const refused = await command('import', [home.path('good.csv'), '--by', 'U9']);
  await bot.close();
  expect({ code, out, err }).toEqual({ code: 0, out: `${preview.join('\n')}\n`, err: '' });
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('登録していません。今のデータは変わっていません。');
  expect(refused.err).toContain('動いているほうを止めてから');
  expect(await entries()).toEqual([]);
});

it('gives wrong rows back as a file, and keeps nothing', async () => {
  const words = [home.path('bad.csv'), '--by', 'U9', '--errors', home.path('wrong.xlsx')];
  const { code, err } = await command('import', words);
  expect([code, err.split('\n')[0]]).toEqual([
    1,
    'このままでは登録できません。2行のうち、直すところのある行が2行あります。まだ何も登録していません。',
  ]);
  const { sheets } = await tablesIn(await readFile(home.path('wrong.xlsx')));
  expect(sheets[0]?.rows.map(({ cells }) => cells[1])).toEqual(['元の行', '2行目', '3行目']);
  expect((await command('import', words)).err).toContain('はもうあるため、書き出していません');
  expect(await entries()).toEqual([]);
});

it('enters a whole file in the name of a person, once', async () => {
  const words = [home.path('good.csv'), '--by', 'u9'];
  const entered = [['5-A2', 2025, { state: 'measured', value: '230' }, 'file', 'U9']];
  const { code, out, err } = await command('import', words);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `${[...preview, '1件を登録しました。事務局が承認すると、答えに使われます。'].join('\n')}\n`,
    err: '',
  });
  expect(await entries()).toEqual(entered);
  const again = await command('import', words);
  expect([again.code, again.out.split('\n')[0]]).toEqual([
    0,
    '1行とも、いまの値と同じです。登録するものはありません。',
  ]);
  expect(await entries()).toEqual(entered);
  expect((await command('audit', [])).out).toContain(
    '取り込みの命令（npm run import）　ファイルからの値の入力',
  );
});

it('says what is missing', async () => {
  const codes = await Promise.all([
    command('import', []),
    command('import', [home.path('good.csv')]),
    command('import', [home.path('good.csv'), '--by', '佐藤']),
    command('import', [home.path('none.csv'), '--dry-run']),
  ]);
  expect(codes.map(({ code, err }) => [code, err.split('\n')[0]])).toEqual([
    [2, 'ファイルが指定されていません。何もしていません。'],
    [2, '--dry-run か --by のどちらか一つを指定してください。何もしていません。'],
    [2, '「佐藤」はSlackのメンバーID（U0123ABCD の形）ではありません。何もしていません。'],
    [
      1,
      `ファイル「${home.path('none.csv')}」が見つかりません。名前と場所を確かめてください。登録していません。今のデータは変わっていません。`,
    ],
  ]);
});

it('writes a template into a new file', async () => {
  const out = home.path('template.xlsx');
  const words = ['--fiscal-year', '令和7年度', '--out', out, '--goal', '5'];
  expect((await command('export-template', words)).code).toBe(0);
  const { sheets } = await tablesIn(await readFile(out));
  expect(sheets[0]?.rows[1]?.cells[0]).toBe('5-A2');
  const none = ['--fiscal-year', 'R6', '--out', home.path('none.xlsx'), '--goal', '12'];
  expect((await command('export-template', none)).code).toBe(2);
});
