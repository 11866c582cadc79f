/** 行の読み取り: what one row of a paper says of which figure, or that it cannot be read for sure. */

import type { Column, Head } from './head.ts';
import { inTheirOrder, isSlid, usualColumns } from './in-order.ts';
import { halfWidth, type MarkReader, type Trail } from './marks.ts';
import type { NameBook } from './name-book.ts';
import { isHeldColumn, type Thing } from './thing.ts';
import { inYears, ofRowYear } from './in-years.ts';
import { ofKind } from './of-kind.ts';
import type { PaperRow } from './paper.ts';
import type { PrintedValue, RowReader, RowReading } from './reading.ts';
import { ofProjectRow } from './project-rows.ts';
import { sharedRow } from './shared-row.ts';
import { isInPlace, isLikeFigure, unclearColumns } from './unclear.ts';
import { unknownColumns } from './unknown-columns.ts';
import { yearOfTitle } from './year-in.ts';

/**
 * Returns what a row of several cells says; `undefined` where it holds no figures.
 *
 * Read in two ways: by the columns, and as the run of figures in which the row ends, because rows of a
 * copied table often slide against their head. Where the two disagree nothing is taken for sure.
 */
export function readCells(
  row: PaperRow,
  head: Head | undefined,
  { book, marks }: RowReader,
  carried: readonly Thing[] = [],
): RowReading[] | undefined {
  const reader = { book, marks };
  const trail = marks.trail(row.cells.join('\t'));
  const things = thingsIn(row, head, book, carried);
  const unclear = unclearIn(row, head, reader, things);
  const trusted = trustedHead(row, head, unclear, reader);
  const placed = placedIn(row, trusted, marks);
  if (trail.marks.length + placed.length === 0) return withoutFigures(row, head, reader, carried);
  const shared = sharedRow(row, head, reader);
  if (shared !== undefined) return shared;
  if (things.length === 0) return [withoutName(row, head, placed, marks)];
  const columns = head?.columns ?? usualColumns(things, trail.marks);
  if (columns === undefined) return [{ is: 'unread', row, why: 'no-head' }];
  const values = valuesOf(columns, placed, orderOf(columns, trail, things));
  const reading = withYears(withName(row, things, values), head);
  const isSaid = trusted !== undefined || saysLikeFigure(row, book, marks);
  return withUnclear(withUnknown(reading, head, marks), isSaid ? unclear : [], columns);
}

function withUnknown(reading: RowReading, head: Head | undefined, marks: MarkReader): RowReading {
  if (reading.is !== 'figures' || head === undefined) return reading;
  return { ...reading, unknown: unknownColumns(reading.row, head, reading.values, marks) };
}

function placedIn(row: PaperRow, head: Head | undefined, marks: MarkReader) {
  return head === undefined ? [] : byColumns(row, head, marks);
}

/** The head whose columns a row keeps to: all its cells can be read, or stand where they should. */
function trustedHead(
  row: PaperRow,
  head: Head | undefined,
  unclear: readonly Column[],
  reader: RowReader,
): Head | undefined {
  if (head === undefined || unclear.length === 0) return head;
  return isInPlace(row, head, reader) ? head : undefined;
}

/** What stands in the way of a figure; nothing of a row that says 「計画」 is compared. */
function unclearIn(
  row: PaperRow,
  head: Head | undefined,
  reader: RowReader,
  things: readonly Thing[],
): readonly Column[] {
  if (head === undefined || rowLabel(row) === 'other') return [];
  const hasTargets = things.some((thing) => isHeldColumn(thing, 'target'));
  return unclearColumns(row, head, reader).filter(({ is }) => is !== 'target' || hasTargets);
}

/** In a row that has slid any words may stand under a column, and only what is like a figure may be one. */
function saysLikeFigure({ cells }: PaperRow, book: NameBook, marks: MarkReader): boolean {
  const named = cells.findLastIndex((cell) => book.exactly(cell).length > 0);
  return cells.slice(named + 1).some((cell) => marks.cell(cell) === 'other' && isLikeFigure(cell));
}

/** A row that has slid reads in its order, and then nothing is unclear; of any other one that is said first. */
function withUnclear(
  reading: RowReading,
  unclear: readonly Column[],
  columns: readonly Column[],
): RowReading[] {
  const isWhole = reading.is !== 'figures' || reading.values.length === columns.length;
  if (unclear.length === 0 || isWhole) return [reading];
  return [{ is: 'unread', row: reading.row, why: 'which-figure' }, reading];
}

/** A row of a table that holds no figure is passed over only where nothing in it may be meant as one. */
function withoutFigures(
  row: PaperRow,
  head: Head | undefined,
  { book, marks }: RowReader,
  carried: readonly Thing[],
): RowReading[] | undefined {
  const things = thingsIn(row, head, book, carried);
  const unclear = unclearIn(row, head, { book, marks }, things);
  const label = labelOf(row, head);
  const nameAt = head?.nameAt ?? row.cells.findLastIndex((cell) => book.exactly(cell).length > 0);
  const isMeant = row.cells.slice(nameAt + 1).some(isLikeFigure);
  if (things.length > 0)
    return unclear.length > 0 || isMeant ? [{ is: 'unread', row, why: 'which-figure' }] : undefined;
  if (head === undefined || unclear.length === 0 || !isMeant) return undefined;
  return label === ''
    ? [{ is: 'unread', row, why: 'no-name' }]
    : [{ is: 'unknown-name', row, label, values: [] }];
}

