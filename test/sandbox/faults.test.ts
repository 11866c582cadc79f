import { expect, it } from 'vitest';
import { aSlack, call } from './a-slack.ts';

const post = { channel: 'C1', text: 'あ' };

it('answers 429 with Retry-After once, and then as usual', async () => {
  const slack = await aSlack();
  slack.fail('chat.postMessage', { status: 429, retryAfter: 7 });
  const limited = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST' });
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await call(slack, 'chat.postMessage', post)).ok).toBe(true);
});

it('refuses with the error it is told, as often as it is told', async () => {
  const slack = await aSlack();
  slack.fail('chat.postMessage', { error: 'internal_error' }, { error: 'fatal_error' });
  expect((await call(slack, 'chat.postMessage', post)).error).toBe('internal_error');
  expect((await call(slack, 'chat.postMessage', post)).error).toBe('fatal_error');
  expect(slack.messages('C1')).toEqual([]);
});

it('loses a reply after the message has been posted', async () => {
  const slack = await aSlack();
  slack.fail('chat.postMessage', { lostReply: true });
  await expect(call(slack, 'chat.postMessage', post)).rejects.toThrow('fetch failed');
  expect(slack.messages('C1')).toHaveLength(1);
});

it('keeps only the slow call waiting', async () => {
  const slack = await aSlack();
  slack.fail('auth.test', { delayMs: 60_000 });
  const slow = call(slack, 'auth.test').catch(() => undefined);
  expect((await call(slack, 'users.info', { user: 'U1' })).ok).toBe(true);
  expect(slack.callsTo('auth.test')).toEqual([]);
  await slack.close();
  await slow;
});

it('tells a listener what happens, until it no longer listens', async () => {
  const slack = await aSlack();
  const heard: string[] = [];
  const stop = slack.onChange(({ kind }) => heard.push(kind));
  await call(slack, 'chat.postMessage', post);
  stop();
  await call(slack, 'chat.postMessage', post);
  expect(heard).toEqual(['posted', 'call']);
});

it('says what it has waited for in vain', async () => {
  const slack = await aSlack();
  await expect(slack.until(() => slack.messages('C1')[0], 1)).rejects.toThrow('in vain');
});
