/** How Slack says at a response_url that it does not take an answer. */

import { expect, it } from 'vitest';
import { BlocksRefused } from '../../src/slack/blocks-refused.ts';
import { TryLater } from '../../src/slack/pacing.ts';
import { postToResponseUrl, ResponseRefused } from '../../src/slack/response-url.ts';

const post = (status: number, body: string) =>
  postToResponseUrl(() => Promise.resolve(new Response(body, { status })), 'https://x', {});

it.each(['ok', '', '{"ok":true}', '<html>'])('takes status 200 with %j for yes', async (body) => {
  await expect(post(200, body)).resolves.toBeUndefined();
});

it.each([
  [400, 'invalid_blocks'],
  [200, '{"ok":false,"error":"invalid_blocks"}'],
  [500, '{"ok":false,"error":"msg_blocks_too_long"}'],
])('sees in status %i with %j that the blocks are refused', async (status, body) => {
  await expect(post(status, body)).rejects.toThrow(BlocksRefused);
});

it.each([
  [404, '{"ok":false,"error":"used_url"}', 'used_url'],
  [404, 'expired_url', 'expired_url'],
  [502, '<html>Bad gateway</html>', '502'],
])('gives the reason of status %i with %j', async (status, body, code) => {
  const refusal = post(status, body);
  await expect(refusal).rejects.toThrow(ResponseRefused);
  await expect(refusal).rejects.toMatchObject({ code });
});

it('waits when Slack is busy', async () => {
  await expect(post(429, 'ratelimited')).rejects.toThrow(TryLater);
});
