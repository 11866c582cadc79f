/** 資料突合: every figure of a paper beside the one that is held, and what could not be read. */

import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { isSameSeries } from '../scoring/same-series.ts';
import {
  type Against,
  type Compared,
  compareValues,
  type NotFound,
  type Result,
} from './compare-values.ts';
import { lettersOf } from './letters.ts';
import { markReader } from './marks.ts';
import { nameBook } from './name-book.ts';
import type { PaperRow } from './paper.ts';
import { readPaper } from './read-paper.ts';
import type { RowReading, WhyUnread } from './reading.ts';
import { isHeldColumn, nameOfThing, type Thing } from './thing.ts';
import { type AboutPaper, distinctYears, type YearTaken } from './year-taken.ts';

export type Unread = { row: PaperRow; why: WhyUnread };

export type Reconciled = {
  /** Rows with a known name. */
  rows: number;
  compared: readonly Compared[];
  notFound: readonly NotFound[];
  unread: readonly Unread[];
  /** Columns that the plan holds nothing for. */
  leftOut: readonly string[];
  /** Columns that hold something, and whose titles are not known. */
  unknownColumns: readonly string[];
  /** The years that were taken where no column names one, and why. */
  years: readonly YearTaken[];
};

/**
 * Compares a paper with what is held. Only what can be read for sure is compared: a row whose figures go
 * with the columns in two ways is listed as unread.
 *
 * @example the table of 目指す姿7 as it was printed, 8 rows
 * reconcile(rowsOfText(pasted), plan).compared.every(({ verdict }) => verdict.is === 'equal'); // true
 */
export function reconcile(
  rows: readonly PaperRow[],
  plan: Plan,
  about: AboutPaper = {},
): Reconciled {
  const latest = latestFiscalYear(plan);
  const figures = [
    ...[...plan.indicators, ...plan.measureIndicators],
    ...plan.projects.flatMap(({ progress }) => progress),
  ];
  const units = figures.flatMap(({ unit }) => unit ?? []);
  const reader = { book: nameBook(plan, latest), marks: markReader(units) };
  const readings = readPaper(rows, reader);
  const results = readings.map((reading) => resultOf(reading, { plan, about }, reader.book.like));
  return {
    rows: results.filter(({ compared }) => compared.length > 0).length,
    compared: results.flatMap(({ compared }) => compared),
    notFound: results.flatMap(({ notFound }) => notFound),
    unread: readings.flatMap((reading) =>
      reading.is === 'unread' ? [{ row: reading.row, why: reading.why }] : [],
    ),
    leftOut: [...new Set(readings.flatMap(notHeld))],
    unknownColumns: [
      ...new Set(readings.flatMap((one) => (one.is === 'figures' ? (one.unknown ?? []) : []))),
    ],
    years: distinctYears(results.flatMap(({ years }) => years)),
  };
}

/** The titles of columns that are not held of what the row is about. */
function notHeld(reading: RowReading): string[] {
  if (reading.is === 'unread') return [];
  const things = reading.is === 'figures' ? reading.things : [];
  return reading.values.flatMap(({ column: { is, title } }) =>
    is === 'other' || (things.length > 0 && !things.some((thing) => isHeldColumn(thing, is)))
      ? [title]
      : [],
  );
}

function resultOf(
  reading: RowReading,
  against: Against,
  like: (name: string) => readonly Thing[],
): Result {
  if (reading.is === 'unread') return { compared: [], notFound: [], years: [] };
  const { row } = reading;
  if (reading.is === 'unknown-name') {
    const { label } = reading;
    const candidates = like(label);
    return { compared: [], notFound: [{ row, why: 'no-such-name', label, candidates }], years: [] };
  }
  const results = narrowed(reading.things, row).map((thing) =>
    compareValues(thing, reading, against),
  );
  const agreeing = results.find(({ compared }) => compared.every(isEqual));
  const [first, ...others] = results;
  if (first === undefined) return { compared: [], notFound: [], years: [] };
  if (others.length === 0 || agreeing !== undefined) return agreeing ?? first;
  if (others.every((other) => holdsTheSame(first, other))) return first;
  const [named] = reading.things;
  const label = named === undefined ? '' : nameOfThing(named);
  return {
    compared: [],
    notFound: [{ row, why: 'several', label, candidates: reading.things }],
    years: [],
  };
}

function isEqual({ verdict }: Compared): boolean {
  return verdict.is === 'equal';
}

function holdsTheSame(one: Result, other: Result): boolean {
  return one.compared.every(({ held }, at) => held.figure === other.compared[at]?.held.figure);
}

/** One series in two places is one figure; of two 施策 with one name, the row's other cells tell which. */
function narrowed(things: readonly Thing[], { cells }: PaperRow): readonly Thing[] {
  const distinct = things.filter(
    (thing, at) => !things.slice(0, at).some((earlier) => isOneSeries(earlier, thing)),
  );
  const letters = cells.map(lettersOf);
  const told = distinct.filter(
    (thing) =>
      thing.kind === 'measure' &&
      thing.rows.some(({ name }) => letters.some((cell) => cell.startsWith(lettersOf(name)))),
  );
  return told.length > 0 ? told : distinct;
}

function isOneSeries(one: Thing, other: Thing): boolean {
  return (
    one.kind === 'indicator' &&
    other.kind === 'indicator' &&
    isSameSeries(one.indicator, other.indicator)
  );
}
