/** 行の高さと長い文: how many lines a text takes, and where it goes on in the row below. */

/** A row is at most 409 points tall; a line of BIZ UDPゴシック at 11 points takes 15 of them at most. */
const mostLines = 26;

/** How tall a row of so many lines is, in points. */
export function heightOf(lines: number): number {
  return 15 * lines + 3;
}

/**
 * Returns how many lines a text takes in a column, rather one too many than one that is clipped.
 *
 * @example linesIn('中長期アウトカム', 10); // 2
 */
export function linesIn(text: string, width: number): number {
  const room = roomIn(width);
  if (text.length * 2 <= room && !text.includes('\n')) return 1; // Nearly always
  let [lines, used] = [1, 0];
  for (const letter of text) {
    const units = unitsOf(letter);
    const isNext = letter === '\n' || used + units > room;
    if (isNext) lines += 1;
    used = isNext ? units : used + units;
  }
  return lines;
}

/**
 * Returns a text in pieces that each fit into one row; joined they are the text.
 *
 * @example splitText('よい案です。', 40); // ['よい案です。']
 */
export function splitText(text: string, width: number): string[] {
  if (linesIn(text, width) <= mostLines) return [text];
  const room = roomIn(width);
  const pieces: string[] = [];
  let [piece, lines, used] = ['', 1, 0];
  for (const letter of text) {
    const units = unitsOf(letter);
    const isNext = letter === '\n' || used + units > room;
    if (isNext) lines += 1;
    if (lines > mostLines) {
      pieces.push(piece);
      [piece, lines] = ['', 1];
    }
    piece += letter;
    used = isNext ? units : used + units;
  }
  return [...pieces, piece];
}

/** How much is written in a line: no line begins with 「。」, which costs a narrow column more. */
function roomIn(width: number): number {
  return Math.max(2, width < 16 ? width - 1 : width);
}

/** How wide a text is that never breaks, as a number does not. */
export function unitsIn(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + unitsOf(letter), 0);
}

/** Japanese letters are twice as wide as Latin ones. */
function unitsOf(letter: string): number {
  if (letter === '\n') return 0;
  return /[\u0020-\u007E\uFF61-\uFF9F]/u.test(letter) ? 1 : 2;
}
