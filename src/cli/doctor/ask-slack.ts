/** Slackに聞く: one `auth.test`, for what it says of the token, the scopes and the time. */

import { z } from 'zod';
import type { Config } from '../../config.ts';
import { createConnection } from '../../slack/connection.ts';
import { isPassing } from '../../slack/is-passing.ts';
import { codeOf } from '../../store/data-file-error.ts';
import type { SlackAnswer } from '../../wording/doctor/slack.ts';

export type SlackQuestion = Pick<Config, 'slackApiUrl' | 'proxy'> & { botToken: string };

const patienceMs = 5000;

const Reply = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
});

/** Returns what Slack answered; that it cannot be reached is an answer too. */
export async function askSlack(
  { slackApiUrl, proxy, botToken }: SlackQuestion,
  now: () => Date,
): Promise<SlackAnswer> {
  const { fetch } = createConnection({ slackApiUrl, proxy });
  try {
    const asked = now().getTime();
    const response = await fetch(`${slackApiUrl.replace(/\/?$/, '/')}auth.test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}` },
      signal: AbortSignal.timeout(patienceMs),
    });
    const driftMs = driftFrom(response.headers.get('date'), (asked + now().getTime()) / 2);
    const reply = Reply.safeParse(await response.json());
    if (!reply.success) return { reached: false, code: `HTTP ${response.status}` };
    const { ok, error = 'unknown_error', team } = reply.data;
    if (!ok && isPassing(error)) return { reached: false, code: error };
    if (!ok) return { reached: true, accepted: false, code: error, driftMs };
    const scopes = scopesIn(response.headers.get('x-oauth-scopes'));
    return { reached: true, accepted: true, team, scopes, driftMs };
  } catch (error) {
    return { reached: false, code: networkCodeOf(error) };
  }
}

/** Slack's header names a second; on average half of it has passed. */
function driftFrom(header: string | null, here: number): number | undefined {
  const there = Date.parse(header ?? '');
  return Number.isNaN(there) ? undefined : Math.round(here - there - 500);
}

function scopesIn(header: string | null): readonly string[] | undefined {
  return header?.split(',').map((scope) => scope.trim());
}

/** `fetch` hides the system's code in the cause. */
function networkCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.name === 'TimeoutError') return `${patienceMs / 1000}秒待ちましたが返事なし`;
  return error.cause === undefined ? codeOf(error) : codeOf(error.cause);
}
