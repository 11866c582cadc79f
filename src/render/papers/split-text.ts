/** 行の高さと長い文: how many lines a text takes, and where it goes on in the row below. */

/** A row is at most 409 points tall. */
const mostLines = 25;

/** How tall a row of so many lines is, in points: a line of 11 points takes 16 of them at most. */
export function heightOf(lines: number): number {
  return 16 * lines + 4;
}

/**
 * Returns how many lines a text takes in a column, rather one too many than one that is clipped.
 *
 * @example linesIn('中長期アウトカム', 10); // 2
 */
export function linesIn(text: string, width: number): number {
  return lineStarts(text, width).length;
}

/**
 * Returns a text in pieces that each fit into one row; joined they are the text.
 *
 * @example splitText('よい案です。', 40); // ['よい案です。']
 */
export function splitText(text: string, width: number): string[] {
  const starts = lineStarts(text, width);
  if (starts.length <= mostLines) return [text];
  const cuts = starts.filter((_, line) => line % mostLines === 0);
  return cuts.map((from, at) => text.slice(from, cuts[at + 1]));
}

/** Where each line begins; a Latin word goes into the next one whole, an address breaks at its strokes. */
function lineStarts(text: string, width: number): number[] {
  const room = roomIn(width);
  if (text.length * 2 <= room && !text.includes('\n')) return [0]; // Nearly always
  const starts = [0];
  let [at, used] = [0, 0];
  while (at < text.length) {
    const end = wordEnd(text, at);
    const units = end - at > 1 ? end - at : unitOf(text.charCodeAt(at));
    const isNext = text[at] === '\n' || used + units > room;
    if (isNext) starts.push(at);
    used = isNext ? Math.min(units, room) : used + units;
    at = end;
  }
  return starts;
}

const longestWord = 20;

/** Looked at letter by letter, because a paper may have a million of them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < longestWord && isLatin(text.charCodeAt(at))) {
    at += 1;
    if ('/?&-'.includes(text.charAt(at - 1))) break;
  }
  return at > from ? at : from + (isPair(text.charCodeAt(from)) ? 2 : 1);
}

function isLatin(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** The first half of a letter that JavaScript counts as two. */
function isPair(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** How much is written in a line: no line begins with 「。」, which costs a narrow column more. */
function roomIn(width: number): number {
  return Math.max(2, width < 16 ? width - 1 : width);
}

/** How wide a text is: Japanese letters are twice as wide as Latin ones. */
export function unitsIn(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += unitOf(text.charCodeAt(at));
  return units;
}

function unitOf(code: number): number {
  if (code === 0x0a) return 0;
  const isNarrow = isLatin(code) || code === 0x20 || (code >= 0xff61 && code <= 0xff9f);
  return isNarrow ? 1 : 2;
}