/** A column 「年度」 says of each row what year it is of. */
function withYears(reading: RowReading, head: Head | undefined): RowReading {
  if (reading.is !== 'figures') return reading;
  if (head?.yearAt === undefined) return inYears(reading);
  const { row } = reading;
  const fiscalYear = yearOfTitle(row.cells[head.yearAt] ?? '');
  return fiscalYear === undefined
    ? { is: 'unread', row, why: 'which-year' }
    : inYears(ofRowYear(reading, fiscalYear));
}

function withName(row: PaperRow, things: readonly Thing[], values: Placed | undefined): RowReading {
  if (values === undefined) return { is: 'unread', row, why: 'which-column' };
  return { is: 'figures', row, things, values: relabelled(values, rowLabel(row)) };
}

function orderOf(
  columns: readonly Column[],
  { marks, hasStrayUnits }: Trail,
  things: readonly Thing[],
): Placed | undefined {
  return hasStrayUnits ? undefined : inTheirOrder(columns, marks, things);
}

/** A row that says only 「実績」 goes on with the name above it. */
function thingsIn(
  row: PaperRow,
  head: Head | undefined,
  book: NameBook,
  carried: readonly Thing[],
): readonly Thing[] {
  const named = namedIn(row, head, book);
  const isContinued =
    named.length === 0 &&
    labelOf(row, head) === '' &&
    (rowLabel(row) !== undefined || head?.yearAt !== undefined);
  return isContinued ? carried : named;
}

function labelOf({ cells }: Pick<PaperRow, 'cells'>, head: Head | undefined): string {
  return head?.nameAt === undefined ? '' : (cells[head.nameAt] ?? '').trim();
}

/** Where its column of names holds a text, that is a name which nothing has. */
function withoutName(
  row: PaperRow,
  head: Head | undefined,
  placed: Placed,
  marks: MarkReader,
): RowReading {
  const label = labelOf(row, head);
  if (placed.length > 0 && label === '') return { is: 'unread', row, why: 'no-name' };
  return placed.length > 0 && marks.cell(label) === 'other'
    ? { is: 'unknown-name', row, label, values: placed }
    : { is: 'unread', row, why: 'which-name' };
}

type Placed = readonly PrintedValue[];

function valuesOf(
  columns: readonly Column[],
  placed: Placed,
  inOrder: Placed | undefined,
): Placed | undefined {
  if (placed.length === 0) return inOrder;
  if (inOrder?.length !== columns.length || isSame(placed, inOrder)) return placed;
  return isSlid(placed, inOrder) ? inOrder : undefined;
}

function relabelled(values: Placed, is: Column['is'] | undefined): Placed {
  if (is === undefined) return values;
  return values.map((one) => ({ ...one, column: { ...one.column, is } }));
}

function isSame(one: Placed, other: Placed): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ column, mark }, at) =>
        column === other[at]?.column && mark.figure === other[at].mark.figure,
    )
  );
}

/** Returns the figures that stand alone under their columns. */
function byColumns({ cells }: PaperRow, { columns, unitAt }: Head, marks: MarkReader): Placed {
  const unit = unitAt === undefined ? null : unitIn(cells[unitAt] ?? '');
  const values: PrintedValue[] = [];
  if (cells.length === 1) return [];
  for (const column of columns) {
    const mark = marks.cell(cells[column.at] ?? '');
    if (typeof mark !== 'string')
      values.push({ column, mark, unit: mark.unit ?? unit ?? column.unit });
  }
  return values;
}

function unitIn(cell: string): string | null {
  const unit = halfWidth(cell).replaceAll(/[\s()]/gu, '');
  return unit === '' || /^[—-]$/u.test(unit) ? null : unit;
}

const rowLabels: Readonly<Record<string, Column['is']>> = {
  実績: 'actual',
  実数: 'actual',
  実績値: 'actual',
  指数: 'index-number',
  達成率: 'rate',
  計画: 'other',
  目標: 'target',
  計画値: 'other',
  目標値: 'target',
};

/** 「実績」 before the figures: the columns are years, and the row says what of. */
function rowLabel({ cells }: PaperRow): Column['is'] | undefined {
  return cells.map((cell) => rowLabels[halfWidth(cell).replaceAll(/[\s()%]/gu, '')]).find(Boolean);
}

/** The last name before the figures, unless the column of names holds one. */
function namedIn({ cells }: PaperRow, head: Head | undefined, book: NameBook): readonly Thing[] {
  const inColumn = head?.nameAt === undefined ? [] : book.exactly(cells[head.nameAt] ?? '');
  const found = cells
    .map((cell) => ofKind(book.exactly(cell), head))
    .filter(({ length }) => length > 0);
  const named = inColumn.length > 0 ? ofKind(inColumn, head) : (found.at(-1) ?? []);
  return ofProjectRow(named, cells, { label: labelOf({ cells }, head), book });
}
