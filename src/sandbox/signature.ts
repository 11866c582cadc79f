/** Slack's v0 request signature. */
import { createHmac } from 'node:crypto';

/** Returns the headers that sign a body at a time given in seconds. */
export function signed(body: string, secret: string, seconds: number): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${hash}`,
  };
}
