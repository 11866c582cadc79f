/** Stories over Socket Mode, where the bot opens the line itself. */

import { afterEach, expect, it } from 'vitest';
import { type Scene, startScene } from './start-scene.ts';

const question = '目指す姿5の指数は？';

let scene: Scene;
afterEach(() => scene.end());

const ask = () =>
  scene.sato.command({ by: 'U1', command: '/shihyo', text: question, channel: 'C1' });
const answers = () =>
  scene.slack.messagesSeenBy('U1', 'C1').filter(({ user }) => user === scene.slack.botUser);

it('answers a command over the line', async () => {
  scene = await startScene({ mode: 'socket' });
  const { status } = await ask();
  await scene.slack.until(() => answers()[0]);
  expect(status).toBe(200);
});

it('survives envelopes that it does not know', async () => {
  scene = await startScene({ mode: 'socket' });
  scene.slack.sockets.send({
    type: 'events_api',
    envelope_id: '1',
    payload: { type: 'app_rate_limited', minute_rate_limited: 1 },
  });
  scene.slack.sockets.send({ type: 'something_new', envelope_id: '2' });
  await ask();
  await scene.slack.until(() => answers()[0]);
  expect(scene.log.filter((line) => line.includes('unknown Socket Mode'))).toHaveLength(2);
});

it('says once that it cannot open the line, and that it could in the end', async () => {
  scene = await startScene({
    mode: 'socket',
    before: (slack) => {
      slack.fail('apps.connections.open', { lostReply: true }, { status: 503 });
    },
  });
  expect(scene.told).toEqual([
    expect.stringMatching(/^Slackにつながりません（UND_ERR_SOCKET）。つながるまで試し続けます。/),
    'Slackにつながりました。',
  ]);
  expect(scene.log.filter((line) => !/ (?:debug|info) /.test(line))).toEqual([]);
});

it('opens the line again when Slack refreshes it', async () => {
  scene = await startScene({ mode: 'socket' });
  scene.slack.sockets.disconnect();
  await scene.slack.until(() => scene.slack.callsTo('apps.connections.open').length === 2);
  await scene.slack.until(() => scene.slack.sockets.connections() === 1);
  await ask();
  await scene.slack.until(() => answers()[0]);
}, 30_000);
