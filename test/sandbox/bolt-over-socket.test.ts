import { LogLevel, SocketModeReceiver } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import { createDriver } from '../../src/sandbox/driver.ts';
import { socketTransport } from '../../src/sandbox/socket-transport.ts';
import { aBoltApp } from './a-bolt-app.ts';
import { aManifest, aSlack, call } from './a-slack.ts';

async function aWorkspaceWithBot() {
  const slack = await aSlack();
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 100,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = await aBoltApp(slack, receiver);
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  return { slack, people: createDriver(slack, socketTransport(slack.sockets)) };
}

it('takes a command and a press over the socket, and hears the acknowledgements', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const asked = await people.command({ by: 'U1', command: '/shihyo', channel: 'C1' });
  expect(asked.status).toBe(200);
  const answer = await slack.until(() => slack.messages('C1')[0]);
  await people.act({ by: 'U1', on: answer, press: 'more' });
  await slack.until(() => slack.thread('C1', answer.ts)[1]);
  expect(slack.sockets.acks).toHaveLength(2);
});

it('comes back after Slack asks it to connect again, and after the line breaks', async () => {
  const { slack, people } = await aWorkspaceWithBot();
  const opened = () => slack.callsTo('apps.connections.open').length;
  slack.sockets.disconnect();
  await slack.until(() => opened() === 2 && slack.sockets.connections() === 1);
  slack.sockets.drop();
  await slack.until(() => opened() === 3 && slack.sockets.connections() === 1);
  const { events } = await people.say({ by: 'U1', channel: 'C1', text: 'あ' });
  expect(events.map(({ delivered }) => delivered.status)).toEqual([200]);
});

it('loses what is sent while nobody is connected', async () => {
  const slack = await aSlack();
  const people = createDriver(slack, socketTransport(slack.sockets));
  const { status } = await people.command({ by: 'U1', command: '/shihyo', channel: 'C1' });
  expect(status).toBe(503);
});

it('gives no connection to an app whose manifest has no Socket Mode', async () => {
  const slack = await aSlack({ manifest: aManifest({ socketMode: false }) });
  const answer = await call(slack, 'apps.connections.open', {}, slack.appToken);
  expect(answer.error).toBe('socket_mode_not_enabled');
});
