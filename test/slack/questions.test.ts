/** Stories of people who ask in Slack. */

import { afterEach, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/state/messages.ts';
import { type Scene, startScene } from './start-scene.ts';

const question = '目指す姿5の指数は？';

let scene: Scene;
afterEach(() => scene.end());

const fromBot = (messages: readonly Message[]): Message[] =>
  messages.filter(({ user }) => user === scene.slack.botUser);

const answerSeenBySato = (channel = 'C1'): Promise<Message> =>
  scene.slack.until(() => fromBot(scene.slack.messagesSeenBy('U1', channel)).at(-1));

const ask = (text: string, channel = 'C1') =>
  scene.sato.command({ by: 'U1', command: '/shihyo', text, channel });

it('answers a command to the person alone, with a table', async () => {
  scene = await startScene();
  const { status, body } = await ask(question);
  const answer = await answerSeenBySato();
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(answer.ephemeralTo).toBe('U1');
  expect(fromBot(scene.slack.messages('C1'))).toEqual([]);
  const table = answer.blocks?.find(({ type }) => type === 'data_table');
  expect(table).toMatchObject({ type: 'data_table' });
});

it('keeps lead and rows in the text that phones and screen readers read', async () => {
  scene = await startScene();
  await ask(question);
  const { text, blocks = [] } = await answerSeenBySato();
  const [lead] = blocks;
  expect(text).toContain(lead?.type === 'section' ? lead.text?.text : 'a lead');
  const table = blocks.find((block) => block.type === 'data_table');
  const rows = table?.rows.slice(1) ?? [];
  expect(rows).toHaveLength(13);
  for (const [first] of rows) expect(text).toContain(first && 'text' in first && first.text);
});

it('shows a private answer to the channel when it is shared, once however often pressed', async () => {
  scene = await startScene();
  await ask(question, 'C2');
  const answer = await answerSeenBySato('C2');
  const press = { by: 'U1', on: answer, press: 'チャンネルに共有' };
  await Promise.all([scene.sato.act(press), scene.sato.act(press)]);
  const [shared, ...more] = await scene.slack.until(() => {
    const public_ = fromBot(scene.slack.messages('C2'));
    return public_.length > 0 && public_;
  });
  const withoutNumber = (text = '') => text.replace(/回答番号：A-\d+/, '');
  expect(withoutNumber(shared?.text)).toBe(withoutNumber(answer.text));
  expect(more).toEqual([]);
});

it('offers to share what it answered, and no question that it asks back', async () => {
  scene = await startScene();
  await ask(question);
  const answered = await answerSeenBySato();
  await ask('指標は？');
  const askedBack = await scene.slack.until(
    () => fromBot(scene.slack.messagesSeenBy('U1', 'C1'))[1],
  );
  expect(JSON.stringify(answered.blocks)).toContain('チャンネルに共有');
  expect(JSON.stringify(askedBack.blocks)).not.toContain('チャンネルに共有');
});

it('does not offer to share what a button cannot be answered with', async () => {
  scene = await startScene();
  await ask(question);
  const answer = await answerSeenBySato();
  const value = JSON.stringify({ intent: 'goal-summary', goals: [2] }); // Not recorded yet
  const blocks = answer.blocks?.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((one) => ({ ...one, value })) }
      : block,
  );
  const edited = scene.slack.workspace.messages.edit(answer, { ...answer, blocks });
  await scene.sato.act({ by: 'U1', on: edited, press: 'ask-0' });
  const said = await scene.slack.until(() => fromBot(scene.slack.messagesSeenBy('U1', 'C1'))[1]);
  expect(said.text).toContain('目指す姿2');
  expect(JSON.stringify(said.blocks)).not.toContain('チャンネルに共有');
});

it('answers a mention in its thread, and not in the channel', async () => {
  scene = await startScene();
  const { message } = await scene.sato.say({
    by: 'U1',
    channel: 'C1',
    text: `<@${scene.slack.botUser}> ${question}`,
  });
  const [, answer] = await scene.slack.until(() => {
    const thread = scene.slack.thread('C1', message.ts);
    return thread.length > 1 && thread;
  });
  expect(answer).toMatchObject({ user: scene.slack.botUser, thread_ts: message.ts });
  expect(answer?.reply_broadcast).toBeUndefined();
});

it('answers an empty mention with help', async () => {
  scene = await startScene();
  const text = `<@${scene.slack.botUser}>`;
  const { message } = await scene.sato.say({ by: 'U1', channel: 'C1', text });
  const answer = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  expect(answer.text.length).toBeGreaterThan(10);
  expect(answer.text).not.toContain('不具合');
});

