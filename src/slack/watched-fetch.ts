/** 回線の見張り: sees what becomes of the calls with which Socket Mode opens its line. */

import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Fetch } from './connection.ts';
import { isPassing } from './is-passing.ts';

export type Watch = {
  /** Nobody answers, or Slack is out of order; the line is tried again. */
  onOutage: (error: unknown) => void;
  /** Slack answers that it will not: a wrong token, a missing scope. */
  onRefusal: (error: webApi.WebAPIPlatformError) => void;
};

const Refusal = z.object({ ok: z.literal(false), error: z.string() });

/**
 * Returns a fetch that does the same and tells what came of it.
 *
 * Socket Mode keeps both to its own log, and tries some refusals again for ever.
 */
export function watchedFetch(fetch: Fetch, watch: Watch): Fetch {
  return async (url, init) => {
    try {
      const { text, ...about } = await read(await fetch(url, init));
      const { status, statusText } = about;
      if (status >= 500) watch.onOutage(new webApi.WebAPIHTTPError(status, statusText, {}, text));
      else if (status !== 429) reportRefusal(text, watch);
      return new Response(text, about);
    } catch (error) {
      watch.onOutage(error);
      throw error;
    }
  };
}

async function read(response: Awaited<ReturnType<Fetch>>) {
  const { status, statusText } = response;
  const headers = Object.fromEntries(response.headers.entries());
  return { status, statusText, headers, text: await response.text() };
}

function reportRefusal(body: string, { onOutage, onRefusal }: Watch): void {
  const refusal = refusalIn(body);
  if (refusal === undefined) return;
  const error = new webApi.WebAPIPlatformError(refusal);
  if (isPassing(refusal.error)) onOutage(error);
  else onRefusal(error);
}

function refusalIn(body: string): z.infer<typeof Refusal> | undefined {
  try {
    return Refusal.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
