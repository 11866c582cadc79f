/** What a person is told about an answer that Slack did not confirm. */

import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { deliveryFailure } from '../../src/slack/delivery-failure.ts';
import { TryLater } from '../../src/slack/pacing.ts';
import { ResponseRefused } from '../../src/slack/response-url.ts';

const fetchFailed = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
const timeout = new DOMException('The operation timed out', 'TimeoutError');
const throughClient = (error: Error): Error => new webApi.WebAPIRequestError(error);

describe('an answer that may have arrived', () => {
  it.each([
    ['a timeout at the response_url', timeout],
    ['a timeout of a call', throughClient(timeout)],
    ['a connection that broke', throughClient(fetchFailed('ECONNRESET'))],
    ['a reply that broke off', fetchFailed('UND_ERR_SOCKET')],
    ['an error inside Slack', new webApi.WebAPIPlatformError({ ok: false, error: 'fatal_error' })],
    ['an HTTP status of Slack', new webApi.WebAPIHTTPError(503, '', {}, '')],
    ['an HTTP status at the response_url', new ResponseRefused('502')],
  ])('is in doubt after %s', (_, error) => {
    expect(deliveryFailure(error)).toBe('in-doubt');
  });
});

describe('an answer that certainly did not arrive', () => {
  it.each([
    ['slack-busy', new TryLater(1)],
    ['slack-unreachable', throughClient(fetchFailed('ECONNREFUSED'))],
    ['slack-unreachable', fetchFailed('ENOTFOUND')],
    ['unknown', new webApi.WebAPIPlatformError({ ok: false, error: 'channel_not_found' })],
    ['unknown', new ResponseRefused('used_url')],
    ['unknown', new TypeError('a mistake of ours')],
  ])('is %s', (failure, error) => {
    expect(deliveryFailure(error)).toBe(failure);
  });
});
