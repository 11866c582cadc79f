/** 資料の読み取り: the rows of a paper, one after the other, each under the head that stands above it. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import { type Head, headOf, joinedHead } from './head.ts';
import type { Mark, Trail } from './marks.ts';
import type { Thing } from './thing.ts';
import type { PaperRow } from './paper.ts';
import { inTheirOrder, usualColumns } from './in-order.ts';
import { ofKind } from './of-kind.ts';
import { hasUnreadFigure, holdsFigures, isFault, isLikeFigure } from './unclear.ts';
import type { RowReader, RowReading } from './reading.ts';
import { inYears } from './in-years.ts';
import { readCells } from './row-reading.ts';
import { unitAbove } from './table-unit.ts';
import { yearOfCaption } from './year-in.ts';

/** A name whose figures stand on the lines below it. */
type Waiting = {
  row: PaperRow;
  things: readonly Thing[];
  marks: readonly Mark[];
  /** Something stood below the name that may have been a figure. */
  isUnclear?: boolean;
};

type Reading = {
  found: RowReading[];
  head: Head | undefined;
  /** The row of the head, while no other row has followed. */
  headRow: PaperRow | undefined;
  /** The last year that stood above a table, and the one above this table. */
  caption: FiscalYear | undefined;
  captioned: FiscalYear | undefined;
  /** The last 「単位：千人」 that stood above a table, and the one above this table. */
  unitNamed: string | undefined;
  unitAbove: string | undefined;
  carried: readonly Thing[];
  waiting: Waiting | undefined;
  /** The last lines without figures: a name may be wrapped over them. */
  wrapped: readonly string[];
  sheet: string;
};

/** Returns what the rows say, in their order; rows without figures say nothing. */
export function readPaper(rows: readonly PaperRow[], reader: RowReader): RowReading[] {
  const reading: Reading = {
    ...{ found: [], head: undefined, headRow: undefined, carried: [] },
    ...{ caption: undefined, captioned: undefined, unitNamed: undefined, unitAbove: undefined },
    ...{ waiting: undefined, wrapped: [], sheet: rows[0]?.sheet ?? '' },
  };
  for (const row of rows) readOn(reading, row, reader);
  endWaiting(reading);
  return reading.found;
}

function readOn(reading: Reading, row: PaperRow, reader: RowReader): void {
  if (row.sheet !== reading.sheet) {
    endWaiting(reading);
    Object.assign(reading, { head: undefined, headRow: undefined, carried: [], wrapped: [] });
    Object.assign(reading, { caption: undefined, captioned: undefined });
    Object.assign(reading, { unitNamed: undefined, unitAbove: undefined });
    reading.sheet = row.sheet;
  }
  if (takeHead(reading, row, reader)) return;
  reading.headRow = undefined;
  takeCaption(reading, row, reader);
  if (row.cells.filter((cell) => cell !== '').length > 1) readRow(reading, row, reader);
  else readLine(reading, row, reader);
}

function takeHead(reading: Reading, row: PaperRow, { book, marks }: RowReader): boolean {
  if (isOfFigures(row, reading, { book, marks })) return false;
  const { headRow } = reading;
  const joined = headRow && row.cells.length > 1 ? headOf(joinedHead(headRow, row)) : undefined;
  const head = joined ?? headOf(row);
  if (head === undefined) return false;
  endWaiting(reading);
  const captioned = head.fiscalYear ?? reading.caption;
  const unitOfHead = reading.unitNamed ?? (joined ? reading.unitAbove : undefined);
  Object.assign(reading, { head, headRow: row, captioned, carried: [], wrapped: [] });
  Object.assign(reading, { unitAbove: unitOfHead, unitNamed: undefined });
  return true;
}

/** 「指数」 over 「（計算結果なし）」 reads like a head of two rows; a row that names a figure, or holds one, is none. */
function isOfFigures({ cells }: PaperRow, { head }: Reading, { book, marks }: RowReader): boolean {
  if (marks.trail(cells.join('\t')).marks.length > 0) return true;
  if (cells.length === 1) return false;
  if (cells.some((cell) => book.exactly(cell).length > 0)) return true;
  const label = head?.nameAt === undefined ? '' : (cells[head.nameAt] ?? '');
  return (
    label !== '' &&
    (cells.some((cell) => typeof marks.cell(cell) !== 'string') || cells.some(isFault))
  );
}

/** A row of cells that says nothing but a year goes for the rows below it too; a line may be a wrapped text. */
function takeCaption(reading: Reading, { cells }: PaperRow, { marks }: RowReader): void {
  if (marks.trail(cells.join('\t')).marks.length > 0) return;
  const filled = cells.filter((cell) => cell !== '');
  reading.unitNamed = filled.map(unitAbove).find((unit) => unit !== undefined) ?? reading.unitNamed;
  const [year] = filled.flatMap((cell) => yearOfCaption(cell) ?? []);
  if (year === undefined) return;
  reading.caption = year;
  if (cells.length > 1 && filled.length === 1) reading.captioned = year;
}

function found(reading: Reading, ...readings: readonly RowReading[]): void {
  const { captioned = reading.caption, unitAbove: above } = reading;
  reading.found.push(
    ...readings.map((one) =>
      one.is === 'figures' ? { ...one, captioned, unitAbove: above } : one,
    ),
  );
}

