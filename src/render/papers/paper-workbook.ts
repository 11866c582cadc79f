/** 資料のブック: a paper as an .xlsx that is read on a screen and printed on A4 without a touch. */

import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Figure } from '../../domain/figure.ts';
import type {
  PaperCell,
  PaperColumn,
  PaperRow,
  PaperSheet,
} from '../../reports/papers/paper-sheet.ts';
import { cellText } from '../../wording/papers/cell-text.ts';
import { literal, writeSheets } from '../write-workbook.ts';
import { border, font, inFooter, inHead, inHeader, inNote, inTitle } from './paper-styles.ts';
import { heightOf, linesIn, splitText, unitsIn } from './split-text.ts';

/** Returns the bytes; a text stays a text whatever it begins with, and no long one is cut off. */
export function paperWorkbook(sheets: readonly PaperSheet[]): Promise<Uint8Array> {
  return writeSheets(sheets.map(layOut));
}

function layOut({ name, title, head, columns, rows, notes }: PaperSheet): WriteSheet {
  const above = [title, ...head];
  const header = above.length; // Counted from 0, as hucre does
  const inner = rows.flatMap((row) => inRows(row, columns));
  const last = header + inner.length;
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [literal(note)])];
  const firstNote = last + 2;
  const printed = columns.filter(({ isPrinted }) => isPrinted);
  const width = printed.reduce((sum, one) => sum + one.width, 0);
  const end = `${letterOf(printed.length)}$${Math.max(last + 1, firstNote + notes.length)}`;
  const cells = new Map<string, Partial<Cell>>();
  above.forEach((line, at) =>
    cells.set(`${at},0`, { value: literal(line), style: at === 0 ? inTitle : inHead }),
  );
  columns.forEach(({ title: head }, at) =>
    cells.set(`${header},${at}`, { value: literal(head), style: inHeader }),
  );
  inner.forEach((row, at) => {
    row.forEach((cell, column) => {
      const style = styleIn(cell, columns[column]);
      if (style === undefined) return; // What a whole column looks like is said once: it is far less
      cells.set(`${header + 1 + at},${column}`, { value: valueOf(cell, columns[column]), style });
    });
  });
  notes.forEach((note, at) =>
    cells.set(`${firstNote + at},0`, { value: literal(note), style: inNote }),
  );
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [
      ...above.map((line) => [literal(line)]),
      columns.map(({ title: head }) => literal(head)),
      ...inner.map((row) => row.map((cell, at) => valueOf(cell, columns[at]))),
      ...below,
    ],
    cells,
    merges: notes.map((_, at) => ({
      ...{ startRow: firstNote + at, endRow: firstNote + at },
      ...{ startCol: 0, endCol: printed.length - 1 },
    })),
    rowDefs: new Map([
      [header, { height: heightOf(highest(columns.map((one) => linesIn(one.title, one.width)))) }],
      ...inner.map(
        (row, at) => [header + 1 + at, { height: heightOf(linesOf(row, columns)) }] as const,
      ),
      ...notes.map(
        (note, at) => [firstNote + at, { height: heightOf(linesIn(note, width)) }] as const,
      ),
    ]),
    autoFilter: { range: `A${header + 1}:${letterOf(columns.length)}${last + 1}` },
    freezePane: { rows: header + 1 },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true },
      ...{ fitToWidth: 1, fitToHeight: 0 }, // As many pages down as it takes
      printTitlesRow: `$${header + 1}:$${header + 1}`,
      printArea: `$A$1:$${end}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${inFooter(title)}&C&P / &N&R${inFooter(head.at(-1) ?? '')}` },
  };
}

/** LibreOffice finds no height by itself in a file of ours, and nobody does for merged cells. */
function linesOf(row: PaperRow, columns: readonly PaperColumn[]): number {
  return highest(row.map((cell, at) => linesIn(cellText(cell), columns[at]?.width ?? 0)));
}

function highest(lines: readonly number[]): number {
  return Math.max(1, ...lines);
}

/** One row, or several where a text is too long for one. */
function inRows(row: PaperRow, columns: readonly PaperColumn[]): PaperRow[] {
  const pieces = row.map((cell, at) =>
    cell.is === 'text' ? splitText(cell.text, columns[at]?.width ?? 0) : [],
  );
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, no) =>
    row.map((cell, at): PaperCell => {
      const text = pieces[at]?.[no];
      if (no === 0) return text === undefined ? cell : { is: 'text', text };
      if (at === 0) return { is: 'text', text: `${cellText(cell)}（続き）` };
      return text === undefined ? { is: 'blank' } : { is: 'text', text };
    }),
  );
}

function valueOf(cell: PaperCell, column: PaperColumn | undefined): CellValue {
  if (cell.is === 'blank') return null;
  if (cell.is === 'number' && isCounted(cell, column)) return Number(cell.figure);
  return literal(cellText(cell));
}

/** A number that is too wide would be shown as 「####」, and a text breaks into lines. */
function isCounted(cell: Numeric, column: PaperColumn | undefined): boolean {
  return isExact(cell.figure) && unitsIn(cellText(cell)) < (column?.width ?? 0);
}

/** Excel counts in binary; a figure that it would not give back digit by digit stays a text. */
function isExact(figure: Figure): boolean {
  const bare = figure.includes('.') ? figure.replace(/\.?0+$/u, '') : figure;
  return String(Number(figure)) === bare;
}

type Numeric = Extract<PaperCell, { is: 'number' }>;

/** Nothing where the cell looks like the rest of its column. */
function styleIn(cell: PaperCell, column: PaperColumn | undefined): CellStyle | undefined {
  if (column === undefined) return undefined;
  if (cell.is === 'number') return formatOf(cell, column);
  const isSentence = cell.is === 'none' && column.align !== 'left';
  return isSentence ? styleOf({ ...column, align: 'left' }) : undefined;
}

/** What is shown beside a number is part of its format, so that the cell still counts. */
function formatOf(cell: Numeric, column: PaperColumn | undefined): CellStyle | undefined {
  if (column === undefined || !isCounted(cell, column)) return undefined;
  const { figure, unit, mark, after } = cell;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const digits = `${column.isPrinted ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const beside = `${unit ?? ''}${mark}${after}`.replaceAll('"', '”');
  const numFmt = beside === '' ? digits : `${digits}"${beside}"`;
  return { ...styleOf(column), numFmt };
}

function styleOf({ align }: PaperColumn): CellStyle {
  return { border, font, alignment: { wrapText: true, vertical: 'top', horizontal: align } };
}

/** @example letterOf(28); // 'AB' */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : letterOf(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
