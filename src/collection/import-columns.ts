/** 列: which column of a table that somebody sent holds what, by the words of its heading. */

import type { Table, TableRow } from '../domain/tables.ts';
import { folded } from './folded.ts';

export const importColumns = [
  'target',
  'name',
  'fiscalYear',
  'what',
  'value',
  'unit',
  'dashReason',
  'expectedOn',
  'remark',
  'evidence',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** As `folded` leaves them, without 「」 and what stands in brackets behind. */
const headings: Readonly<Record<ImportColumn, readonly string[]>> = {
  target: ['番号', '指標番号'],
  name: ['名称', '指標名', '名前'],
  fiscalYear: ['年度'],
  what: ['種類'],
  value: ['値', '数値'],
  unit: ['単位'],
  dashReason: ['-の理由', '?の理由'], // An encoding that has no 「—」 makes a 「?」 of it
  expectedOn: ['次に出る日'],
  remark: ['理由'],
  evidence: ['根拠'],
};

/** What our own files show beside the columns to fill in. */
const onlyShown: readonly string[] = [
  ...['目指す姿', '基準値', '前回の年度', '前回の値', '入力期限'],
  ...['直すところ', '元の行'],
];

export type FoundColumns = {
  /** Where each column stands, from 0. */
  at: ReadonlyMap<ImportColumn, number>;
  /** The heads of columns that are not ours, as they are written. */
  unused: readonly string[];
  /** The rows below the heading. */
  rows: readonly TableRow[];
};

export type ColumnProblem =
  | { problem: 'column-missing'; sheet: string; column: ImportColumn }
  | { problem: 'column-twice'; sheet: string; column: ImportColumn }
  /** What nobody sees is not taken in. */
  | { problem: 'column-hidden'; sheet: string; column: ImportColumn };

/**
 * Finds the heading, which may stand below title rows, and the columns under it.
 *
 * @returns nothing for a sheet that has no heading of ours, such as one that explains another.
 */
export function findColumns({
  name: sheet,
  rows,
  hiddenColumns,
}: Table): FoundColumns | ColumnProblem | undefined {
  const heading = rows.slice(0, most.titleRows).findIndex(isHeading);
  const cells = rows[heading]?.cells;
  if (cells === undefined) return undefined;
  const columns = cells.map(columnOf);
  const twice = importColumns.find(
    (column) => columns.indexOf(column) !== columns.lastIndexOf(column),
  );
  if (twice !== undefined) return { problem: 'column-twice', sheet, column: twice };
  const at = new Map(
    importColumns.flatMap((column) =>
      columns.includes(column) ? [[column, columns.indexOf(column)] as const] : [],
    ),
  );
  const missing = missingIn(at);
  if (missing !== undefined) return { problem: 'column-missing', sheet, column: missing };
  const hidden = importColumns.find((column) => hiddenColumns.includes(at.get(column) ?? -1));
  if (hidden !== undefined) return { problem: 'column-hidden', sheet, column: hidden };
  const unused = cells.filter((cell, place) => columns[place] === undefined && !isShown(cell));
  return { at, unused: unused.map((cell) => cell.trim()), rows: rows.slice(heading + 1) };
}

export function isColumnProblem(found: FoundColumns | ColumnProblem): found is ColumnProblem {
  return 'problem' in found;
}

const most = { titleRows: 30 };

/** One such word may stand anywhere; two of them in one row are a heading. */
function isHeading({ cells }: TableRow): boolean {
  return cells.filter((cell) => columnOf(cell) !== undefined).length >= 2;
}

/** A figure is found by its number or by its name. */
function missingIn(at: ReadonlyMap<ImportColumn, number>): ImportColumn | undefined {
  if (!at.has('target') && !at.has('name')) return 'target';
  return (['fiscalYear', 'value'] as const).find((column) => !at.has(column));
}

function columnOf(cell: string): ImportColumn | undefined {
  const head = headOf(cell);
  return importColumns.find((column) => headings[column].includes(head));
}

function isShown(cell: string): boolean {
  const head = headOf(cell);
  return head === '' || onlyShown.includes(head);
}

function headOf(cell: string): string {
  return folded(cell)
    .replaceAll(/[「」『』]/gu, '')
    .replace(/\([^()]*\)$/u, '');
}
