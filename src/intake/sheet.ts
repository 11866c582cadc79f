/** シート: one sheet of a workbook, row by row, up to the limits. */

import type { Table, TableRow } from '../domain/tables.ts';
import { cellText, type RawCell, type Surroundings } from './cell-text.ts';
import type { Limits } from './limits.ts';
import { damaged } from './unreadable.ts';
import { tableGatherer, type Quota } from './gather.ts';
import { type Attribute, scanXml, type XmlHandlers } from './xml.ts';

/** What Excel itself can hold; a reference beyond it is no reference. */
const excel = { rows: 1_048_576, columns: 16_384 };

/**
 * Returns the rows of a sheet that hold anything; of merged cells only the first holds the text.
 *
 * Excel writes rows and cells in their order. A file in which they go back, or stand twice, would
 * show one thing here and another there, and is refused.
 */
export function readSheet(
  part: Uint8Array,
  name: string,
  surroundings: Surroundings,
  quota: Quota,
): Table {
  const gathered = tableGatherer(name, quota);
  const hiddenColumns: number[] = [];
  let row = emptyRow(0, false);
  let column = -1;
  let cell: CellReader | undefined;

  const open: XmlHandlers['open'] = (tag, attribute) => {
    if (tag === 'col' && isOn(attribute('hidden'))) {
      hiddenColumns.push(...columnsOf(attribute, quota.limits));
    } else if (tag === 'row') {
      row = emptyRow(nextRow(attribute('r'), row.no), isOn(attribute('hidden')));
      column = -1;
    } else if (tag === 'c') {
      column = nextColumn(attribute('r'), row.no, column);
      cell = cellReader(attribute('t') ?? 'n', Number(attribute('s') ?? 0));
    } else cell?.open(tag);
  };
  const close = (tag: string): void => {
    cell?.close(tag);
    if (tag === 'row') gathered.addRow(row);
    if (tag !== 'c' || cell === undefined) return;
    const { text, fault } = cellText(cell.read, surroundings);
    gathered.addCell(row, column, text);
    if (cell.read.isFormula) row.formulas.push(column);
    if (fault !== undefined) row.faults.push({ column, fault });
    cell = undefined;
  };
  scanXml(part, { open, text: (text) => cell?.text(text), close });
  return { name, rows: gathered.rows, hiddenColumns };
}

type CellReader = Record<'open' | 'text' | 'close', (what: string) => void> & { read: RawCell };

function cellReader(type: string, style: number): CellReader {
  const read: RawCell = { type, style, value: undefined, inline: '', isFormula: false };
  let into: 'value' | 'inline' | undefined;
  let isFurigana = false;
  return {
    read,
    open: (tag) => {
      if (tag === 'f') read.isFormula = true;
      else if (tag === 'rPh') isFurigana = true;
      else if (tag === 't' && !isFurigana) into = 'inline';
      else if (tag === 'v') {
        read.value = '';
        into = 'value';
      }
    },
    text: (text) => {
      if (into === 'value') read.value = `${read.value ?? ''}${text}`;
      if (into === 'inline') read.inline += text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') into = undefined;
      if (tag === 'rPh') isFurigana = false;
    },
  };
}

function emptyRow(no: number, hidden: boolean): TableRow {
  return { no, cells: [], formulas: [], faults: [], hidden };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A file may leave out where a row or a cell stands: then it is the next one. */
function nextRow(written: string | undefined, before: number): number {
  const no = written === undefined ? before + 1 : /^\d+$/u.test(written) ? Number(written) : 0;
  if (no <= before || no > excel.rows) throw damaged();
  return no;
}

function nextColumn(written: string | undefined, row: number, before: number): number {
  if (written === undefined) return before + 1;
  const [, letters, no] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(written) ?? [];
  const column = columnNo(letters ?? '');
  if (Number(no) !== row || column <= before || column >= excel.columns) throw damaged();
  return column;
}

function columnNo(letters: string): number {
  return Array.from(letters).reduce((no, letter) => no * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Whoever hides all columns behind the table hides 16,000 of them, which are of no interest. */
function columnsOf(attribute: Attribute, limits: Limits): number[] {
  const [first, last] = [Number(attribute('min')), Number(attribute('max'))];
  const all = Array.from({ length: limits.columns }, (_, column) => column);
  return all.filter((column) => column + 1 >= first && column + 1 <= last);
}
