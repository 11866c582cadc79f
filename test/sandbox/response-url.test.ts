import { expect, it } from 'vitest';
import type { LocalSlack } from '../../src/sandbox/slack.ts';
import { aClock, aSlack } from './a-slack.ts';

const MINUTE = 60_000;

async function respond(url: string, body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

function aUrl(slack: LocalSlack, original?: { channel: string; ts: string }) {
  const message = original && slack.workspace.messages.find(original.channel, original.ts);
  const path = slack.workspace.responseUrls.issue({ user: 'U1', channel: 'C1', message });
  return slack.workspace.origin() + path;
}

it('answers to the person alone unless told to answer to the channel', async () => {
  const slack = await aSlack();
  const url = aUrl(slack);
  await respond(url, { text: 'あなただけに' });
  await respond(url, { text: 'みなさんに', response_type: 'in_channel' });
  expect(slack.messages('C1').map(({ text }) => text)).toEqual(['みなさんに']);
  expect(slack.messagesSeenBy('U1', 'C1')).toHaveLength(2);
});

it('works five times, then answers 404 used_url', async () => {
  const slack = await aSlack();
  const url = aUrl(slack);
  for (let use = 1; use <= 5; use += 1) {
    expect((await respond(url, { text: `${use}` })).status).toBe(200);
  }
  expect(await respond(url, { text: '6' })).toEqual({
    status: 404,
    answer: { ok: false, error: 'used_url' },
  });
});

it('works for thirty minutes, then answers 404 expired_url', async () => {
  const clock = aClock();
  const slack = await aSlack({ now: clock.now });
  const url = aUrl(slack);
  clock.pass(30 * MINUTE);
  expect((await respond(url, { text: 'まだ' })).status).toBe(200);
  clock.pass(1);
  expect(await respond(url, { text: 'もう' })).toEqual({
    status: 404,
    answer: { ok: false, error: 'expired_url' },
  });
});

it('replaces and deletes the message it came from', async () => {
  const slack = await aSlack();
  const { messages, identity } = slack.workspace;
  const original = messages.post({ channel: 'C1', user: identity.botUser, text: '前' });
  const url = aUrl(slack, original);
  await respond(url, { text: '後', replace_original: true });
  expect(slack.messages('C1').map(({ text }) => text)).toEqual(['後']);
  await respond(url, { delete_original: true });
  expect(slack.messages('C1')).toEqual([]);
});

it('refuses blocks that Slack refuses', async () => {
  const slack = await aSlack();
  const { status, answer } = await respond(aUrl(slack), { blocks: [{ type: 'chart' }] });
  expect([status, answer]).toMatchObject([400, { error: 'invalid_blocks' }]);
});
