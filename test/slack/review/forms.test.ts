/** Stories of opening, commenting by form, 意見なし and closing. */

import { afterEach, expect, it } from 'vitest';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';
import { frozen } from '../start-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

it('opens a review for several goals: one card and one thread each', async () => {
  at = await startReviewScene();
  const { scene, modal } = at;
  await scene.sato.shortcut({ by: 'U9', callbackId: 'open-review' });
  const enter = { goals: ['5', '7'], channel: 'C1' };
  await scene.sato.submit({ by: 'U9', view: await modal('U9'), enter });
  const cards = await scene.slack.until(() => {
    const posted = scene.slack.messages('C1');
    return posted.length === 2 && posted;
  });
  expect(cards.map(({ text }) => text.slice(0, 5))).toEqual(['目指す姿5', '目指す姿7']);
  const noted = () => scene.store.read().reviews.map(({ card }) => card);
  await scene.slack.until(() => !noted().includes(null));
  expect(noted()).toEqual(cards.map(({ ts }) => ts));
  expect(scene.slack.modals('U9')).toEqual([]);
});

it('keeps the form open with what is wrong in it, and opens nothing', async () => {
  at = await startReviewScene();
  const { scene, modal } = at;
  await openReview(at);
  await scene.sato.shortcut({ by: 'U9', callbackId: 'open-review' });
  for (const [enter, said] of [
    [{ goals: ['5'], channel: 'C2' }, '/invite @みちすじ'],
    [{ goals: ['5'], channel: 'C1', deadline: '2026-11-19' }, '締切'],
    [{ goals: ['7', '5'], channel: 'C1' }, 'すでに始まっています'],
  ] as const) {
    const view = await modal('U9');
    const { body } = await scene.sato.submit({ by: 'U9', view, enter });
    expect(JSON.stringify(body)).toContain(said);
  }
  expect(scene.store.read().reviews).toHaveLength(1);
});

it('takes a comment by form, shows it in the thread, and counts it', async () => {
  at = await startReviewScene();
  const { scene, modal, card, comments, thread } = at;
  await openReview(at);
  await scene.sato.act({ by: 'U1', on: card(), press: '意見を書く' });
  const about = JSON.stringify({ kind: 'method', indicator: '5-M4' });
  const text = '設問に「創業」がありません。';
  const enter = { step: '4', about, text, proposal: '設問を加えてはどうか。' };
  await scene.sato.submit({ by: 'U1', view: await modal('U1'), enter });
  await scene.slack.until(() => thread().length === 2);
  expect(comments()).toMatchObject([
    {
      ...{ no: 1, author: { user: 'U1' }, origin: { via: 'form' }, visibility: 'public' },
      versions: [{ text, proposal: '設問を加えてはどうか。' }],
      classification: { step: 4, about: [{ kind: 'method', indicator: '5-M4' }] },
    },
  ]);
  expect(thread()[1]?.text).toContain('佐藤委員');
  expect(thread()[1]?.text).toContain(text);
  await scene.slack.until(() => card().text.includes('手順4 データ収集方法の確認：1件'));
});

it('never tells who wrote anonymously, and of a private comment nothing at all', async () => {
  at = await startReviewScene();
  const { scene, modal, card, comments, thread } = at;
  await openReview(at);
  const about = JSON.stringify({ kind: 'goal' });
  for (const [visibility, text] of [
    ['secretariat-only', '内密の懸念です。'],
    ['anonymous', '匿名の疑問です。'],
  ] as const) {
    await scene.sato.act({ by: 'U1', on: card(), press: '意見を書く' });
    const enter = { about, text, visibility };
    await scene.sato.submit({ by: 'U1', view: await modal('U1'), enter });
    await scene.slack.until(() => comments().some(({ versions }) => versions[0]?.text === text));
  }
  await scene.slack.until(() => card().text.includes('意見は1件です'));
  await scene.slack.until(() => thread()[1]);
  const [, shown, ...more] = thread();
  expect(more).toEqual([]);
  expect(shown?.text).toContain('匿名の委員');
  const sent = JSON.stringify(scene.slack.messages('C1'));
  for (const secret of ['内密', '佐藤', 'U1']) expect(sent).not.toContain(secret);
  const logged = scene.log.join('\n');
  for (const secret of ['内密', '匿名の疑問', '佐藤']) expect(logged).not.toContain(secret);
});

it('counts 意見なし as done by one tap, and takes it back by the next', async () => {
  at = await startReviewScene();
  const { scene, card, toldAside } = at;
  await openReview(at);
  const said = () => scene.store.read().reviews[0]?.noOpinions.map(({ user }) => user);
  await scene.sato.act({ by: 'U2', on: card(), press: '意見なし' });
  await scene.slack.until(() => toldAside('U2')?.includes('「意見なし」として記録しました'));
  expect(said()).toEqual(['U2']);
  await scene.sato.act({ by: 'U2', on: card(), press: '意見なし' });
  await scene.slack.until(() => toldAside('U2')?.includes('取り消しました'));
  expect(said()).toEqual([]);
});

it('closes and reopens; what is written in between is late', async () => {
  at = await startReviewScene();
  const { scene, card, comments } = at;
  await openReview(at);
  await scene.sato.act({ by: 'U9', on: card(), press: '検証を終える（事務局）' });
  await scene.slack.until(() => card().text.includes('検証（終了）'));
  const thread = card().ts;
  await scene.sato.say({ by: 'U1', channel: 'C1', thread, text: '設問の見直しを願います。' });
  await scene.slack.until(() => comments().length === 1);
  await scene.sato.act({ by: 'U9', on: card(), press: '検証を再開する（事務局）' });
  await scene.slack.until(() => !card().text.includes('検証（終了）'));
  expect(comments()[0]?.isLate).toBe(true);
});

it.each([
  ['U3', '意見を書く', '委員だけができます'],
  ['U9', '意見を書く', '委員だけができます'],
  ['U3', '意見なし', '委員だけができます'],
  ['U1', '検証を終える（事務局）', '事務局だけができます'],
])('refuses %s who presses 「%s」, and keeps that in the audit', async (by, press, said) => {
  at = await startReviewScene();
  const { scene, card, toldAside } = at;
  await openReview(at);
  await scene.sato.act({ by, on: card(), press });
  await scene.slack.until(() => toldAside(by)?.includes(said));
  expect(scene.slack.modals(by)).toEqual([]);
});

it('lets nobody but the secretariat begin a review', async () => {
  at = await startReviewScene({ ...frozen });
  const { scene } = at;
  await scene.sato.shortcut({ by: 'U1', callbackId: 'open-review' });
  const told = await scene.slack.until(() => scene.slack.directMessages('U1').at(-1));
  expect(told.text).toContain('検証を始める');
  expect(scene.slack.modals('U1')).toEqual([]);
});

it('acknowledges a press only once it is saved', async () => {
  at = await startReviewScene();
  await openReview(at);
  const { scene, card } = at;
  const review = () => scene.store.read().reviews[0];
  await scene.sato.act({ by: 'U2', on: card(), press: '意見なし' });
  expect(review()?.noOpinions.map(({ user }) => user)).toEqual(['U2']);
  await scene.sato.act({ by: 'U9', on: card(), press: '検証を終える（事務局）' });
  expect(review()?.closings).toHaveLength(1);
});
