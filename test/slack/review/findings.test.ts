/** Stories of the pre-check on the card: seen by the secretariat, published once, set aside with a reason. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { View } from '../../../src/sandbox/state/views.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const label = '事前点検（事務局）';
const state = () => at.scene.store.read();
const posts = () => at.thread().filter(({ text }) => text.startsWith('論点'));
const written = (view: View) => JSON.stringify(view);

async function listFor(user: string): Promise<View> {
  await at.scene.sato.act({ by: user, on: at.card(), press: label });
  return at.scene.slack.until(() =>
    at.scene.slack.modals(user).find((one) => written(one).includes('事前点検です')),
  );
}

async function formFrom(user: string, list: View, press: string): Promise<View> {
  await at.scene.sato.act({ by: user, on: list, press });
  return at.scene.slack.until(() => at.scene.slack.modals(user).find(({ id }) => id !== list.id));
}

it('lists what the rules find for the secretariat, and for nobody else', async () => {
  const list = await listFor('U9');
  expect(written(list)).toContain('目指す姿5の事前点検です。まだ判断していないもの45件');
  expect(written(list)).toContain('手順4 データ収集方法の確認');
  expect(written(list)).toContain('指標名の「創業」が、収集方法の文に見当たりません');
  await at.scene.sato.act({ by: 'U1', on: at.card(), press: label });
  const told = await at.scene.slack.until(() => at.toldAside('U1'));
  expect(told).toContain('事務局だけができます。何も変更していません');
  expect(at.scene.slack.modals('U1')).toEqual([]);
});

it('puts one finding into the thread as 論点1, whoever presses twice or at once', async () => {
  const [mine, theirs] = [await listFor('U9'), await listFor('U8')];
  const form = await formFrom('U9', mine, '公開して論点にする');
  const other = await formFrom('U8', theirs, '公開して論点にする');
  await Promise.all([
    at.scene.sato.submit({ by: 'U9', view: form, enter: {} }),
    at.scene.sato.submit({ by: 'U8', view: other, enter: {} }),
  ]);
  await at.scene.slack.until(() => typeof state().points[0]?.shown === 'string' && posts()[0]);
  expect(state().points).toHaveLength(1);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]?.text).toContain('論点1：目指す姿5 行動指標4「おしごとカフェでの求人数」');
  expect(posts()[0]?.text).toContain(state().points[0]?.text);
  const { message } = await at.scene.sato.say({
    ...{ by: 'U1', channel: 'C1', thread: at.card().ts },
    text: '論点1について、求人数は企業側の数だと思います。',
  });
  await at.scene.slack.until(() => at.comments().length === 1);
  expect(at.comments()[0]?.origin).toMatchObject({ via: 'thread', ts: message.ts });
});

it('posts it once although the bot is killed before Slack has answered', async () => {
  const form = await formFrom('U9', await listFor('U9'), '公開して論点にする');
  at.scene.slack.fail('chat.postMessage', { lostReply: true });
  await at.scene.sato.submit({
    by: 'U9',
    view: form,
    enter: { remark: '設問の案もご検討ください。' },
  });
  await at.scene.slack.until(() => state().outbox[0]?.state.status === 'sending' && posts()[0]);
  await at.scene.restart();
  await at.scene.slack.until(() => state().outbox.length === 0);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]?.text).toContain('事務局からの補足：設問の案もご検討ください。');
  expect(state().points[0]?.shown).toBe(posts()[0]?.ts);
});

it('sets one aside with a reason that only the list shows, and takes it up again', async () => {
  const list = await listFor('U8');
  const form = await formFrom('U8', list, '今回は取り上げない');
  const reason = '委員会で議論済みのため。';
  await at.scene.sato.submit({ by: 'U8', view: form, enter: { reason } });
  const shown = await at.scene.slack.until(() =>
    at.scene.slack.modals('U8').find((one) => written(one).includes('今回は取り上げないもの1件')),
  );
  expect(state().setAsides).toMatchObject([{ rule: 'R01', reason, by: 'U8', takenBack: null }]);
  expect(at.thread().some(({ text }) => text.includes(reason))).toBe(false);
  const last = await lastPage('U8', shown);
  expect(written(last)).toContain('今回は取り上げません（同僚さん、');
  expect(written(last)).toContain(reason);
  await at.scene.sato.act({ by: 'U8', on: last, press: '取り上げるに戻す' });
  await at.scene.slack.until(() => state().setAsides[0]?.takenBack);
});

async function lastPage(user: string, list: View): Promise<View> {
  await at.scene.sato.act({ by: user, on: list, press: '続きを見る' });
  return at.scene.slack.until(() =>
    at.scene.slack.modals(user).find((one) => written(one).includes('すでに判断したもの')),
  );
}

it('publishes nothing into a review that was closed while the form was open', async () => {
  const form = await formFrom('U9', await listFor('U9'), '公開して論点にする');
  await at.scene.sato.act({ by: 'U8', on: at.card(), press: '検証を終える（事務局）' });
  await at.scene.slack.until(() => state().reviews[0]?.closings.length === 1);
  const { body } = await at.scene.sato.submit({ by: 'U9', view: form, enter: {} });
  expect(JSON.stringify(body)).toContain('この検証はすでに終わっています');
  expect(state().points).toEqual([]);
});