function readRow(reading: Reading, row: PaperRow, reader: RowReader): void {
  endWaiting(reading);
  const read = readCells(row, reading.head, reader, reading.carried);
  if (read === undefined) return;
  found(reading, ...read);
  const last = read.at(-1);
  reading.carried = last?.is === 'figures' ? last.things : [];
}

/** A line without cells: the name, its figures, or both; a name may be wrapped, and figures may follow. */
function readLine(reading: Reading, row: PaperRow, reader: RowReader): void {
  const line = row.cells.find((cell) => cell !== '') ?? '';
  const trail = reader.marks.trail(line);
  if (trail.marks.length === 0) {
    readWords(reading, row, line, reader);
    return;
  }
  const named = namedBefore(trail.before, reading.wrapped, reader.book);
  const things = ofKind(named, reading.head);
  const waiting = trail.before === '' ? waitingFor(things, reading) : undefined;
  if (waiting !== undefined) addMarks(reading, waiting, trail.marks);
  else if (things.length > 0 && hasUnreadFigure(trail.before, reader)) notRead(reading, row);
  else if (things.length > 0) readFigures(reading, row, things, trail);
  else if (!isPageNumber(line) && isOfTable(reading.head, trail))
    found(reading, { is: 'unread', row, why: 'which-name' });
}

/** The lines above say the name that waits for its figures, or none; a longer one is another. */
function waitingFor(things: readonly Thing[], { waiting }: Reading): Waiting | undefined {
  return things.every((thing) => waiting?.things.includes(thing)) ? waiting : undefined;
}

function readWords(reading: Reading, row: PaperRow, line: string, reader: RowReader): void {
  const { book } = reader;
  const things = ofKind(book.exactly(line), reading.head);
  if (things.length > 0) {
    endWaiting(reading);
    reading.waiting = { row, things, marks: [] };
  } else if (reading.waiting !== undefined && isLikeFigure(line)) {
    reading.waiting = { ...reading.waiting, isUnclear: true };
  } else if (reading.head !== undefined && holdsFigures(line, reader)) notRead(reading, row);
  reading.wrapped = [...reading.wrapped, line].slice(-mostWrapped);
}

function notRead(reading: Reading, row: PaperRow): void {
  endWaiting(reading);
  found(reading, { is: 'unread', row, why: 'which-figure' });
}

function readFigures(
  reading: Reading,
  row: PaperRow,
  things: readonly Thing[],
  { marks, hasStrayUnits }: Trail,
): void {
  endWaiting(reading);
  reading.wrapped = [];
  const { head } = reading;
  const columns = head?.columns ?? usualColumns(things, marks);
  const values = columns && !hasStrayUnits ? inTheirOrder(columns, marks, things) : undefined;
  if (values !== undefined) found(reading, inYears({ is: 'figures', row, things, values }));
  else if (marks.length === 1 && (head?.columns.length ?? 0) > 1)
    reading.waiting = { row, things, marks };
  else found(reading, { is: 'unread', row, why: whyNot(columns) });
}

function whyNot(columns: unknown): 'no-head' | 'which-column' {
  return columns === undefined ? 'no-head' : 'which-column';
}

const mostWrapped = 3;

function namedBefore(
  before: string,
  wrapped: readonly string[],
  book: RowReader['book'],
): readonly Thing[] {
  const own = [book.exactly(before), book.within(before).things];
  const longer = wrapped.map((_, at) => book.exactly([...wrapped.slice(at), before].join('')));
  return [...own, ...longer].find(({ length }) => length > 0) ?? [];
}

function addMarks(reading: Reading, waiting: Waiting, marks: readonly Mark[]): void {
  const all = [...waiting.marks, ...marks];
  reading.waiting = { ...waiting, marks: all };
  const needed = reading.head?.columns.length ?? usualColumns(waiting.things, all)?.length;
  if (needed !== undefined && all.length >= needed) endWaiting(reading);
}

/** A name without any figure is only a name; one with too few or too many cannot be read for sure. */
function endWaiting(reading: Reading): void {
  const { waiting, head } = reading;
  reading.waiting = undefined;
  if (waiting === undefined || (waiting.marks.length === 0 && waiting.isUnclear !== true)) return;
  const { row, things, marks } = waiting;
  const columns = head?.columns ?? usualColumns(things, marks);
  if (isCut(waiting, columns?.length)) {
    found(reading, { is: 'unread', row, why: 'which-figure' });
    return;
  }
  const values = columns && inTheirOrder(columns, marks, things);
  const read = { is: 'figures', row, things } as const;
  found(
    reading,
    values === undefined
      ? { is: 'unread', row, why: whyNot(columns) }
      : inYears({ ...read, values }),
  );
}

function isCut({ isUnclear, marks }: Waiting, needed = Infinity): boolean {
  return isUnclear === true && marks.length < needed;
}

function isPageNumber(line: string): boolean {
  return /^[-–—\s]*\d{1,3}[-–—\s]*$/u.test(line);
}

/** Sentences end in figures too: 「ことし 3回」. */
function isOfTable(head: Head | undefined, { before, marks }: Trail): boolean {
  return head !== undefined && (marks.length > 1 || !/[。、]/u.test(before));
}
