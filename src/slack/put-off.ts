/** 後回し: what Slack puts off with a 429 is tried again by the line in which it waits. */

import { webApi } from '@slack/bolt';
import { TryLater } from './pacing.ts';

/** Does something with Slack; `pacing.inTurn` understands what is thrown when Slack is busy. */
export async function putOff<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof webApi.WebAPIRateLimitedError) throw new TryLater(1000 * error.retryAfter);
    throw error;
  }
}