it('answers a direct message below it, and in the thread when it was asked in one', async () => {
  scene = await startScene();
  scene.slack.workspace.openDirectMessage('U1');
  const first = await scene.sato.say({ by: 'U1', channel: 'DU1', text: question });
  const below = await scene.slack.until(() => fromBot(scene.slack.directMessages('U1'))[0]);
  expect(below.thread_ts).toBeUndefined();
  const thread = first.message.ts;
  await scene.sato.say({ by: 'U1', channel: 'DU1', text: question, thread });
  const inThread = await scene.slack.until(() => fromBot(scene.slack.directMessages('U1'))[1]);
  expect(inThread.thread_ts).toBe(thread);
});

it('says nothing to an edit, and nothing to itself', async () => {
  scene = await startScene();
  scene.slack.workspace.openDirectMessage('U1');
  const { message } = await scene.sato.say({ by: 'U1', channel: 'DU1', text: question });
  const answer = await scene.slack.until(() => fromBot(scene.slack.directMessages('U1'))[0]);
  await scene.sato.edit({ message, text: '目指す姿6の指数は？' });
  const { channel, ts, text, bot_id } = answer;
  const own = { type: 'message', channel_type: 'im', channel, ts, text, bot_id, user: 'U0BOT' };
  await scene.sato.event('message.im', own);
  await scene.bot.stop();
  expect(fromBot(scene.slack.directMessages('U1'))).toHaveLength(1);
});

it('answers an event once, however often Slack delivers it', async () => {
  scene = await startScene();
  const text = `<@${scene.slack.botUser}> ${question}`;
  const { message, events } = await scene.sato.say(
    { by: 'U1', channel: 'C1', text },
    { copies: 3 },
  );
  const [sent] = events;
  if (sent) await scene.sato.event('app_mention', sent.event, { eventId: sent.eventId, retry: 1 });
  await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(scene.slack.thread('C1', message.ts)).toHaveLength(2);
});

it('answers a button of before the restart', async () => {
  scene = await startScene();
  await ask(question);
  const old = await answerSeenBySato();
  await scene.restart();
  await scene.sato.act({ by: 'U1', on: old, press: 'ask-0' });
  const all = await scene.slack.until(() => {
    const seen = fromBot(scene.slack.messagesSeenBy('U1', 'C1'));
    return seen.length === 2 && seen;
  });
  expect(all[1]).toMatchObject({ ephemeralTo: 'U1' });
  expect(all[1]?.text).not.toContain('不具合');
});

it('answers a button below a public answer in its thread', async () => {
  scene = await startScene();
  const text = `<@${scene.slack.botUser}> ${question}`;
  const { message } = await scene.sato.say({ by: 'U1', channel: 'C1', text });
  const answer = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  await scene.sato.act({ by: 'U1', on: answer, press: 'ask-0' });
  const more = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[2]);
  expect(more.user).toBe(scene.slack.botUser);
});

it('says that it cannot read a button whose question means nothing to it', async () => {
  scene = await startScene();
  await ask(question);
  const answer = await answerSeenBySato();
  const blocks = answer.blocks?.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((one) => ({ ...one, value: '{"old":1}' })) }
      : block,
  );
  const edited = scene.slack.workspace.messages.edit(answer, { ...answer, blocks });
  await scene.sato.act({ by: 'U1', on: edited, press: 'ask-0' });
  const said = await scene.slack.until(() =>
    fromBot(scene.slack.messagesSeenBy('U1', 'C1')).find(({ text }) => text.includes('読み取れ')),
  );
  expect(said.ephemeralTo).toBe('U1');
});

it('never repeats what calls everybody, nor a hidden link', async () => {
  scene = await startScene();
  const calls = [
    '<!channel>',
    '<!here|here>',
    '<!everyone>',
    '<!subteam^S1>',
    '<https://evil.example|目指す姿5>',
  ];
  for (const call of calls) await ask(`${call} ${question}`);
  await ask('&lt;!channel&gt; おはよう');
  await scene.slack.until(() => scene.slack.callsTo('response_url').length === 6);
  const payloads = JSON.stringify(scene.slack.calls.map(({ args }) => args));
  expect(payloads).not.toMatch(/<!|<https|<@/);
});

it('refuses a request that is not signed by Slack', async () => {
  scene = await startScene();
  const command = { by: 'U1', command: '/shihyo', text: question, channel: 'C1' };
  const bad = await scene.sato.command(command, { signature: 'bad' });
  const stale = await scene.sato.command(command, { signature: 'stale' });
  expect([bad.status, stale.status]).toEqual([401, 401]);
  expect(scene.slack.callsTo('response_url')).toEqual([]);
});

it('writes no question, name or token into the log', async () => {
  scene = await startScene();
  scene.slack.fail('response_url', { status: 500 }, { status: 500 });
  await ask(question);
  await scene.slack.until(() => scene.log.some((line) => line.includes('Cannot tell')));
  const lines = scene.log.join('\n');
  expect(lines).toContain('user=U1');
  expect(lines).not.toMatch(/目指す|佐藤|xoxb|http/);
});
