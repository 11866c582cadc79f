/** 宛先: where an answer is shown, and to whom. */

import type { Line } from './pacing.ts';

export type Destination =
  /** To the person alone, where they asked: the answer to a command or a press. */
  | { kind: 'asker'; responseUrl: string }
  /** To everybody where the person pressed; works in channels that the bot has not joined. */
  | { kind: 'everybody'; responseUrl: string }
  | { kind: 'channel'; channel: string; threadTs: string | undefined }
  /** To one person alone, beside a message in a channel; gone when they reload. */
  | { kind: 'aside'; channel: string; threadTs: string | undefined; user: string };

/** Slack takes about one posted message a second for each channel; a response_url has no such limit. */
const postGapMs = 1000;

/** Returns the line in which posts to this place wait for each other. */
export function lineOf(to: Destination): Line {
  return 'channel' in to
    ? { name: to.channel, gapMs: postGapMs }
    : { name: to.responseUrl, gapMs: 0 };
}
