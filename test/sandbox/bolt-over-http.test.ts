import { HTTPReceiver, LogLevel } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import { createDriver } from '../../src/sandbox/driver.ts';
import { httpTransport } from '../../src/sandbox/http-transport.ts';
import { aBoltApp } from './a-bolt-app.ts';
import { aSlack } from './a-slack.ts';

async function aWorkspaceWithBot() {
  const slack = await aSlack();
  const { signingSecret } = slack;
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = await aBoltApp(slack, receiver);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    server.closeAllConnections();
    await app.stop();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('Cannot listen');
  const url = `http://127.0.0.1:${address.port}/slack/events`;
  return { slack, people: createDriver(slack, httpTransport(url, signingSecret)) };
}

it('takes a command, shows the answer, and replies in its thread when the button is pressed', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const asked = await people.command({ by: 'U1', command: '/shihyo', text: '5', channel: 'C1' });
  expect(asked.status).toBe(200);
  const answer = await slack.until(() => slack.messages('C1')[0]);
  expect(answer.text).toBe('指数は 132 です');
  const pressed = await people.act({ by: 'U2', on: answer, press: '内訳' });
  expect(pressed.status).toBe(200);
  const reply = await slack.until(() => slack.thread('C1', answer.ts)[1]);
  expect(reply).toMatchObject({ text: '基準値 155、実績 205', thread_ts: answer.ts });
});

it('answers a mention in its thread', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const text = `<@${slack.botUser}> 指数は?`;
  const { message, events } = await people.say({ by: 'U1', channel: 'C1', text });
  expect(events.map(({ event }) => event.type)).toEqual(['message', 'app_mention']);
  const reply = await slack.until(() => slack.thread('C1', message.ts)[1]);
  expect(reply.text).toBe('<@U1> さん');
});

it('hears one message as many events where Slack delivers it more than once', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const text = `<@${slack.botUser}> 指数は?`;
  const { message } = await people.say({ by: 'U1', channel: 'C1', text }, { copies: 2, retry: 1 });
  await slack.until(() => slack.thread('C1', message.ts).length === 3);
});

it('opens a form, keeps it open with an error, and closes it when it is accepted', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  await people.shortcut({ by: 'U1', callbackId: 'write-comment' });
  const view = await slack.until(() => slack.modals('U1')[0]);
  await people.submit({ by: 'U1', view, enter: { text: 'だめ' } });
  expect(slack.modals('U1')[0]?.errors).toEqual({ comment: '短すぎます' });
  await people.submit({ by: 'U1', view, enter: { text: 'よくなった' } });
  expect(slack.modals('U1')).toEqual([]);
});

it('publishes the Home tab when it is opened', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  await people.openHome({ by: 'U1' });
  await slack.until(() => slack.home('U1'));
});

it('is turned away with a bad or a stale signature', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const command = { by: 'U1', command: '/shihyo', channel: 'C1' };
  expect((await people.command(command, { signature: 'bad' })).status).toBe(401);
  expect((await people.command(command, { signature: 'stale' })).status).toBe(401);
  expect(slack.callsTo('response_url')).toEqual([]);
});
