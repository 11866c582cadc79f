/** 宛先: where an answer is shown, and to whom. */

export type Destination =
  /** To the person alone, where they asked: the answer to a command or a press. */
  | { kind: 'asker'; responseUrl: string }
  /** To everybody where the person pressed; works in channels that the bot has not joined. */
  | { kind: 'everybody'; responseUrl: string }
  | { kind: 'channel'; channel: string; threadTs: string | undefined };

/** Returns the line in which posts to this place wait for each other. */
export function lineOf(to: Destination): string {
  return to.kind === 'channel' ? to.channel : to.responseUrl;
}
