/** What a Web API method answers: Slack's `{ ok: true, … }` or `{ ok: false, error, … }`. */
import type { Refused } from '../block-kit/check-blocks.ts';

export type Answer = Readonly<Record<string, unknown>> & { ok: boolean; error?: string };

export function accepted(fields: Readonly<Record<string, unknown>> = {}): Answer {
  return { ok: true, ...fields };
}

export function refused(error: string, fields: Readonly<Record<string, unknown>> = {}): Answer {
  return { ok: false, error, ...fields };
}

/** Returns a refusal with the list of what is wrong, in the two places Slack writes it. */
export function refusedWith({ error, messages }: Refused): Answer {
  if (messages.length === 0) return refused(error);
  return refused(error, {
    errors: messages.map((message) => message.replace('[ERROR] ', '')),
    response_metadata: { messages },
  });
}
