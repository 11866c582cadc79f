/** Stories of asking on a terminal who would be reminded; nothing is sent or saved. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { collecting } from '../reminders/a-collection.ts';
import { aHome, type Home } from '../store/stores.ts';
import { run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  const state = collecting({
    '5-A2': { owners: ['U4'], due: { month: 6, day: 30 } },
    '5-A4': { owners: ['U77'] },
    '5-A5': { contact: '公社 山田様' },
  });
  await (await openDurableStore(home.path('store'), keptState, state)).close();
});
afterAll(() => home.remove());

const reminders = (...words: readonly string[]) =>
  run('reminders', words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store') },
  });

it('says who would get what, and why', async () => {
  const { code, out, err } = await reminders('--today', '2026-06-26', '--dry-run');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      '令和8年6月26日（金）のお知らせ（試しです。何も送らず、何も保存しません）',
      [
        '田中（U4）へ1通（1件）',
        '・令和7年度の目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」：3日前、期限 令和8年6月30日、6月27日（土）が土日のため6月26日（金）に',
      ].join('\n'),
      [
        '事務局（U9）へ1通（2件）',
        '・令和7年度の目指す姿5 行動指標4「おしごとカフェでの求人数」：3日前、期限 令和8年6月30日、6月27日（土）が土日のため6月26日（金）に、担当だった方がいないため事務局へ',
        '・令和7年度の目指す姿5 行動指標5「三軒茶屋就労支援センターのセミナー回数」：3日前、期限 令和8年6月30日、6月27日（土）が土日のため6月26日（金）に、連絡先がメールのため、文面を事務局へ',
      ].join('\n'),
      '以上、2人へ3件です。\n',
    ].join('\n\n'),
  );
});

it('says so when there is nothing, and why', async () => {
  expect((await reminders('--today', '2026-06-10')).out).toContain(
    'この日に送るお知らせはありません。',
  );
  expect((await reminders('--today', '2026-09-22')).out).toContain(
    'この日は閉庁日（国民の休日）のため、送るお知らせはありません。',
  );
});

it('gives the same as JSON', async () => {
  const { out } = await reminders('--today', '2026-06-16', '--json');
  expect(JSON.parse(out)).toMatchObject({
    today: '2026-06-16',
    reminders: [
      { to: 'U4', stage: 'before-14', cause: 'own', due: '2026-06-30' },
      { to: 'U9', cause: 'owner-left' },
      { to: 'U9', cause: 'by-mail' },
    ],
  });
});

it('does nothing when it does not understand', async () => {
  const { code, err } = await reminders('--today', '6月30日');
  expect({ code, isSaid: err.includes('日付「6月30日」は') }).toEqual({ code: 2, isSaid: true });
});
