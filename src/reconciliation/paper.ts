/** 資料の行: a table that is about to be printed, as rows of cells, whether it came as a file or as text. */

import { commaCells } from './comma-text.ts';
import type { Table, TableRow, Tables } from '../domain/tables.ts';

/** `no` is the line of a text, or the row that Excel shows. */
export type PaperRow = { sheet: string; no: number; cells: readonly string[] };

/** Returns the rows of a file, sheet after sheet. */
export function rowsOfTables({ sheets }: Tables): PaperRow[] {
  return sheets.flatMap(({ name, rows }: Table) =>
    rows.map((row) => ({ sheet: name, no: row.no, cells: cellsOf(row) })),
  );
}

/** A formula without its result would pass for an empty cell, and its figure for one that is not there. */
const notCalculated = '（計算結果なし）';

function cellsOf({ cells, faults }: TableRow): string[] {
  const lost = faults.filter(({ fault }) => fault === 'no-value').map(({ column }) => column);
  const width = Math.max(cells.length, ...lost.map((column) => column + 1));
  return Array.from({ length: width }, (_, at) =>
    lost.includes(at) ? notCalculated : (cells[at] ?? ''),
  );
}

/**
 * Returns the lines of a pasted text: cells are parted by tabs, by the bars of a drawn table, or by the
 * commas of a CSV.
 *
 * @example
 * rowsOfText('指標名\t基準値\n創業相談の実施回数\t452 回'); // two rows of two cells
 */
export function rowsOfText(text: string): PaperRow[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  const cellsOfLine = commaCells(lines) ?? cellsIn;
  return lines.flatMap((line, at) =>
    line.trim() === '' || /^[\s|:+-]*\|[\s|:+-]*$/.test(line)
      ? []
      : [{ sheet: '', no: at + 1, cells: cellsOfLine(line, at) }],
  );
}

function cellsIn(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  const bars = line
    .trim()
    .replace(/^[|｜]/, '')
    .replace(/[|｜]$/, '');
  const cells = bars.split(/[|｜]/).map((cell) => cell.trim());
  return cells.length > 2 ? cells : [line.trim()];
}
