/** 発言の所在: the address under which a message can be opened in Slack. */

/**
 * Returns the address of a message; `workspace` is that of the workspace, with its stroke at the end.
 *
 * @example messageAddress('https://ward.slack.com/', { channel: 'C1', ts: '1700000000.000100' });
 * // 'https://ward.slack.com/archives/C1/p1700000000000100'
 */
export function messageAddress(
  workspace: string,
  { channel, ts }: { channel: string; ts: string },
): string {
  return new URL(`archives/${channel}/p${ts.replace('.', '')}`, workspace).href;
}
