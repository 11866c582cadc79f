/** 注の印: 「※1」, 「＊」, 「†」 and 「注1」, which stand behind a name or a title and are no part of it. */

const behind = /\s*[(（]?(?:※|[*＊†‡]|注(?=\s?[\d０-９)）]))\s?[\d０-９,、]*[)）]?\s*$/u;

/**
 * Returns a name or a title without the sign of a footnote behind it.
 *
 * @example
 * withoutNoteSign('令和6年度 実績※2'); // '令和6年度 実績'
 */
export function withoutNoteSign(text: string): string {
  return text.replace(behind, '');
}
