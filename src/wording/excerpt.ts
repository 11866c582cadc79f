/** 抜き書き: the first words of a text, with … where there is more. */

/** @example excerpt('設問を\n見直すべきです。', 5); // '設問を 見…' */
export function excerpt(text: string, longest: number): string {
  return cut(text.replaceAll(/\s+/g, ' ').trim(), longest);
}

/**
 * Returns the first letters of a text, its lines and blanks as they are.
 *
 * @example
 * cut('設問を\n見直す', 4); // '設問を\n…'
 * cut('設問を\n見直す', 7); // '設問を\n見直す'
 */
export function cut(text: string, longest: number): string {
  const letters = Array.from(text); // Never half a letter
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}
