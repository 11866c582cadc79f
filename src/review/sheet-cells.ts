/** 表のます目: rows copied from Excel (tabs) or a CSV (commas), with cells that hold line breaks. */

/** A row as it was pasted; `no` counts all rows from 1, empty ones and the head too. */
export type PastedRow = { no: number; cells: readonly string[] };

/**
 * Returns all rows that hold anything.
 *
 * A cell is quoted only if its quotes close at the end of a cell: 「"重要"な点」 stands as it is, and a
 * quote that never closes takes no other row with it.
 *
 * @example
 * pastedRows('佐藤\t4\t"一行目\n二行目"'); // [{ no: 1, cells: ['佐藤', '4', '一行目\n二行目'] }]
 */
export function pastedRows(pasted: string): PastedRow[] {
  const text = pasted.replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const separator = text.includes('\t') ? '\t' : ',';
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = cellAt(text, at, separator);
    rows.at(-1)?.push(cell);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows
    .map((cells, index) => ({ no: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function cellAt(text: string, at: number, separator: string): { cell: string; end: number } {
  const quoted = new RegExp(`"((?:[^"]|"")*)"(?=[${separator}\\n]|$)`, 'y');
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  if (found !== null) {
    return { cell: (found[1] ?? '').replaceAll('""', '"'), end: at + found[0].length };
  }
  const plain = new RegExp(`[^${separator}\\n]*`, 'y');
  plain.lastIndex = at;
  const [cell] = plain.exec(text) ?? [''];
  return { cell, end: at + cell.length };
}
