/** 文書のブック: a document as one sheet of A4, its tables one below the other on a grid of narrow columns. */

import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import {
  type DocumentPart,
  type PaperDocument,
  topLines,
} from '../../reports/papers/paper-document.ts';
import { literal, writeSheets } from '../write-workbook.ts';
import { border, font, inFooter, inHead, inHeader, inNote, inTitle } from './paper-styles.ts';
import { heightOf, linesIn, splitText } from './split-text.ts';

/** Tables of different columns share the grid: a column of theirs is several of its columns, merged. */
const grid = 20;
/** In half-width letters; with so many, letters of 11 points fill A4 upright between its margins. */
const pageWidth = 90;

/** Returns the bytes; a text stays a text whatever it begins with, and no long one is cut off. */
export function documentWorkbook(document: PaperDocument): Promise<Uint8Array> {
  const { title, head, parts } = document;
  const lines = [
    whole(title, inTitle),
    ...topLines(document).map((text) => whole(text, inHead)),
    ...parts.flatMap(linesOf),
  ];
  return writeSheets([sheetOf(title.split('　')[0] ?? title, lines, [title, head.at(-1) ?? ''])]);
}

/** What stands in a row of the sheet: a text over a part of the grid, from left to right. */
type Line = readonly Piece[];
type Piece = { text: string; share: number; style: CellStyle };

function linesOf(part: DocumentPart): Line[] {
  switch (part.is) {
    case 'heading':
    case 'subheading':
      return [[], whole(part.text, inHeading)];
    case 'line':
      return [whole(part.text, inLine)];
    case 'point':
      return [whole(`・${part.text}`, inLine)];
    case 'note':
      return [whole(part.text, inNote)];
    case 'table':
      return tableOf(part);
  }
}

function whole(text: string, style: CellStyle): Line {
  return [{ text, share: 100, style }];
}

function tableOf({ columns, rows }: Extract<DocumentPart, { is: 'table' }>): Line[] {
  const inRow = (texts: readonly string[], style: CellStyle): Line =>
    columns.map(({ share }, at) => ({ text: texts[at] ?? '', share, style }));
  return [
    inRow(
      columns.map(({ title }) => title),
      inHeader,
    ),
    ...rows.flatMap((row) => inRows(inRow(row, inCell))),
  ];
}

/** One row, or several where a text is too long for the tallest one that Excel has. */
function inRows(line: Line): Line[] {
  const pieces = line.map(({ text, share }) => splitText(text, widthOf(share)));
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, no) =>
    line.map((piece, at) => {
      const text = pieces[at]?.[no] ?? '';
      return { ...piece, text: no > 0 && at === 0 ? `${piece.text}（続き）` : text };
    }),
  );
}

function widthOf(share: number): number {
  return (pageWidth * share) / 100;
}

type Placed = Piece & { row: number; from: number; to: number };

/** From which column of the grid to which; every table ends at its right edge. */
function placed(line: Line, row: number): Placed[] {
  let before = 0;
  return line.map((piece) => {
    const from = Math.round((before * grid) / 100);
    before += piece.share;
    return { ...piece, row, from, to: Math.round((before * grid) / 100) - 1 };
  });
}

function sheetOf(
  name: string,
  lines: readonly Line[],
  [title, day]: readonly [string, string],
): WriteSheet {
  const all = lines.flatMap(placed);
  return {
    name,
    columns: Array.from({ length: grid }, () => ({ width: pageWidth / grid })),
    rows: lines.map(() => Array.from({ length: grid }, () => null)),
    cells: new Map(all.flatMap(cellsOf)),
    merges: all
      .filter(({ from, to }) => to > from)
      .map(({ row, from, to }) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    rowDefs: new Map(lines.map((line, at) => [at, { height: heightOf(tallest(line)) }])),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'portrait', fitToPage: true },
      ...{ fitToWidth: 1, fitToHeight: 0 }, // As many pages down as it takes
      printArea: `$A$1:$T$${lines.length}`,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${inFooter(title)}&C&P / &N&R${inFooter(shortened(day))}` },
  };
}

/** What stands in brackets would run into the number of the page. */
function shortened(day: string): string {
  return day.split('（')[0] ?? day;
}

/** Every cell under a merged one has its border, or the edge would be broken in LibreOffice. */
function cellsOf({ row, from, to, text, style }: Placed): [string, Partial<Cell>][] {
  return Array.from({ length: to - from + 1 }, (_, at) => [
    `${row},${from + at}`,
    { value: at === 0 && text !== '' ? literal(text) : null, style },
  ]);
}

/** Nobody finds a height for merged cells by itself. */
function tallest(line: Line): number {
  return Math.max(1, ...line.map(({ text, share }) => linesIn(text, widthOf(share))));
}

const wrapped = { wrapText: true, vertical: 'top' } as const;
const inHeading: CellStyle = { font: { ...font, bold: true }, alignment: wrapped };
const inLine: CellStyle = { font, alignment: wrapped };
const inCell: CellStyle = { border, font, alignment: wrapped };
