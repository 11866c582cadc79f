/** 事務局のみ: what others could find out without reading a word: by trying, or by watching the card. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const answer = { category: 'adopted', text: '指標を見直します。', division: '経済課' };

async function recorded(text: string): Promise<Message> {
  const { sato, slack } = at.scene;
  const { message: on } = await sato.say({ by: 'U1', channel: 'C1', text });
  await sato.shortcut({ by: 'U9', callbackId: 'record-message', on });
  const enter = { visibility: 'secretariat-only' };
  await sato.submit({ by: 'U9', view: await at.modal('U9'), enter });
  await slack.until(() => at.comments().length === 1);
  return on;
}

it.each(['respond', 'reclassify-comment', 'record-message'])(
  'refuses %s alike on a private comment and on what is no comment',
  async (callbackId) => {
    const { sato, slack } = at.scene;
    const secret = await recorded('内密の懸念です。');
    const { message: plain } = await sato.say({
      by: 'U1',
      channel: 'C1',
      text: 'お疲れさまです。',
    });
    const toldU2 = () =>
      slack.messagesSeenBy('U2', 'C1').flatMap((one) => (one.ephemeralTo === 'U2' ? one.text : []));
    for (const on of [secret, plain]) {
      const before = toldU2().length;
      await sato.shortcut({ by: 'U2', callbackId, on });
      await slack.until(() => toldU2().length > before);
    }
    const [onSecret, onPlain] = toldU2();
    expect(onSecret).toBe(onPlain);
    expect(onSecret).toContain('事務局だけができます');
  },
);

it('gives the author of a comment no number from which to count the private ones', async () => {
  const { sato, slack } = at.scene;
  await recorded('内密の懸念です。');
  const text = '調査の周期が長すぎます。';
  const { message: on } = await sato.say({ by: 'U2', channel: 'C1', thread: at.card().ts, text });
  await slack.until(() => at.comments().length === 2);
  await sato.shortcut({ by: 'U2', callbackId: 'reclassify-comment', on });
  const view = await at.modal('U2');
  const about = JSON.stringify({ channel: 'C1', ts: on.ts });
  expect(JSON.parse(view.private_metadata)).toEqual({ about });
  await sato.submit({ by: 'U2', view, enter: { step: '4' } });
  await slack.until(() => at.comments()[1]?.classification.by.kind === 'person');
  expect(at.comments().map(({ classification }) => classification.by.kind)).toEqual([
    'suggestion',
    'person',
  ]);
});

it('edits no card when a private comment is classified or answered', async () => {
  const { sato, slack, bot } = at.scene;
  const on = await recorded('内密の懸念です。');
  await sato.shortcut({ by: 'U9', callbackId: 'reclassify-comment', on });
  const title = (wanted: string) =>
    slack.until(() => slack.modals('U9').findLast((one) => one.title === wanted));
  await sato.submit({ by: 'U9', view: await title('分類を直す'), enter: { step: '4' } });
  await slack.until(() => at.comments()[0]?.classification.step === 4);
  await sato.shortcut({ by: 'U9', callbackId: 'respond', on });
  await sato.submit({ by: 'U9', view: await title('区の考え方'), enter: answer });
  await slack.until(() => slack.directMessages('U1').length === 1);
  await bot.stop();
  expect(slack.callsTo('chat.update')).toEqual([]);
});
