/** Slackへの道: how requests leave the house, through the office's proxy where there is one. */

import type { webApi } from '@slack/bolt';
import { fetch as proxiedFetch, FormData as ProxiedForm, ProxyAgent } from 'undici';
import type { Config } from '../config.ts';

/** How long a call to Slack may take. The library's own default is for ever. */
const patienceMs = 10_000;

export type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

export type Connection = {
  fetch: Fetch;
  /** For the WebSocket of Socket Mode, which does not go through `fetch`. */
  dispatcher: ProxyAgent | undefined;
  clientOptions: webApi.WebClientOptions;
};

/**
 * Returns the ways to Slack.
 *
 * The client neither repeats a call nor waits out a 429: a repeated post is a doubled post, and one
 * busy channel must not hold up the others. Both are for `pacing.ts` and `send.ts` to decide.
 */
export function createConnection(config: Pick<Config, 'slackApiUrl' | 'proxy'>): Connection {
  const dispatcher = config.proxy === undefined ? undefined : new ProxyAgent(config.proxy);
  const fetch = dispatcher === undefined ? globalThis.fetch : through(dispatcher);
  return {
    fetch,
    dispatcher,
    clientOptions: {
      slackApiUrl: config.slackApiUrl,
      fetch,
      timeout: patienceMs,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
    },
  };
}

function through(dispatcher: ProxyAgent): Fetch {
  return (url, { body, ...init } = {}) =>
    proxiedFetch(url, { ...init, ...(body && { body: proxiedBody(body) }), dispatcher });
}

/** Node's own form is a stranger to this fetch, which would send the words `[object FormData]`. */
function proxiedBody(body: string | FormData): string | ProxiedForm {
  if (typeof body === 'string') return body;
  const form = new ProxiedForm();
  for (const [name, value] of body) form.append(name, value);
  return form;
}
