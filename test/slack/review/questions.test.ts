/** Stories of people who ask about comments: each sees what is for them, and a channel only what is for all. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
  const { scene, card, comments, modal } = at;
  const thread = card().ts;
  await scene.sato.say({ by: 'U2', channel: 'C1', thread, text: '設問の母数を示すべきです。' });
  await scene.slack.until(() => comments().length === 1);
  for (const [visibility, text] of [
    ['secretariat-only', '内密の懸念です。'],
    ['anonymous', '匿名の疑問です。'],
  ] as const) {
    await scene.sato.act({ by: 'U1', on: card(), press: '意見を書く' });
    const enter = { about: JSON.stringify({ kind: 'goal' }), text, visibility };
    await scene.sato.submit({ by: 'U1', view: await modal('U1'), enter });
  }
  await scene.slack.until(() => comments().length === 3);
});
afterEach(() => at.scene.end());

async function asked(by: string, text: string): Promise<string> {
  const { slack, sato } = at.scene;
  const before = slack.messagesSeenBy(by, 'C1').length;
  await sato.command({ by, command: '/shihyo', text, channel: 'C1' });
  const answer = await slack.until(() =>
    slack
      .messagesSeenBy(by, 'C1')
      .slice(before)
      .find(({ ephemeralTo }) => ephemeralTo === by),
  );
  return answer.text;
}

it('shows the secretariat every comment that waits, oldest first', async () => {
  const text = await asked('U9', '未回答の意見は？');
  expect(text).toContain('区の考え方を待っている意見は3件です');
  for (const words of ['鈴木委員', '内密の懸念', '匿名の疑問', '佐藤委員', '事務局のみの意見1']) {
    expect(text).toContain(words);
  }
});

it('shows another member neither the private comment nor who was anonymous', async () => {
  const text = await asked('U2', '目指す姿5に出ているコメントを見せて');
  expect(text).toContain('委員の意見は2件です');
  expect(text).toContain('匿名の委員');
  for (const secret of ['内密', '佐藤', '事務局のみの意見']) expect(text).not.toContain(secret);
});

it('shows authors their own', async () => {
  const text = await asked('U1', '委員からの意見を一覧で');
  for (const words of ['内密の懸念', '匿名の疑問', '佐藤委員']) expect(text).toContain(words);
});

it('says in a channel only what is for everybody, whoever asks there', async () => {
  const { slack, sato } = at.scene;
  const mention = `<@${slack.botUser}> 未回答の意見は？`;
  const { message } = await sato.say({ by: 'U9', channel: 'C1', text: mention });
  const answer = await slack.until((): Message | undefined => slack.thread('C1', message.ts)[1]);
  expect(answer.text).toContain('区の考え方を待っている意見は2件です');
  for (const secret of ['内密', '佐藤']) expect(answer.text).not.toContain(secret);
});

it('tells the progress by step, and only the secretariat who is missing', async () => {
  const text = await asked('U9', '検証の進み具合は？');
  expect(text).toContain('検証は1件で、うち1件が続いています');
  expect(text).toContain('全員が意見か「意見なし」を出しました');
  const others = await asked('U2', '検証の進み具合は？');
  expect(others).not.toContain('全員');
  expect(others).toContain('2件');
});
