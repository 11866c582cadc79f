/** Whatever is published for anybody: private comments are for their author and the secretariat alone. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { type HomeScene, openReviewOf, startHomeScene } from './home-scene.ts';

let at: HomeScene;
beforeEach(async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  const everybody = ['U1', 'U2', 'U3', 'U5', 'U6', 'U8', 'U9'];
  for (const by of everybody) await at.open(by);
  for (const [visibility, text] of [
    ['secretariat-only', '内密の懸念です。'],
    ['anonymous', '匿名の疑問です。'],
  ] as const) {
    const card = at.scene.slack.messages('C1').find(({ user }) => user === at.scene.slack.botUser);
    if (card === undefined) throw new Error('No card');
    await at.scene.sato.act({ by: 'U1', on: card, press: '意見を書く' });
    const view = await at.modal('U1');
    const enter = { about: JSON.stringify({ kind: 'goal' }), text, visibility };
    await at.scene.sato.submit({ by: 'U1', view, enter });
  }
  await at.scene.slack.until(() => at.scene.store.read().comments.length === 2);
  for (const by of everybody) await at.open(by);
});
afterEach(() => at.scene.end());

it.each(['U2', 'U3', 'U5', 'U6'])('tells %s nothing of either author, on any Home', (by) => {
  for (const secret of ['内密', '匿名の疑問', '佐藤', 'U1', '事務局のみ', 'まだの委員', '鈴木']) {
    expect(at.published(by)).not.toContain(secret);
  }
});

it('counts for all what all may know, also on the Home of the secretariat', () => {
  for (const by of ['U1', 'U2', 'U3', 'U8', 'U9']) {
    expect(at.words(by)).toContain('です。意見は1件です（うち区の考え方を待つもの1件）。');
  }
});

it('shows authors their own', () => {
  for (const own of [
    '事務局のみの意見1（目指す姿5）「内密の懸念です。」',
    '「匿名の疑問です。」',
  ]) {
    expect(at.words('U1')).toContain(own);
  }
});

it.each(['U8', 'U9'])('shows %s of the secretariat both, with who wrote them', (by) => {
  for (const known of [
    '# 未回答の意見（2件）',
    '事務局のみの意見1（目指す姿5、佐藤委員、令和8年11月20日）「内密の懸念です。」',
    '意見1（目指す姿5、佐藤委員（匿名で公開）、令和8年11月20日）「匿名の疑問です。」',
  ]) {
    expect(at.words(by)).toContain(known);
  }
});

it('takes all of it off the Home of who has just left the secretariat', async () => {
  await at.press('U9', '名簿を直す');
  const view = await at.modal('U9');
  await at.scene.sato.submit({ by: 'U9', view, enter: { secretariat: [] } });
  await at.scene.slack.until(() => !at.words('U8').includes('未回答の意見'));
  for (const secret of ['内密', '匿名の疑問', '佐藤']) {
    expect(at.words('U8')).not.toContain(secret);
  }
});

it('writes none of it into the log', () => {
  const logged = at.scene.log.join('\n');
  for (const secret of ['内密', '匿名の疑問', '佐藤']) expect(logged).not.toContain(secret);
});
