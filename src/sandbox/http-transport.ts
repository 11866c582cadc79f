/** Reaches the app as Slack does over HTTP: signed requests to its request URL. */
import { signed } from './signature.ts';
import type { Delivered, Delivery, DeliveryOptions, Transport } from './transport.ts';

const STALE_SECONDS = 6 * 60;

/** `url` is the app's request URL, e.g. `http://127.0.0.1:3000/slack/events`. */
export function httpTransport(url: string, signingSecret: string): Transport {
  return {
    deliver: async (delivery, options) => {
      const body = written(delivery);
      const from = performance.now();
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: headers(delivery, body, signingSecret, options),
      });
      const answer = readBody(await response.text());
      return { status: response.status, body: answer, ms: performance.now() - from };
    },
  };
}

function headers(
  { kind }: Delivery,
  body: string,
  secret: string,
  { signature = 'good', retry }: DeliveryOptions,
): Record<string, string> {
  // The receiver compares with the real clock, whatever clock this Slack runs on.
  const seconds = Math.floor(Date.now() / 1000) - (signature === 'stale' ? STALE_SECONDS : 0);
  return {
    'content-type': kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...signed(body, signature === 'bad' ? `${secret}?` : secret, seconds),
    ...(retry === undefined
      ? {}
      : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
  };
}

function written({ kind, payload }: Delivery): string {
  if (kind === 'event') return JSON.stringify(payload);
  const fields = kind === 'command' ? payload : { payload: JSON.stringify(payload) };
  return new URLSearchParams(
    Object.entries(fields).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
}

function readBody(text: string): Delivered['body'] {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
