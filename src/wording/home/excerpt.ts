/** 抜き書き: the first words of a text on one line. */

/** @example excerpt('設問を\n見直すべきです。', 5); // '設問を 見…' */
export function excerpt(text: string, longest: number): string {
  const letters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}
