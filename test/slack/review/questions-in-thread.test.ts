/** Stories of members who ask the bot inside the thread where their comments are collected. */

import { afterEach, expect, it } from 'vitest';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

const write = async (text: string, by = 'U1') => {
  const { sato } = at.scene;
  const said = await sato.say({ by, channel: 'C1', thread: at.card().ts, text });
  return said.message;
};
const toBot = (text: string): string => `<@${at.scene.slack.botUser}> ${text}`;
const words = () => at.comments().map(({ versions }) => versions.at(-1)?.text);
const answers = () => at.thread().filter(({ user }, no) => no > 0 && user !== 'U1');

it('answers a question in the thread and keeps it out of the comments', async () => {
  at = await startReviewScene();
  await openReview(at);
  await write(toBot('目指す姿5の指数は？'));
  await at.scene.slack.until(() => answers().length === 1);
  await write('設問を見直すべきです。');
  await at.scene.slack.until(() => at.comments().length > 0);
  expect(words()).toEqual(['設問を見直すべきです。']);
});

it('stores every remark, also one that mentions the bot or asks somebody else', async () => {
  at = await startReviewScene();
  await openReview(at);
  const remarks = [
    toBot('指標4の設問を見直すべきです'),
    toBot('おしごとカフェの求人数は受け身の指標ではないでしょうか？'),
    '目指す姿5の指数は？',
    '<@U2> 目指す姿5の指数は？',
  ];
  for (const text of remarks) await write(text);
  await at.scene.slack.until(() => at.comments().length === remarks.length);
  expect(words()).toEqual(remarks);
});

it('stores a question when Slack cannot tell who the bot is', async () => {
  at = await startReviewScene();
  await openReview(at);
  at.scene.slack.fail('auth.test', ...Array.from({ length: 5 }, () => ({ status: 500 })));
  await write(toBot('目指す姿5の指数は？'));
  await at.scene.slack.until(() => at.comments().length === 1);
  await at.scene.slack.until(() => answers().length === 1);
});

it('makes the same of it when it catches up', async () => {
  at = await startReviewScene();
  await openReview(at);
  const thread_ts = at.card().ts;
  await at.scene.bot.stop();
  const { messages } = at.scene.slack.workspace;
  for (const text of [toBot('目指す姿5の指数は？'), toBot('設問を見直すべきです')]) {
    messages.post({ channel: 'C1', user: 'U1', text, thread_ts });
  }
  await at.scene.restart();
  await at.scene.slack.until(() => at.comments().length > 0);
  await at.scene.bot.catchUp();
  expect(words()).toEqual([toBot('設問を見直すべきです')]);
});

it('stores a question that its author makes a remark of', async () => {
  at = await startReviewScene();
  await openReview(at);
  const message = await write(toBot('目指す姿5の指数は？'));
  await at.scene.slack.until(() => answers().length === 1);
  await at.scene.sato.edit({ message, text: '目指す姿5の指数は参考になりません。' });
  await at.scene.slack.until(() => at.comments().length === 1);
});
