/** 注の印: 「※1」, 「＊」, 「†」 and 「注1」, which stand behind a name or a title and are no part of it. */

/** 「※6,701」 is a figure behind a sign, and no sign of many notes. */
const number = '[1-9１-９][\\d０-９]?';
const sign = `[(（]?(?:※|[*＊†‡]|注(?=\\s?[\\d０-９)）]))\\s?(?:${number}(?:[,、]${number})*)?[)）]?`;
const behind = new RegExp(`\\s*${sign}\\s*$`, 'u');
const ahead = new RegExp(`^${sign}(?![\\d,])`, 'u');

/**
 * Returns a name or a title without the sign of a footnote behind it.
 *
 * @example
 * withoutNoteSign('令和6年度 実績※2'); // '令和6年度 実績'
 */
export function withoutNoteSign(text: string): string {
  return text.replace(behind, '');
}

/** Returns what stands behind a name without the sign that is glued to the name: 「※1 1,408件」 as 「 1,408件」. */
export function withoutNoteSignAhead(text: string): string {
  return text.replace(ahead, '');
}
