import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { withRevision } from '../store/store-contract.ts';
import { aHome, aStore, type Home, openedStore } from '../store/stores.ts';
import { run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  await aStore(home.path('store'), 0);
  const store = await openedStore(home.path('store'));
  await store.update(
    ({ plan, ...rest }) => ({
      ...rest,
      plan: {
        ...plan,
        indicators: plan.indicators.map((one) =>
          one.id === '5-A4' ? { ...one, unit: '名' } : one,
        ),
      },
    }),
    'U1',
    { action: 'correct-unit', reason: '転記の誤り' },
  );
  await store.update((state) => withRevision(state, state.plan.revision + 1), 'system', {
    action: 'adopt-plan',
  });
  await store.close();
  await aStore(home.path('empty'), 0);
});
afterAll(() => home.remove());

const audit = (words: readonly string[], store = 'store') =>
  run('audit', words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path(store), SLACK_BOT_TOKEN: 'wrong' },
  });

it('prints every change, oldest first, whatever the settings for Slack', async () => {
  const { code, out, err } = await audit([]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /U1　correct-unit（変更番号1）\n　指標「5-A4」の単位：件 → 名\n　理由：転記の誤り/,
  );
  expect(out.indexOf('計画の採用（変更番号2）')).toBeGreaterThan(out.indexOf('変更番号1'));
});

it('prints the changes of one indicator', async () => {
  expect((await audit(['--indicator', '5-a4'])).out).toContain('以上1件です。');
  expect((await audit(['--indicator', '7-A1'])).out).toBe(
    '変更の記録のうち、指標7-A1に当てはまるものはありません。\n',
  );
});

it('prints JSON for programs', async () => {
  const { out } = await audit(['--json', '--since', '2020-01-01']);
  const entries = z.array(z.object({ seq: z.number(), actor: z.string() })).parse(JSON.parse(out));
  expect(entries).toEqual([
    { seq: 1, actor: 'U1' },
    { seq: 2, actor: 'system' },
  ]);
});

it.each([
  ['empty', '変更の記録はまだありません。'],
  ['none', 'には、まだ何も保存されていません。'],
])('says that nothing is there: %s', async (store, said) => {
  const { code, out } = await audit([], store);
  expect({ code, isSaid: out.includes(said) }).toEqual({ code: 0, isSaid: true });
});

it.each(['５－Ａ４', '5ーa4', ' 5−A4 '])('reads %s as 5-A4', async (written) => {
  expect((await audit(['--indicator', written])).out).toContain('以上1件です。');
});

it('says where the data are when a restore was broken off', async () => {
  await aStore(home.path('broken.before-20261120-093000'), 1);
  const { code, err } = await audit([], 'broken');
  expect({ code, isSaid: err.includes('broken.before-20261120-093000') }).toEqual({
    ...{ code: 1, isSaid: true },
  });
});

it('does not take a lost history for none', async () => {
  await aStore(home.path('lost'), 3);
  await rm(home.path('lost/archive'), { recursive: true });
  const { code, out, err } = await audit([], 'lost');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('記録のファイルが失われたようです');
});

it('says plainly that database.json is not there', async () => {
  await aStore(home.path('headless'), 3);
  await rm(home.path('headless/database.json'));
  const { err } = await audit([], 'headless');
  expect(err).toContain('database.json」がないか');
  expect(err).not.toContain('バイト目');
});

it.each([
  [['--since', '2026-02-30'], '日付「2026-02-30」は暦にありません。何もしていません。'],
  [['--indicator', '9-Z9'], '指標「9-Z9」という番号の形はありません。'],
  [['--since', '昨日'], '日付「昨日」は 2026-11-20 の形で'],
  [['--indicator', '求人数'], '指標「求人数」という番号の形はありません。5-A4 のように'],
  [['--who'], '知らない指定があります。'],
])('says how it is used after %j', async (words, said) => {
  const { code, out, err } = await audit(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
  expect(err).toContain('使い方');
});
