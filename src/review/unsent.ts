/** 送れなかったもの: posts that Slack has refused, or that have waited for longer than they should. */

import type { Post } from '../domain/outbox.ts';
import type { State } from '../domain/state.ts';

/** Until then a post is on its way. */
const usualMs = 10 * 60 * 1000;

/** Returns what the secretariat should know of, oldest first. */
export function unsentPosts({ outbox }: Pick<State, 'outbox'>, now: Date): Post[] {
  return outbox.filter(
    ({ state, addedAt }) =>
      state.status === 'failed' || now.getTime() - Date.parse(addedAt) > usualMs,
  );
}
