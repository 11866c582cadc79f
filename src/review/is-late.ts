/** 締切後: written after the last day, or while the review was closed. */

import type { Review } from '../domain/review.ts';
import type { MessageTs } from '../domain/slack-id.ts';
import { dayOf, momentOf } from './moment.ts';

export function isLate({ closings, deadline }: Review, ts: MessageTs): boolean {
  const at = momentOf(ts);
  const wasClosed = closings.some(
    (one) => one.at <= at && (one.reopened === null || at < one.reopened.at),
  );
  return dayOf(ts) > deadline || wasClosed;
}
