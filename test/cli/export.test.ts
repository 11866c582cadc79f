import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { past } from '../render/papers/papers.ts';
import { goneWords } from '../review/past-reviews.ts';
import { aHome, type Home, openedStore } from '../store/stores.ts';
import { run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  const store = await openedStore(home.path('store'));
  await store.update(() => past, 'U9', { action: 'comments-pasted' });
  await store.close();
});
afterAll(() => home.remove());

const exported = (...words: readonly string[]) =>
  run('export', words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store'), SLACK_BOT_TOKEN: 'wrong' },
  });

it('writes the comments of a goal, and tells what stands in the file', async () => {
  const file = home.path('意見.csv');
  const { code, out, err } = await exported('--goal', '5', '--what', 'review-sheet', '--out', file);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `「${file}」に書き出しました。\n委員意見一覧（目指す姿5、配布用）：4行。事務局だけの意見は入っていません。\n`,
    err: '',
  });
  const csv = await readFile(file, 'utf8');
  expect([csv.includes(goneWords.anonymous), csv.includes(goneWords.private)]).toEqual([
    true,
    false,
  ]);
});

it('never writes over a file', async () => {
  const words = ['--what', 'indicators', '--out', home.path('指標.txt')];
  await exported(...words);
  const { code, err } = await exported(...words);
  expect([code, err]).toEqual([
    1,
    `「${home.path('指標.txt')}」はもうあるため、書き出していません。ほかの名前を指定してください。\n`,
  ]);
});

it('tells others than the secretariat nothing of comments in 変更履歴', async () => {
  const { code, err } = await exported('--what', 'changes');
  expect([code, err]).toEqual([
    1,
    'この資料に載せる変更はまだないため、変更履歴を作っていません。\n',
  ]);
  const file = home.path('変更.txt');
  await exported('--what', 'changes', '--secretariat', '--out', file);
  const text = await readFile(file, 'utf8');
  expect([text.includes('表からの意見の記録'), text.includes(goneWords.private)]).toEqual([
    true,
    false,
  ]);
});

it('gives the findings to the secretariat, and to nobody else', async () => {
  const file = home.path('点検.csv');
  const { out } = await exported('--what', 'findings', '--goal', '5', '--out', file);
  expect(out).toMatch(
    /点検結果（目指す姿5、事務局控え）：\d+行。事務局のほかには渡さないでください。/,
  );
  expect(await readFile(file, 'utf8')).toContain('確認のお願い');
  const { code, err } = await exported('--what', 'findings', '--publication');
  expect([code, err]).toEqual([
    1,
    '点検結果は、事務局の下書きです。配布用や公表用では作れません。何も作っていません。事務局控えを選んでください。\n',
  ]);
});

it.each([
  [['--what', 'sheet'], '「sheet」という資料はありません。あるのは、indicators（指標一覧）、'],
  [['--what', 'changes', '--format', 'pdf'], '「pdf」という形式はありません。あるのは、xlsx（'],
  [['--what', 'changes', '--goal', '12'], '目指す姿「12」はありません。1から11まで'],
  [['--what', 'minutes', '--format', 'csv'], '議事要旨（案）は、CSVでは作れません。'],
])('says what there is when a word is unknown: %s', async (words, said) => {
  const { code, err } = await exported(...words);
  expect([code === 0, err.startsWith(said)]).toEqual([false, true]);
});
