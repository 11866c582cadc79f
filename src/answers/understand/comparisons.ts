/** 比べ方の言葉: the words for below, above and equal, and how a denial turns them round. */

export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq';

const words: Readonly<Record<Comparison, string>> = {
  lt: '未満|下回|した回|割(?:り|っ|る|れ)|切(?:っ|り|る|れ)|きって|(?<=より)\\s*(?:小さ|低|少な|下)|(?:に)?(?:届か|届いてい?な|達してい?な|達しな|満た)|を下',
  lte: '以下|いか(?!が)',
  gt: '超|上回|こえ|越え|越し|おーばー|(?<=より)\\s*(?:大き|高|多|上)|を上',
  gte: '以上',
  eq: 'ちょうど|ぴったり|ぴたり|じゃすと|きっかり|と同じ|のまま',
};

/** `isDenied` when a denial behind the words turned them round. */
export type Compared = { op: Comparison; isDenied: boolean };

/** A pattern with one named group for each comparison. */
export const comparisonPattern = Object.entries(words)
  .map(([comparison, each]) => `(?<${comparison}>${each})`)
  .join('|');

const opposite: Readonly<Record<Comparison, Comparison>> = {
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
  eq: 'eq',
};

const deniedVerb =
  /^[っりてでいるえらけ]{0,5}(?:は|も)?(?:ない|なか|ません|なく|ん(?=[。？?\s]|$)|へん|とらん)/;
const deniedNoun = /^(?:では|じゃ|で)(?:ない|なく|ありません)/;

/**
 * Returns the comparison that a match says; 「下回っていない」 is not below, and so at least.
 *
 * 「100以下はない？」 denies nothing: it asks whether there is any.
 *
 * @param said the matched words, with their named groups
 * @param after the text that follows them
 */
export function comparisonOf(said: RegExpExecArray, after: string): Compared | undefined {
  const groups = said.groups ?? {};
  const options: readonly Comparison[] = ['lt', 'lte', 'gt', 'gte', 'eq'];
  const comparison = options.find((each) => groups[each] !== undefined);
  if (comparison === undefined) return undefined;
  const word = groups[comparison] ?? '';
  if (/届|達し|満た/.test(word)) return { op: comparison, isDenied: false }; // Their own ない is part of it
  const denied = /以|いか|未満/.test(word) ? deniedNoun : deniedVerb;
  const isDenied = denied.test(after);
  return { op: isDenied ? opposite[comparison] : comparison, isDenied };
}
