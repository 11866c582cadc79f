/** response_url: the address at which a command or a press is answered. */

import { z } from 'zod';
import type { Fetch } from './connection.ts';
import { BlocksRefused, isBlockError } from './blocks-refused.ts';
import { TryLater } from './pacing.ts';

const patienceMs = 10_000;

/** Thrown when Slack does not take an answer; `code` is Slack's word for it, or the HTTP status. */
export class ResponseRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`Cannot answer at the response_url: ${code}`);
    this.name = 'ResponseRefused';
    this.code = code;
  }
}

const Refusal = z.object({ ok: z.literal(false), error: z.string() });

/**
 * Posts to a response_url.
 *
 * Not Bolt's `respond`, which hides the reason: Slack says it in the body, sometimes as a bare word
 * with status 400 (`invalid_blocks`), sometimes as `{"ok":false,"error":…}` even with status 200.
 *
 * @throws {BlocksRefused} when the blocks are the reason, {TryLater} when Slack is busy.
 */
export async function postToResponseUrl(
  fetch: Fetch,
  url: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
  const code = reasonIn(await response.text()) ?? (response.ok ? undefined : `${response.status}`);
  if (response.status === 429) {
    throw new TryLater(1000 * Number(response.headers.get('retry-after') ?? '1'));
  }
  if (code === undefined) return;
  throw isBlockError(code) ? new BlocksRefused(code) : new ResponseRefused(code);
}

function reasonIn(body: string): string | undefined {
  if (/^[a-z_]+$/.test(body)) return body === 'ok' ? undefined : body;
  try {
    return Refusal.safeParse(JSON.parse(body)).data?.error;
  } catch {
    return undefined;
  }
}
