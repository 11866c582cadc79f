/** トークンの確認: asks Slack whether the bot's token is good, for as long as Slack does not answer. */

import { webApi } from '@slack/bolt';
import { isPassing } from './is-passing.ts';
import type { Outage } from './outage.ts';
import { StartError } from './start-error.ts';

const longestPauseMs = 60_000;

/**
 * Returns when Slack has accepted the token.
 *
 * Nothing waits for this but the start itself: what people ask meanwhile is answered, so that a slow
 * Slack loses nobody's first question.
 *
 * @throws {StartError} when Slack refuses the token.
 */
export async function verifyToken(
  client: webApi.WebClient,
  outage: Outage,
  sleep: (ms: number) => Promise<void>,
): Promise<void> {
  for (let pauseMs = 1000; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      await client.auth.test();
      outage.isOver();
      return;
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && !isPassing(error.data.error)) {
        throw new StartError({ problem: 'bot-token-refused', code: error.data.error });
      }
      outage.goesOn(error);
      const isBusy = error instanceof webApi.WebAPIRateLimitedError;
      await sleep(isBusy ? 1000 * error.retryAfter : pauseMs);
    }
  }
}
