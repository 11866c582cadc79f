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
import { defaultFont, literal, writeSheets } from '../write-workbook.ts';
import { linesIn, splitText } from './split-text.ts';

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
      const style = cell.is === 'number' ? formatOf(cell, columns[column]) : undefined;
      if (style === undefined) return; // What a whole column looks like is said once: it is far less
      cells.set(`${header + 1 + at},${column}`, { value: valueOf(cell), style });
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
      ...inner.map((row) => row.map(valueOf)),
      ...below,
    ],
    cells,
    merges: notes.map((_, at) => ({
      ...{ startRow: firstNote + at, endRow: firstNote + at },
      ...{ startCol: 0, endCol: printed.length - 1 },
    })),
    // Excel finds the height of a row by itself, but never that of merged cells
    rowDefs: new Map(
      notes.map((note, at) => [firstNote + at, { height: 18 * linesIn(note, width) }]),
    ),
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

function valueOf(cell: PaperCell): CellValue {
  if (cell.is === 'blank') return null;
  if (cell.is === 'number' && isExact(cell.figure)) return Number(cell.figure);
  return literal(cellText(cell));
}

/** Excel counts in binary; a figure that it would not give back digit by digit stays a text. */
function isExact(figure: Figure): boolean {
  const bare = figure.includes('.') ? figure.replace(/\.?0+$/u, '') : figure;
  return String(Number(figure)) === bare;
}

type Numeric = Extract<PaperCell, { is: 'number' }>;

/** What is shown beside a number is part of its format, so that the cell still counts. */
function formatOf(
  { figure, unit, mark, after }: Numeric,
  column: PaperColumn | undefined,
): CellStyle | undefined {
  if (column === undefined || !isExact(figure)) return undefined;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const digits = `${column.isPrinted ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const beside = `${unit ?? ''}${mark}${after}`.replaceAll('"', '”');
  const numFmt = beside === '' ? digits : `${digits}"${beside}"`;
  return { ...styleOf(column), numFmt };
}

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const border = { top: line, bottom: line, left: line, right: line };

function styleOf({ align }: PaperColumn): CellStyle {
  return { border, alignment: { wrapText: true, vertical: 'top', horizontal: align } };
}

const inTitle: CellStyle = { font: { ...defaultFont, size: 14, bold: true } };
const inHead: CellStyle = { font: defaultFont };
const inNote: CellStyle = {
  font: { ...defaultFont, size: 10 },
  alignment: { wrapText: true, vertical: 'top' },
};
const inHeader: CellStyle = {
  border,
  font: { ...defaultFont, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};

/** @example letterOf(28); // 'AB' */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : letterOf(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** Excel takes 255 letters for all three parts, and 「&」 for a sign of its own. */
function inFooter(text: string): string {
  return Array.from(text).slice(0, 60).join('').replaceAll('&', '&&');
}
