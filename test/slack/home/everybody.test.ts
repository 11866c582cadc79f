/** Stories of people who open the Home tab and have no role. */

import { afterEach, expect, it } from 'vitest';
import { frozen } from '../start-scene.ts';
import { type HomeScene, openReviewOf, startHomeScene } from './home-scene.ts';

let at: HomeScene;
afterEach(() => at.scene.end());

it('tells anybody what the bot does, how the goals stand, and how the reviews go', async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  await at.open('U3');
  const card = at.scene.store.read().reviews[0]?.card?.replace('.', '') ?? '';
  expect(at.words('U3').split('\n')).toEqual([
    'みちすじは、「世田谷区地域経済発展ビジョン」の指標や施策についてのご質問に答え、検証の意見を集めるボットです。',
    '[目指す姿5の指数] [指数が100を下回る指標] [目指す姿7の施策の達成率]',
    '押すと、このアプリの「メッセージ」タブに、あなただけに見える答えが届きます。ほかのことも、そこに書いてお尋ねください。',
    '# 検証の進み具合',
    `・目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」：締切は令和8年12月4日です。意見はまだありません。　<https://local.slack.com/archives/C1/p${card}|カードを開く>`,
    '# 目指す姿の一覧（令和6年度）',
    '・目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」：指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件',
    '・目指す姿6「心身ともに健康に働くことができる世田谷区」：指標10件のうち100超2件、100未満1件、指数なし7件',
    '・目指す姿7「アントレプレナーシップ(起業家精神)が発揮されやすい世田谷区」：指標8件のうち100超2件、100未満1件、100と同じ1件、指数なし4件',
    '指数は、基準値を100としたときの値です。目指す姿1～4・8～11の数値は、まだ登録されていません。',
    '[資料を突き合わせる]',
  ]);
});

it.each([
  ['目指す姿5の指数', '目指す姿5の指数は参考値で172.99'],
  ['指数が100を下回る指標', '指数が100を下回る指標は'],
  ['目指す姿7の施策の達成率', '目指す姿7の施策'],
])('answers 「%s」 in the direct message of who pressed it', async (label, said) => {
  at = await startHomeScene();
  await at.open('U3');
  await at.press('U3', label);
  const { slack } = at.scene;
  const answer = await slack.until(() => slack.directMessages('U3')[0]);
  expect(answer.text).toContain(said);
  expect(slack.messages('C1')).toEqual([]);
});

it('keeps the buttons of that answer working, below it', async () => {
  at = await startHomeScene();
  await at.open('U3');
  await at.press('U3', '目指す姿5の指数');
  const { slack, sato } = at.scene;
  const answer = await slack.until(() => slack.directMessages('U3')[0]);
  await sato.act({ by: 'U3', on: answer, press: 'ask-1' });
  await slack.until(() => slack.directMessages('U3')[1]);
});

it('says how to register a secretariat while there is none, and lets nobody write', async () => {
  at = await startHomeScene({ first: frozen, secretariat: [] });
  const { blocks } = await at.open('U1');
  const words = at.words('U1');
  for (const said of ['MICHISUJI_SECRETARIAT', '.env', '「メンバーIDをコピー」', 'IDは U1 です']) {
    expect(words).toContain(said);
  }
  expect(words).toContain('# 目指す姿の一覧');
  const buttons = blocks.flatMap((one) => (one.type === 'actions' ? one.elements : []));
  expect(buttons.map(({ action_id }) => action_id)).toEqual(
    expect.arrayContaining(['home-ask-0', 'home-ask-1', 'home-ask-2', 'home-compare-paper']),
  );
  expect(buttons).toHaveLength(4);
});

it.each(['U5', 'U6'])('tells %s politely that it is not for them, and nothing else', async (by) => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  const { blocks } = await at.open(by);
  expect(blocks).toHaveLength(1);
  expect(at.words(by)).toMatch(/^みちすじは、.*登録されていないため.*事務局に.*。$/);
});

it('is a Home like any other for a guest who is registered', async () => {
  at = await startHomeScene();
  const { store } = at.scene;
  const guest = { user: 'U5', name: 'ゲスト', roles: ['committee-member' as const] };
  await store.update(
    (state) => ({ ...state, roster: { ...state.roster, people: [guest] } }),
    'system',
  );
  await at.open('U5');
  expect(at.words('U5')).toContain('# 自分の宿題');
});

it('asks again in a direct message for what an old button no longer carries', async () => {
  at = await startHomeScene();
  const home = await at.open('U3');
  const { slack, sato } = at.scene;
  const blocks = home.blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((one) => ({ ...one, value: '{}' })) }
      : block,
  );
  await sato.act({ by: 'U3', on: { ...home, blocks }, press: '目指す姿5の指数' });
  const told = await slack.until(() => slack.directMessages('U3')[0]);
  expect(told.text).toContain('このボタンの内容を読み取れませんでした');
});
