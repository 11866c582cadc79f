/** ブックの行: the rows of one sheet of the workbook, each cell under the column that it belongs to. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Table, TableRow } from '../../domain/tables.ts';
import { folded } from '../folded.ts';
import type { RowPlace } from '../import-rows.ts';
import { writtenFiscalYear } from '../written-times.ts';
import {
  type ColumnKey,
  type GoalSheet,
  layouts,
  type Title,
  titles,
  type YearColumn,
  yearColumns,
} from './goal-columns.ts';
import type { GoalFileProblem, GoalRowProblem } from './goal-problem.ts';

export type GoalRow = {
  place: RowPlace;
  /** Trimmed, empty where nothing stands. */
  text: (column: ColumnKey) => string;
  /** Hidden, computed or unreadable: what is wrong with it whatever it says. */
  problems: readonly GoalRowProblem[];
};

export type GoalRows = {
  columns: readonly ColumnKey[];
  /** Without the example and empty rows. */
  rows: readonly GoalRow[];
  /** Years for which there is any column, oldest first. */
  years: readonly FiscalYear[];
  /** Heads of columns that are not ours. */
  unused: readonly string[];
};

/** Our own files mark the row that only shows how to write. */
export const exampleMark = '（例）';

const most = { titleRows: 30 };

/** Our own corrections show these beside the columns to read. */
const onlyShown: readonly string[] = ['直すところ', '元の行'].map(folded);

export function goalRows(table: Table, sheet: GoalSheet): GoalRows | GoalFileProblem {
  const { name, rows, hiddenColumns } = table;
  const keyOf = (cell: string): ColumnKey | undefined => columnOf(cell, sheet);
  const heading = rows
    .slice(0, most.titleRows)
    .findIndex(({ cells }) => cells.filter((cell) => keyOf(cell) !== undefined).length >= 2);
  const cells = rows[heading]?.cells;
  if (cells === undefined) return { problem: 'heading-missing', sheet };
  const keys = cells.map(keyOf);
  const columns = keys.filter((key) => key !== undefined);
  const twice = columns.find((key, at) => columns.indexOf(key) !== at);
  if (twice !== undefined) return { problem: 'column-twice', sheet, title: titleOf(twice) };
  const missing = missingIn(columns, sheet);
  if (missing !== undefined) return { problem: 'column-missing', sheet, title: missing };
  const hidden = columns.find((key) => hiddenColumns.includes(keys.indexOf(key)));
  if (hidden !== undefined) return { problem: 'column-hidden', sheet, title: titleOf(hidden) };
  const isOther = (cell: string, at: number): boolean =>
    keys[at] === undefined && cell.trim() !== '' && !onlyShown.includes(folded(cell));
  return {
    columns,
    rows: rows
      .slice(heading + 1)
      .map((row) => goalRow(row, name, keys))
      .filter((row) => isFilledIn(row, columns)),
    years: yearsIn(columns),
    unused: cells.filter(isOther).map((cell) => cell.trim()),
  };
}

function goalRow(
  { no, cells, formulas, faults, hidden }: TableRow,
  sheet: string,
  keys: readonly (ColumnKey | undefined)[],
): GoalRow {
  const ours = keys.flatMap((key, at) => (key === undefined ? [] : [{ key, at }]));
  const computed = ours.filter(({ at }) => formulas.includes(at));
  return {
    place: { sheet, no },
    text: (column) => cells[keys.indexOf(column)]?.trim() ?? '',
    problems: [
      ...(hidden ? [{ problem: 'hidden' } as const] : []),
      ...computed.map(({ key }) => ({ problem: 'formula', at: key }) as const),
      ...faults.flatMap(({ column, fault }) =>
        ours
          .filter(({ at }) => at === column && !formulas.includes(at))
          .map(({ key }) => ({ problem: 'fault', at: key, fault }) as const),
      ),
    ],
  };
}

function isFilledIn({ text, problems }: GoalRow, columns: readonly ColumnKey[]): boolean {
  const written = columns.map(text).filter((cell) => cell !== '');
  const isExample =
    written[0]?.normalize('NFKC').startsWith(exampleMark.normalize('NFKC')) ?? false;
  return !isExample && (written.length > 0 || problems.some(({ problem }) => problem !== 'hidden'));
}

function yearsIn(columns: readonly ColumnKey[]): FiscalYear[] {
  const years = columns.flatMap((key) => (key.includes(':') ? [Number(key.split(':')[1])] : []));
  return [...new Set(years)].toSorted((one, other) => one - other);
}

function missingIn(columns: readonly ColumnKey[], sheet: GoalSheet): string | undefined {
  const { needed, years } = layouts[sheet];
  const missing = needed.find((title) => !columns.includes(title));
  if (missing !== undefined) return titles[missing];
  const isWithout = years?.needed === true && !columns.some((key) => key.startsWith('actual:'));
  return isWithout ? `令和6年度${yearColumns.actual}` : undefined;
}

function columnOf(cell: string, sheet: GoalSheet): ColumnKey | undefined {
  const { all, years } = layouts[sheet];
  const title = all.find((one) => headOf(titles[one]) === headOf(cell));
  if (title !== undefined) return title;
  for (const column of years?.columns ?? []) {
    const ending = headOf(yearColumns[column]);
    const head = headOf(cell);
    const year = head.endsWith(ending) && writtenFiscalYear(head.slice(0, -ending.length));
    if (typeof year === 'number') return keyOfYear(column, year);
  }
  return undefined;
}

function headOf(cell: string): string {
  return folded(cell).replaceAll(/[「」『』]/gu, '');
}

export function keyOfYear(column: YearColumn, year: FiscalYear): ColumnKey {
  return `${column}:${year}`;
}

/** @example titleOf('actual:2024'); // '令和6年度の実績' */
export function titleOf(key: ColumnKey): string {
  const [column = '', year] = key.split(':');
  if (year !== undefined && isYearColumn(column))
    return `${yearText(Number(year))}${yearColumns[column]}`;
  return isTitle(key) ? titles[key] : key;
}

function isYearColumn(column: string): column is YearColumn {
  return Object.hasOwn(yearColumns, column);
}

function isTitle(key: string): key is Title {
  return Object.hasOwn(titles, key);
}

/** As headings say it; 令和 alone, for no figure of a goal is older. */
export function yearText(year: FiscalYear): string {
  return `令和${year - 2018}年度`;
}
