/** Slackの書式: makes any text safe to show, so that nothing in it can call people or hide a link. */

/**
 * Escapes a text for mrkdwn: `<!channel>` stays the nine characters that somebody typed.
 *
 * @example
 * escaped('A & B <!here>'); // 'A &amp; B &lt;!here&gt;'
 */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Makes a text safe where Slack shows it as it is (cells, labels) and an escape would be read. */
export function literal(text: string): string {
  return text.replaceAll('<', '＜').replaceAll('>', '＞');
}

/** Undoes Slack's own escaping of what a person typed. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
