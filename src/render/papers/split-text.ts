/** 長い文を分ける: a text that no row of Excel is tall enough for goes on in the row below it. */

/** A row is at most 409 points tall, and a line of 游ゴシック at 11 points takes nearly 19. */
const mostLines = 20;

/**
 * Returns a text in pieces that each fit into one row; joined they are the text.
 *
 * @example splitText('よい案です。', 40); // ['よい案です。']
 */
export function splitText(text: string, width: number): string[] {
  const perLine = Math.max(2, Math.floor(width * 0.9) - 1); // Excel keeps a margin, and breaks at words
  if (atMostLines(text, perLine) <= mostLines) return [text];
  const pieces: string[] = [];
  let [piece, lines, used] = ['', 1, 0];
  for (const letter of text) {
    const units = letter === '\n' ? 0 : unitsOf(letter);
    if (letter === '\n' || used + units > perLine) [lines, used] = [lines + 1, 0];
    if (lines > mostLines) {
      pieces.push(piece);
      [piece, lines] = ['', 1];
    }
    piece += letter;
    used += units;
  }
  return [...pieces, piece];
}

/** Quick, because nearly every text is short. */
function atMostLines(text: string, perLine: number): number {
  if (text.length * 2 <= perLine && !text.includes('\n')) return 1;
  return text.split('\n').length + Math.ceil((text.length * 2) / (perLine - 1));
}

/** How many lines a text takes in a width, for a cell whose height Excel does not find by itself. */
export function linesIn(text: string, width: number): number {
  const units = Array.from(text).reduce((sum, letter) => sum + unitsOf(letter), 0);
  return Math.max(1, Math.ceil(units / Math.max(2, Math.floor(width * 0.95))));
}

/** Japanese letters are twice as wide as Latin ones. */
function unitsOf(letter: string): number {
  return /[\u0020-\u007E\uFF61-\uFF9F]/u.test(letter) ? 1 : 2;
}
