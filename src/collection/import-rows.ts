/** 取り込む行: the rows of a file below its headings, each as what its columns say. */

import type { CellFault, Table, TableRow, Tables } from '../domain/tables.ts';
import {
  type ColumnProblem,
  findColumns,
  type FoundColumns,
  type ImportColumn,
  importColumns,
  isColumnProblem,
} from './import-columns.ts';

/** `no` is the row number that Excel shows; a CSV has one sheet without a name. */
export type RowPlace = { sheet: string; no: number };

export type WrittenRow = {
  place: RowPlace;
  /** Trimmed; empty where there is no such column. */
  cells: Readonly<Record<ImportColumn, string>>;
  /** Columns whose text a formula has computed. */
  formulas: readonly ImportColumn[];
  faults: readonly { column: ImportColumn; fault: CellFault }[];
  isHidden: boolean;
};

export type WrittenRows = {
  rows: readonly WrittenRow[];
  /** Rows that name a figure and have nothing filled in. */
  empty: number;
  /** Heads of columns that are not ours. */
  unused: readonly string[];
  /** Sheets without a heading of ours, and hidden ones. */
  notRead: readonly string[];
};

/** Why nothing of a file can be taken in. */
export type ImportProblem =
  | ColumnProblem
  | { problem: 'no-heading' }
  | { problem: 'nothing-filled-in'; empty: number }
  | { problem: 'too-many-rows'; limit: number };

/** There are some 120 figures: this is every one of them for years, plans included. */
const mostRows = 2000;

/** Returns the rows of all sheets that have a heading and in which something is filled in. */
export function writtenRows({ sheets, hiddenSheets }: Tables): WrittenRows | ImportProblem {
  const found = sheets.map((sheet) => ({ sheet, columns: findColumns(sheet) }));
  const tables: { sheet: Table; columns: FoundColumns }[] = [];
  for (const { sheet, columns } of found) {
    if (columns === undefined) continue;
    if (isColumnProblem(columns)) return columns;
    tables.push({ sheet, columns });
  }
  if (tables.length === 0) return { problem: 'no-heading' };
  const all = tables.flatMap(({ sheet, columns }) =>
    columns.rows.map((row) => writtenRow(row, sheet, columns)),
  );
  const rows = all.filter(isFilledIn);
  const empty = all.filter((row) => !isFilledIn(row) && namesFigure(row)).length;
  if (rows.length === 0) return { problem: 'nothing-filled-in', empty };
  if (rows.length > mostRows) return { problem: 'too-many-rows', limit: mostRows };
  const others = found.filter(({ columns }) => columns === undefined);
  return {
    ...{ rows, empty },
    unused: [...new Set(tables.flatMap(({ columns }) => columns.unused))],
    notRead: [...others.map(({ sheet }) => sheet.name), ...hiddenSheets],
  };
}

export function isImportProblem(read: object): read is ImportProblem {
  return 'problem' in read;
}

function writtenRow(
  { no, cells, formulas, faults, hidden }: TableRow,
  { name: sheet }: Pick<Table, 'name'>,
  { at }: FoundColumns,
): WrittenRow {
  const text = (column: ImportColumn): string => cells[at.get(column) ?? -1]?.trim() ?? '';
  return {
    place: { sheet, no },
    cells: {
      ...{ target: text('target'), name: text('name'), fiscalYear: text('fiscalYear') },
      ...{ what: text('what'), value: text('value'), unit: text('unit') },
      ...{ dashReason: text('dashReason'), expectedOn: text('expectedOn') },
      ...{ remark: text('remark'), evidence: text('evidence') },
    },
    formulas: importColumns.filter((column) => formulas.includes(at.get(column) ?? -1)),
    faults: importColumns.flatMap((column) =>
      faults.filter((one) => one.column === at.get(column)).map(({ fault }) => ({ column, fault })),
    ),
    isHidden: hidden,
  };
}

/** A template comes back with most of its rows as they were sent out, and with notes below. */
const toFillIn = ['value', 'dashReason', 'expectedOn', 'remark', 'evidence'] as const;

function isFilledIn({ cells, faults }: WrittenRow): boolean {
  return toFillIn.some(
    (column) => cells[column] !== '' || faults.some((one) => one.column === column),
  );
}

function namesFigure({ cells }: WrittenRow): boolean {
  return cells.fiscalYear !== '' && (cells.target !== '' || cells.name !== '');
}
