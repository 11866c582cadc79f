/** Stories of the secretariat's Home: what waits, what could not be sent, what can be begun. */

import { afterEach, expect, it } from 'vitest';
import { firstSettings } from '../../../src/domain/settings.ts';
import type { State } from '../../../src/domain/state.ts';
import type { LastBackup } from '../../../src/wording/home/upkeep-part.ts';
import { staffed } from '../review/review-scene.ts';
import { addComments, type HomeScene, openReviewOf, startHomeScene } from './home-scene.ts';

let at: HomeScene;
afterEach(() => at.scene.end());

const state = (): State => at.scene.store.read();
const partOf = (by: string, heading: string): string[] =>
  (at.words(by).split(`# ${heading}\n`)[1]?.split('\n# ')[0] ?? '').split('\n');

it('shows the ten oldest comments without an answer, and the rest by a question', async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  await addComments(12, at);
  await at.open('U9');
  const part = partOf('U9', '未回答の意見（12件）');
  expect(part.slice(0, 2)).toEqual([
    '意見1（目指す姿5、佐藤委員、令和8年11月20日）「設問1を見直すべきです。」',
    '[答える]',
  ]);
  expect(part.slice(18)).toEqual([
    '意見10（目指す姿5、佐藤委員、令和8年11月20日）「設問10を見直すべきです。」',
    '[答える]',
    '古い順に10件を表示しています。ほかに2件あります。',
    '[未回答の意見をすべて見る]',
  ]);
  await at.press('U9', '未回答の意見をすべて見る');
  const { slack } = at.scene;
  const answer = await slack.until(() => slack.directMessages('U9')[0]);
  expect(answer.text).toContain('区の考え方を待っている意見は12件です');
});

it('answers the oldest from Home, and shows the next', async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  await addComments(2, at);
  await at.open('U9');
  await at.press('U9', '答える');
  const view = await at.modal('U9');
  expect(JSON.stringify(view.blocks)).toContain('設問1を見直すべきです。');
  const answer = { category: 'adopted', text: '見直します。', division: '経済課' };
  await at.scene.sato.submit({ by: 'U9', view, enter: answer });
  await at.says('U9', '# 未回答の意見（1件）\n意見2');
});

it('tells who is missing, by the names of the roster and of its groups', async () => {
  const groups = [{ group: 'S1', role: 'committee-member' as const }];
  at = await startHomeScene({
    first: { ...staffed, roster: { ...staffed.roster, groups } },
    groups: { S1: ['U3'] },
  });
  await openReviewOf(5, at);
  await addComments(1, at);
  await at.open('U8');
  expect(partOf('U8', 'まだの委員（事務局だけに表示）')).toEqual(['・目指す姿5：鈴木、高橋']);
  for (const by of ['U1', 'U3']) {
    await at.open(by);
    expect(at.published(by)).not.toContain('まだの委員');
  }
});

it('sends again what Slack had refused, and shows what became of it each time', async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  const { slack, sato } = at.scene;
  await at.open('U9');
  expect(partOf('U9', '送れなかったもの')[0]).toBe('送れずに残っているものはありません。');
  const [card] = slack.messages('C1');
  if (card === undefined) throw new Error('No card');
  slack.fail('chat.postMessage', { error: 'not_in_channel' });
  await sato.act({ by: 'U9', on: card, press: '検証を終える（事務局）' });
  await slack.until(() => state().outbox[0]?.state.status === 'failed');
  await at.open('U9');
  const line =
    '目指す姿5の検証のまとめ（スレッドへの投稿）：みちすじがチャンネルから外されています。チャンネルで /invite @みちすじ としてください（not_in_channel）。令和8年11月20日 09:00に送ろうとしました。';
  expect(partOf('U9', '送れなかったもの').slice(0, 2)).toEqual([line, '[再送]']);
  slack.fail('chat.postMessage', { error: 'is_archived' });
  await at.press('U9', '再送');
  await at.says('U9', 'チャンネルがアーカイブされています（is_archived）');
  await at.press('U9', '再送');
  await at.says('U9', '送れずに残っているものはありません。');
  expect(state().outbox).toEqual([]);
  expect(slack.thread('C1', card.ts)).toHaveLength(3); // The card, the summary, its papers
});

