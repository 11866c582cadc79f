/** Stories of what is to be said in Slack: once, whatever happens to the bot, the line or the channel. */

import { afterEach, expect, it } from 'vitest';
import type { State } from '../../../src/domain/state.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { openReview, type ReviewScene, staffed, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

async function begin(first: State = staffed): Promise<void> {
  at = await startReviewScene(first);
  await openReview(at);
}

async function write(by: string, text: string): Promise<Message> {
  const { scene, card, comments } = at;
  const { message } = await scene.sato.say({ by, channel: 'C1', thread: card().ts, text });
  await scene.slack.until(() =>
    comments().some(({ origin }) => 'ts' in origin && origin.ts === message.ts),
  );
  return message;
}

const answer = { category: 'adopted', text: '指標を見直します。', division: '経済課' };
async function respond(on: Message, enter: Record<string, string | string[]> = {}): Promise<void> {
  await at.scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on });
  await at.scene.sato.submit({
    by: 'U9',
    view: await at.modal('U9'),
    enter: { ...answer, ...enter },
  });
}

const outbox = () => at.scene.store.read().outbox;
const answers = () => at.thread().filter(({ text }) => text.includes('への区の考え方'));
const written = (text: string) => at.comments().some((one) => one.versions.at(-1)?.text === text);

it('looks for an answer whose posting was never confirmed before it says it again', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  at.scene.slack.fail('chat.postMessage', { lostReply: true });
  await respond(said);
  await at.scene.slack.until(() => outbox()[0]?.state.status === 'sending' && answers()[0]);
  await at.scene.restart();
  await at.scene.slack.until(() => outbox().length === 0);
  expect(answers()).toHaveLength(1);
});

it('says after a restart what the bot was killed before saying', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  at.scene.slack.fail('chat.postMessage', { status: 500 }, { status: 500 });
  await respond(said);
  await at.scene.slack.until(() => outbox().length === 2);
  await at.scene.slack.until(() => outbox().every(({ state }) => state.status === 'sending'));
  expect(answers()).toEqual([]);
  await at.scene.restart();
  await at.scene.slack.until(() => outbox().length === 0);
  expect(answers()).toHaveLength(1);
  expect(at.scene.slack.directMessages('U1').at(-1)?.text).toContain('意見1への区の考え方：反映');
});

it('keeps what Slack refuses for the secretariat, tells it once, and keeps the reason', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  at.scene.slack.fail('chat.postMessage', { error: 'user_disabled' }); // Of the thread's or the author's, whichever goes out first
  await respond(said);
  const told = await at.scene.slack.until(() => at.scene.slack.directMessages('U9').at(-1));
  expect(told.text).toContain('Slackに送れなかったものがあります。内容は保存してあり');
  const failed = outbox().filter(({ state }) => state.status === 'failed');
  expect(failed).toMatchObject([{ state: { code: 'user_disabled' } }]);
  expect(at.comments()[0]?.response?.versions).toHaveLength(1);
});

it('waits as long as one channel asks, while others are served', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  at.scene.slack.fail('chat.postMessage', { status: 429, retryAfter: 2 });
  await respond(said);
  // The thread or the author gets it at once, the other one two seconds later
  await at.scene.slack.until(() => outbox().length === 1);
  await at.scene.slack.until(() => outbox().length === 0, 10_000);
  expect(answers()).toHaveLength(1);
});

it('answers comments that say the same in one go, and tells every author', async () => {
  await begin();
  const first = await write('U1', '指標4の設問を見直すべきです。');
  await write('U2', '設問が古いと思います。');
  await write('U2', '関係のない意見です。');
  const [, second] = at.comments();
  const together = [`${second?.no ?? 0} 0 ${second?.versions[0]?.key ?? ''}`];
  await respond(first, { together });
  const posted = await at.scene.slack.until(() => answers()[0]);
  await at.scene.slack.until(() => outbox().length === 0);
  expect(posted.text).toContain('意見1への区の考え方（意見2も同じ趣旨のため、あわせて）：反映');
  expect(posted.text).toContain('指標4の設問を見直すべきです。（他1件）');
  expect(answers()).toHaveLength(1);
  expect(at.scene.slack.directMessages('U2').at(-1)?.text).toContain('意見2への区の考え方：反映');
  expect(at.comments().map(({ response }) => response?.versions[0]?.text)).toEqual([
    '指標を見直します。',
    '指標を見直します。',
    undefined,
  ]);
});

it('corrects an answer for all whom it was given to, and repeats it to nobody for nothing', async () => {
  await begin();
  const first = await write('U1', '指標4の設問を見直すべきです。');
  await write('U2', '設問が古いと思います。');
  const [, second] = at.comments();
  const key = second?.versions[0]?.key ?? '';
  await respond(first, { together: [`2 0 ${key}`] });
  await at.scene.slack.until(() => answers().length === 1);
  await at.scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on: first });
  const view = await at.modal('U9');
  await at.scene.sato.submit({ by: 'U9', view, enter: {} }); // Nothing was changed
  await respond(first, { text: '来年度から見直します。' });
  await at.scene.slack.until(() => answers().length === 2);
  expect(at.comments().map(({ response }) => response?.versions.length)).toEqual([2, 2]);
  expect(answers()[1]?.text).toContain('（改めたもの）');
});

it('keeps what became of an answer, with its day, and says it in the thread', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  await respond(said);
  await respond(said, { progress: '設問を2つ加えました。' });
  const told = await at.scene.slack.until(() =>
    at.thread().find(({ text }) => text.includes('対応状況')),
  );
  expect(told.text).toContain('意見1への対応状況（令和8年11月20日現在）');
  expect(told.text).toContain('設問を2つ加えました。');
  expect(answers()).toHaveLength(1);
});

it('tells who answered that the comment was changed afterwards, once', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  await respond(said);
  await at.scene.slack.until(() => answers()[0]);
  for (const text of ['設問を3つに絞るべきです。', '設問を2つに絞るべきです。']) {
    await at.scene.sato.edit({ message: said, text });
    await at.scene.slack.until(() => written(text));
    await at.scene.slack.until(() => outbox().length === 0);
  }
  const told = at.scene.slack.directMessages('U9').filter(({ text }) => text.includes('追記'));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('意見1が、区の考え方を答えたあとに書き直されました');
  expect(told[0]?.text).toContain(`p${said.ts.replace('.', '')}`);
});

it('sums a review up when it is closed', async () => {
  await begin();
  const said = await write('U1', '設問を見直すべきです。');
  await write('U2', '求人の数え方が分かりません。');
  await respond(said);
  await at.scene.sato.act({ by: 'U9', on: at.card(), press: '検証を終える（事務局）' });
  const told = await at.scene.slack.until(() =>
    at.thread().find(({ text }) => text.includes('検証を終えました')),
  );
  expect(told.text).toContain('意見は2件、うち区の考え方を答えたものが1件、まだのものが1件です');
  expect(told.text).toMatch(/意見2「求人の数え方が分かりません。」 \S+\/archives\/C1\/p\d+/);
});
