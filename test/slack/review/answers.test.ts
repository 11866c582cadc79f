/** Stories of a classification that is corrected, and of the ward that answers. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
let said: Message;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
  said = await write('行動指標4は受け身の指標ではないでしょうか。');
});
afterEach(() => at.scene.end());

async function write(text: string): Promise<Message> {
  const { scene, card, comments } = at;
  const thread = card().ts;
  const { message } = await scene.sato.say({ by: 'U1', channel: 'C1', thread, text });
  await scene.slack.until(() =>
    comments().some(({ origin }) => 'ts' in origin && origin.ts === message.ts),
  );
  return message;
}

const answer = { category: 'adopted', text: '指標を見直します。', division: '経済課' };
const respond = async (by = 'U9', enter: Record<string, string> = answer) => {
  await at.scene.sato.shortcut({ by, callbackId: 'respond', on: said });
  return at.scene.sato.submit({ by, view: await at.modal(by), enter });
};

it('lets the author correct step and subject, and shows why they were suggested', async () => {
  const { scene, modal, comments, card } = at;
  await scene.sato.shortcut({ by: 'U1', callbackId: 'reclassify-comment', on: said });
  const view = await modal('U1');
  expect(JSON.stringify(view.blocks)).toContain('「受け身」という言葉によります');
  const about = [JSON.stringify({ kind: 'method', indicator: '5-A4' })];
  await scene.sato.submit({ by: 'U1', view, enter: { step: '4', about } });
  await scene.slack.until(() => comments()[0]?.classification.step === 4);
  expect(comments()[0]?.classification).toMatchObject({
    about: [{ kind: 'method', indicator: '5-A4' }],
    by: { kind: 'person', user: 'U1' },
  });
  await scene.slack.until(() => card().text.includes('手順4 データ収集方法の確認：1件'));
});

it('posts the answer in the thread, tells the author, and counts it on the card', async () => {
  const { scene, thread, card } = at;
  expect(card().text).not.toContain('すべて答えました');
  await respond();
  const posted = await scene.slack.until(() => thread()[2]);
  expect(posted.text).toContain('意見1への区の考え方：反映');
  expect(posted.text).toContain('行動指標4は受け身の指標');
  expect(posted.text).toContain('経済課、令和8年11月20日');
  const told = await scene.slack.until(() => scene.slack.directMessages('U1').at(-1));
  expect(told.text).toBe(`あなたの意見に区の考え方が届きました。${posted.text}`);
  await scene.slack.until(() => card().text.includes('すべて答えました'));
});

it('keeps the first answer when it is corrected, and says that it was', async () => {
  const { scene, thread, comments } = at;
  await respond();
  await scene.slack.until(() => thread()[2]);
  await respond('U9', { ...answer, text: '来年度に見直します。' });
  const posted = await scene.slack.until(() => thread()[3]);
  expect(posted.text).toContain('区の考え方（改めたもの）');
  expect(comments()[0]?.response?.versions.map(({ text }) => text)).toEqual([
    '指標を見直します。',
    '来年度に見直します。',
  ]);
});

it('overwrites nothing that somebody else answered meanwhile, and keeps what was typed', async () => {
  const { scene, modal, comments } = at;
  await scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on: said });
  const stale = await modal('U9');
  await respond('U8');
  const { body } = await scene.sato.submit({ by: 'U9', view: stale, enter: answer });
  expect(JSON.stringify(body)).toContain('この意見か区の考え方が変わりました');
  expect(comments()[0]?.response?.versions).toHaveLength(1);
});

it('makes of an edit after the answer an addendum', async () => {
  const { scene, thread, comments } = at;
  await respond();
  await scene.slack.until(() => thread()[2]);
  await scene.sato.edit({ message: said, text: '受け身の指標です。別の指標にすべきです。' });
  await scene.slack.until(() => comments()[0]?.versions.length === 2);
  await respond('U9', { ...answer, text: '改めます。' });
  const posted = await scene.slack.until(() => thread()[3]);
  expect(posted.text).toContain('行動指標4は受け身の指標ではないでしょうか。');
});

it.each([
  ['U2', 'reclassify-comment', '事務局だけができます'],
  ['U1', 'respond', '事務局だけができます'],
  ['U3', 'respond', '事務局だけができます'],
])('refuses %s the shortcut %s', async (by, callbackId, words) => {
  await at.scene.sato.shortcut({ by, callbackId, on: said });
  await at.scene.slack.until(() => at.toldAside(by)?.includes(words));
  expect(at.scene.slack.modals(by)).toEqual([]);
});

it('says of a message that is no comment that it is none', async () => {
  const { scene } = at;
  await scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on: at.card() });
  await scene.slack.until(() => at.toldAside('U9')?.includes('意見として記録されていません'));
});