it('says of what was sent meanwhile that there is nothing to send', async () => {
  const failed = { status: 'failed', code: 'is_archived', at: '2026-11-20T00:00:00.000Z' } as const;
  const post = {
    ...{ key: 'comment 1', addedAt: '2026-11-20T00:00:00.000Z', state: failed },
    content: { kind: 'comment' as const, comment: 1 },
  };
  at = await startHomeScene({ first: { ...staffed, outbox: [post] } });
  await at.open('U9');
  await at.scene.store.update((now) => ({ ...now, outbox: [] }), 'system');
  await at.press('U9', '再送');
  const { slack } = at.scene;
  const told = await slack.until(() => slack.directMessages('U9')[0]);
  expect(told.text).toContain('この連絡は、もう送る必要がありません。');
  await at.says('U9', '送れずに残っているものはありません。');
});

it('begins a review from Home, and shows its card', async () => {
  at = await startHomeScene();
  await at.open('U9');
  await at.press('U9', '検証を始める');
  const enter = { goals: ['5'], channel: 'C1' };
  await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter });
  await at.says('U9', 'カードを開く');
});

it('opens the roster from Home', async () => {
  at = await startHomeScene();
  await at.open('U9');
  await at.press('U9', '名簿を直す');
  expect((await at.modal('U9')).title).toBe('名簿を直す');
});

it.each([
  ['5', 5, '意見の保存年限：5年です。'],
  ['１０年', 10, '意見の保存年限：10年です。'],
  ['', null, '意見の保存年限：ずっと残します。'],
])('takes 「%s」 as the years for which comments are kept', async (typed, years, said) => {
  at = await startHomeScene({
    first: { ...staffed, settings: { ...firstSettings, retentionYears: 3 } },
  });
  await at.open('U9');
  await at.press('U9', '設定');
  const view = await at.modal('U9');
  const shown = JSON.stringify(view.blocks);
  for (const words of ['"initial_value":"3"', '次の年度から数えます', 'npm run dispose']) {
    expect(shown).toContain(words);
  }
  await at.scene.sato.submit({ by: 'U9', view, enter: { retention: typed } });
  await at.says('U9', said);
  expect(state().settings).toEqual({ ...firstSettings, retentionYears: years });
});

it.each(['0', '101', '1.5', '三年', '-5', '5ヶ月'])(
  'does not take 「%s」 as years',
  async (typed) => {
    at = await startHomeScene();
    await at.open('U9');
    await at.press('U9', '設定');
    const view = await at.modal('U9');
    const { body } = await at.scene.sato.submit({ by: 'U9', view, enter: { retention: typed } });
    expect(JSON.stringify(body)).toContain('1から100までの数');
    expect(state().settings).toEqual(firstSettings);
  },
);

it('refuses the settings to who has lost the role while the form was open', async () => {
  at = await startHomeScene();
  await at.open('U8');
  await at.press('U8', '設定');
  const view = await at.modal('U8');
  await at.scene.store.update((now) => ({ ...now, roster: { people: [], groups: [] } }), 'U9');
  const { body } = await at.scene.sato.submit({ by: 'U8', view, enter: { retention: '5' } });
  expect(JSON.stringify(body)).toContain('設定を直す');
  expect(state().settings).toEqual(firstSettings);
});

it('tells what came last, not counting that Home was opened', async () => {
  at = await startHomeScene();
  await at.open('U9');
  expect(at.words('U9')).toContain('に動き始めてから、まだありません');
  const { sato } = at.scene;
  await sato.command({ by: 'U1', command: '/shihyo', text: '指標', channel: 'C1' });
  await at.open('U9');
  expect(at.words('U9')).toContain('最後にSlackから届いたもの：令和8年11月20日 09:00（');
});

it.each<[LastBackup, string]>([
  [{ place: 'not-set' }, '毎日の控えは取っていません。'],
  [{ place: 'unreadable' }, 'npm run doctor'],
  [{ place: 'set', madeAt: undefined }, '最後の控え：まだありません。'],
  [{ place: 'set', madeAt: '2026-11-19T17:00:00.000Z' }, '令和8年11月20日 02:00（確認済み）'],
])('tells of %j', async (backup, said) => {
  const lastBackup = () => Promise.resolve(backup);
  at = await startHomeScene({ upkeep: { lastBackup, condition: () => ({ writable: true }) } });
  await at.open('U9');
  expect(at.words('U9')).toContain(said);
  expect(at.words('U9')).toContain('・保存：できます。');
});

it('tells that nothing can be saved', async () => {
  const condition = { writable: false, reason: 'disk-full', code: 'ENOSPC' } as const;
  const lastBackup = () => Promise.resolve({ place: 'not-set' } as const);
  at = await startHomeScene({ upkeep: { lastBackup, condition: () => condition } });
  await at.open('U9');
  expect(at.words('U9')).toContain('ディスクがいっぱいのため、いまは何も保存できません');
});
