/** Stories of a Slack that is slow, busy, or does not take what it is sent. */

import { afterEach, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/state/messages.ts';
import { type Scene, startScene, unhurried } from './start-scene.ts';

const question = '目指す姿5の指数は？';

let scene: Scene;
afterEach(() => scene.end());

const fromBot = (channel: string): Message[] =>
  scene.slack.messagesSeenBy('U1', channel).filter(({ user }) => user === scene.slack.botUser);

const ask = () =>
  scene.sato.command({ by: 'U1', command: '/shihyo', text: question, channel: 'C1' });

const mentioned = async (channel = 'C1', text = question): Promise<Message> => {
  const said = await scene.sato.say({
    by: 'U1',
    channel,
    text: `<@${scene.slack.botUser}> ${text}`,
  });
  return said.message;
};

it('answers the first command after a cold start although auth.test takes four seconds', async () => {
  scene = await startScene({
    before: (slack) => {
      slack.fail('auth.test', { delayMs: 4000 });
    },
  });
  const { status, ms } = await ask();
  expect(status).toBe(200);
  expect(ms).toBeLessThan(3000);
  await scene.slack.until(() => fromBot('C1')[0]);
  await scene.bot.verified;
});

it('keeps trying when Slack cannot be reached at the start', async () => {
  scene = await startScene({
    before: (slack) => {
      slack.fail('auth.test', { status: 500 }, { error: 'internal_error' });
    },
  });
  await scene.bot.verified;
  expect(scene.slack.callsTo('auth.test')).toHaveLength(3);
  expect(scene.told).toEqual([
    expect.stringMatching(/^Slackにつながりません（500）。つながるまで試し続けます。/),
    'Slackにつながりました。',
  ]);
  expect(scene.log.filter((line) => !/ (?:debug|info) /.test(line))).toEqual([]);
});

it('gives up when Slack refuses the token', async () => {
  scene = await startScene({
    before: (slack) => {
      slack.fail('auth.test', { error: 'invalid_auth' });
    },
  });
  await expect(scene.bot.verified).rejects.toThrow('SLACK_BOT_TOKEN');
});

it('sends the same answer in plain sections to a Slack that does not know tables', async () => {
  scene = await startScene({ rejectBlocks: ['data_table'] });
  const message = await mentioned();
  const answer = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  const [refused, taken] = scene.slack.callsTo('chat.postMessage');
  expect(refused).toMatchObject({ ok: false, error: 'invalid_blocks' });
  expect(taken?.args['text']).toBe(refused?.args['text']);
  expect(answer.blocks?.map(({ type }) => type)).not.toContain('data_table');
});

it('does the same for a private answer, where Slack names the reason only in the body', async () => {
  scene = await startScene({ rejectBlocks: ['data_table'] });
  await ask();
  const answer = await scene.slack.until(() => fromBot('C1')[0]);
  expect(answer.blocks?.map(({ type }) => type)).not.toContain('data_table');
  expect(answer.text).toBe(scene.slack.callsTo('response_url')[0]?.args['text']);
});

it('sends the text alone when no blocks are taken at all', async () => {
  scene = await startScene({ rejectBlocks: ['data_table', 'section'] });
  await ask();
  const answer = await scene.slack.until(() => fromBot('C1')[0]);
  expect(answer.blocks).toBeUndefined();
  expect(answer.text.length).toBeGreaterThan(10);
});

it('waits out a 429 on one channel while another is answered', async () => {
  scene = await startScene({ channels: [{ id: 'C1' }, { id: 'C3' }], pause: unhurried });
  scene.slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
  const busy = await mentioned('C1');
  await scene.slack.until(() => scene.slack.callsTo('chat.postMessage').length === 1);
  const free = await mentioned('C3');
  await scene.slack.until(() => scene.slack.thread('C3', free.ts)[1]);
  expect(scene.slack.thread('C1', busy.ts)).toHaveLength(1);
  await scene.slack.until(() => scene.slack.thread('C1', busy.ts)[1]);
});

it('says in the thread that it failed, with the number that stands in the log', async () => {
  scene = await startScene();
  scene.slack.fail('chat.postMessage', { status: 500 });
  const message = await mentioned();
  const said = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  const [, id = '?'] = /エラー番号 ([0-9a-f]{8})/.exec(said.text) ?? [];
  expect(said.text).toContain('何も保存・変更していません');
  expect(scene.log.some((line) => line.includes(`id=${id}`))).toBe(true);
});

it('does not say that an answer failed which only lost its reply', async () => {
  scene = await startScene();
  scene.slack.fail('chat.postMessage', { lostReply: true });
  const message = await mentioned();
  const [, answer, said] = await scene.slack.until(() => {
    const thread = scene.slack.thread('C1', message.ts);
    return thread.length === 3 && thread;
  });
  expect(answer?.text).toContain('目指す姿5');
  expect(said?.text).toMatch(
    /^答えが届いたか確かめられませんでした。.*届いていなければ、もう一度お尋ねください。/,
  );
});

it('says the same of a private answer', async () => {
  scene = await startScene();
  scene.slack.fail('response_url', { lostReply: true });
  await ask();
  const said = await scene.slack.until(() => fromBot('C1')[1]);
  expect(said.text).toContain('答えが届いたか確かめられませんでした');
});

it('never posts faster in a channel than Slack takes it', async () => {
  scene = await startScene({ messagesPerSecond: 1, pause: unhurried });
  const questions = [await mentioned(), await mentioned()];
  for (const { ts } of questions) await scene.slack.until(() => scene.slack.thread('C1', ts)[1]);
  expect(scene.slack.callsTo('chat.postMessage').map(({ ok }) => ok)).toEqual([true, true]);
});

it('acknowledges fifty commands that come at once before the last of them is computed', async () => {
  const order: string[] = [];
  scene = await startScene({ onAnswer: () => order.push('computed') });
  await scene.bot.verified;
  const commands = Array.from({ length: 50 }, async () => {
    await ask();
    order.push('acknowledged');
  });
  await Promise.all(commands);
  await scene.slack.until(() => fromBot('C1').length === 50, 60_000);
  expect(order.filter((one) => one === 'computed')).toHaveLength(50);
  expect(order.at(-1)).toBe('computed');
});

it('finishes an answer that is on its way before it stops', async () => {
  scene = await startScene();
  scene.slack.fail('response_url', { delayMs: 500 });
  await ask();
  expect(await scene.bot.stop()).toBe(0);
  expect(fromBot('C1')).toHaveLength(1);
});
