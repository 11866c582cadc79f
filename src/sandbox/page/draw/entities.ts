/** Slack's three escapes, undone once. */

const letters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * @example
 * decoded('A &amp; B &amp;lt;'); // 'A & B &lt;'
 */
export function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp);/g, (escape) => letters[escape] ?? escape);
}
