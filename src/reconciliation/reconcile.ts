/** 資料突合: every figure of a paper beside the one that is held, and what could not be read. */

import type { Citation } from '../domain/citation.ts';
import type { Conflict } from '../domain/conflict.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { isSameSeries } from '../scoring/same-series.ts';
import { compareFigure, unitOfTable, type Verdict } from './compare-figure.ts';
import type { Column } from './head.ts';
import { conflictsOf, knownConflict } from './known-conflict.ts';
import { markReader } from './marks.ts';
import { lettersOf, nameBook, type Thing } from './name-book.ts';
import type { PaperRow } from './paper.ts';
import { readPaper } from './read-paper.ts';
import type { Figures, PrintedValue, RowReading, WhyUnread } from './reading.ts';
import { type Stored, storedFigure } from './stored-figure.ts';
import {
  type AboutPaper,
  distinctYears,
  needsYear,
  type YearTaken,
  yearTaken,
} from './year-taken.ts';

export type Compared = {
  row: PaperRow;
  thing: Thing;
  is: Column['is'];
  /** `null` for what is not of one year: 4年間の計画. */
  fiscalYear: FiscalYear;
  printed: string;
  held: { figure: string | null; unit: string | null; citation: Citation; recomputed?: string };
  /** `conflict` where the paper prints what another document says, and the plan records both. */
  verdict: Verdict | { is: 'known-conflict'; conflict: Conflict };
  /** Unresolved ones about this figure, also where the paper agrees. */
  conflicts: readonly Conflict[];
};

/** `no-such-name` names what is called alike, `several` what it may be, `not-held` what it is. */
export type NotFound = {
  row: PaperRow;
  why: 'no-such-name' | 'several' | 'not-held';
  /** As it stands on paper, or the title of the column that is not held. */
  label: string;
  candidates: readonly Thing[];
};

export type Unread = { row: PaperRow; why: WhyUnread };

export type Reconciled = {
  /** Rows with a known name. */
  rows: number;
  compared: readonly Compared[];
  notFound: readonly NotFound[];
  unread: readonly Unread[];
  /** Columns that the plan holds nothing for. */
  leftOut: readonly string[];
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
  const units = [...plan.indicators, ...plan.measureIndicators].flatMap(({ unit }) => unit ?? []);
  const reader = { book: nameBook(plan, latest), marks: markReader(units) };
  const readings = readPaper(rows, reader);
  const results = readings.map((reading) => resultOf(reading, { plan, about }, reader.book.like));
  const values = readings.flatMap((reading) => (reading.is === 'unread' ? [] : reading.values));
  return {
    rows: results.filter(({ compared }) => compared.length > 0).length,
    compared: results.flatMap(({ compared }) => compared),
    notFound: results.flatMap(({ notFound }) => notFound),
    unread: readings.flatMap((reading) =>
      reading.is === 'unread' ? [{ row: reading.row, why: reading.why }] : [],
    ),
    leftOut: [
      ...new Set(values.flatMap(({ column }) => (column.is === 'other' ? [column.title] : []))),
    ],
    years: distinctYears(results.flatMap(({ years }) => years)),
  };
}

type Result = {
  compared: readonly Compared[];
  notFound: readonly NotFound[];
  years: readonly YearTaken[];
};
type Against = { plan: Plan; about: AboutPaper };

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
  const results = narrowed(reading.things, row).map((thing) => ofThing(thing, reading, against));
  const agreeing = results.find(({ compared }) => compared.every(isEqual));
  const [first, ...others] = results;
  if (first === undefined) return { compared: [], notFound: [], years: [] };
  if (others.length === 0 || agreeing !== undefined) return agreeing ?? first;
  if (others.every((other) => holdsTheSame(first, other))) return first;
  const label = nameOf(reading.things[0]);
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

function nameOf(thing: Thing | undefined): string {
  if (thing === undefined) return '';
  return thing.kind === 'indicator' ? thing.indicator.name : thing.measure.name;
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

function ofThing(thing: Thing, reading: Figures, { plan, about }: Against): Result {
  const { values, row, unitAbove } = reading;
  // 指数 and 達成率 stand beside the last of the years
  const besides = values
    .flatMap(({ column }) => (column.is === 'actual' ? (column.fiscalYear ?? []) : []))
    .toSorted((one, other) => one - other)
    .at(-1);
  const taken = yearTaken(thing, reading, { plan, about });
  const table = besides ?? taken.fiscalYear;
  const results = values
    .filter(({ column }) => column.is !== 'other')
    .map((value) =>
      ofValue(value, { thing, row, plan, fiscalYear: yearOf(value, table), unitAbove }),
    );
  const isTaken = besides === undefined && values.some(needsYear);
  return {
    compared: results.flatMap((one) => (one !== undefined && 'verdict' in one ? [one] : [])),
    notFound: results.flatMap((one) => (one !== undefined && 'why' in one ? [one] : [])),
    years: isTaken ? [taken] : [],
  };
}

/** A baseline is that of the table, whatever year it says itself: that is looked at afterwards. */
function yearOf({ column: { is, fiscalYear } }: PrintedValue, table: FiscalYear): FiscalYear {
  return is === 'baseline' ? table : (fiscalYear ?? table);
}

/** A baseline that says another year than ours is another figure. */
function isOtherBaseline({ is, fiscalYear }: Column, stored: Stored): boolean {
  return is === 'baseline' && fiscalYear !== undefined && fiscalYear !== stored.fiscalYear;
}

type Where = {
  thing: Thing;
  row: PaperRow;
  plan: Plan;
  fiscalYear: FiscalYear;
  unitAbove: string | undefined;
};

/** What is 「—」 on paper and not held at all says the same, and nothing is to be told. */
function ofValue(
  { column, mark, unit: own }: PrintedValue,
  { thing, row, plan, fiscalYear: asked, unitAbove }: Where,
): Compared | NotFound | undefined {
  const stored = storedFigure(thing, column.is, asked);
  if (stored === undefined || isOtherBaseline(column, stored)) {
    return mark.figure === null
      ? undefined
      : { row, why: 'not-held', label: column.title, candidates: [thing] };
  }
  const { figure, units, citation, recomputed, fiscalYear } = stored;
  const unit = own ?? unitOfTable(unitAbove, stored);
  const printed = { figure: mark.figure, unit, isAbout: mark.isAbout };
  const verdict = compareFigure(printed, stored);
  const conflict =
    verdict.is === 'different' ? knownConflict(plan, thing, column.is, printed, asked) : undefined;
  return {
    ...{ row, thing, is: column.is, fiscalYear, printed: mark.printed },
    held: {
      ...{ figure, unit: units.find((one) => one !== null) ?? null, citation },
      ...(recomputed === undefined ? {} : { recomputed }),
    },
    verdict: conflict === undefined ? verdict : { is: 'known-conflict', conflict },
    conflicts: conflictsOf(plan, thing),
  };
}
