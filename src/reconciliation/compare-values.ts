/** 行の突合: each figure of a row beside the one that is held of what the row is about. */

import type { Citation } from '../domain/citation.ts';
import type { Conflict } from '../domain/conflict.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { compareFigure, unitOfTable, type Printed, type Verdict } from './compare-figure.ts';
import { type Column, isYearAlone } from './head.ts';
import { conflictsOf, knownConflict } from './known-conflict.ts';
import type { PaperRow } from './paper.ts';
import type { Figures, PrintedValue } from './reading.ts';
import { isTrial } from './stored-composite.ts';
import { storedFigure } from './stored-figure.ts';
import type { Stored, Trial } from './stored.ts';
import { isHeldColumn, type Thing } from './thing.ts';
import { type AboutPaper, needsYear, type YearTaken, yearTaken } from './year-taken.ts';

export type Held = {
  figure: string | null;
  unit: string | null;
  citation: Citation;
} & Pick<Stored, 'recomputed' | 'trial' | 'ofDay' | 'isAbout'>;

export type Compared = {
  row: PaperRow;
  thing: Thing;
  is: Column['is'];
  fiscalYear: FiscalYear;
  printed: string;
  held: Held;
  /** `conflict` where the paper prints what another document says, and the plan records both. */
  verdict: Verdict | { is: 'known-conflict'; conflict: Conflict };
  /** Unresolved ones about this figure, also where the paper agrees. */
  conflicts: readonly Conflict[];
  /** A year alone stands above it, of which no actual is held, but a target is. */
  isTargetOfYear?: true;
};

/**
 * `no-such-name` names what is called alike, `several` what it may be, `not-held` what it is. `only-trial`: a
 * 充実度 that the documents do not print, and that is not our trial either.
 */
export type NotFound = {
  row: PaperRow;
  /** As it stands on paper, or the title of the column that is not held. */
  label: string;
  candidates: readonly Thing[];
} & (
  | { why: 'no-such-name' | 'several' | 'not-held' | 'which-target' }
  | { why: 'only-trial'; trial: Trial; printed: string }
);

export type Result = {
  compared: readonly Compared[];
  notFound: readonly NotFound[];
  years: readonly YearTaken[];
};

export type Against = { plan: Plan; about: AboutPaper };

/** Returns what comes of a row if it is about this. */
export function compareValues(thing: Thing, reading: Figures, { plan, about }: Against): Result {
  const { row, unitAbove } = reading;
  const values = reading.values.filter(({ column }) => isHeldColumn(thing, column.is));
  // 指数 and 達成率 stand beside the last of the years
  const besides = values
    .flatMap(({ column }) => (column.is === 'actual' ? (column.fiscalYear ?? []) : []))
    .toSorted((one, other) => one - other)
    .at(-1);
  const taken = yearTaken(thing, reading, { plan, about });
  const table = besides ?? taken.fiscalYear;
  const results = values.map((value) =>
    ofValue(value, { thing, row, plan, fiscalYear: yearOf(value, table), unitAbove }),
  );
  const isTaken = besides === undefined && values.some((value) => needsYear(value, thing));
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
function ofValue(value: PrintedValue, where: Where): Compared | NotFound | undefined {
  const { column, mark } = value;
  const { thing, fiscalYear } = where;
  const stored = storedFigure(thing, column, fiscalYear);
  const target = stored === undefined ? targetOfYear(value, where) : undefined;
  if (target !== undefined) return target;
  const isHeld = stored !== undefined && !isOtherBaseline(column, stored);
  if (isHeld && !isOtherThanTrial(value, stored)) return comparedWith(stored, value, where);
  if (mark.figure === null) return undefined;
  const notFound = { row: where.row, label: column.title, candidates: [thing] };
  return isHeld && stored.trial !== undefined
    ? { ...notFound, why: 'only-trial', trial: stored.trial, printed: mark.printed }
    : { ...notFound, why: isUnnamedTarget(thing, column) ? 'which-target' : 'not-held' };
}

/** 「令和9年度」 above 130: nobody knows the actual of that year, and its target is 130. */
function targetOfYear(value: PrintedValue, where: Where): Compared | undefined {
  const { column, mark } = value;
  if (column.is !== 'actual' || mark.figure === null || !isYearAlone(column)) return undefined;
  const target = { ...column, is: 'target' } as const;
  const stored = storedFigure(where.thing, target, where.fiscalYear);
  if (stored === undefined) return undefined;
  return { ...comparedWith(stored, { ...value, column: target }, where), isTargetOfYear: true };
}

function isOtherThanTrial({ mark }: PrintedValue, { trial }: Stored): boolean {
  return trial !== undefined && (mark.figure === null || !isTrial(mark.figure, trial));
}

function isUnnamedTarget({ kind }: Thing, { is, fiscalYear }: Column): boolean {
  return kind === 'composite' && is === 'target' && fiscalYear === undefined;
}

function comparedWith(
  latest: Stored,
  { column, mark, unit: own }: PrintedValue,
  { thing, row, plan, fiscalYear: asked, unitAbove }: Where,
): Compared {
  const as = (stored: Stored): Printed => ({
    ...{ figure: mark.figure, isAbout: mark.isAbout },
    unit: own ?? unitOfTable(unitAbove, stored),
  });
  const all = [latest, ...(latest.besides ?? [])];
  const stored = all.find((one) => verdictOf(as(one), one).is === 'equal') ?? latest;
  const verdict = verdictOf(as(stored), stored);
  const conflict =
    verdict.is === 'different'
      ? knownConflict(plan, thing, column.is, as(stored), asked)
      : undefined;
  return {
    ...{ row, thing, is: column.is, fiscalYear: stored.fiscalYear, printed: mark.printed },
    held: heldAs(stored),
    verdict: conflict === undefined ? verdict : { is: 'known-conflict', conflict },
    conflicts: conflictsOf(plan, thing),
  };
}

function verdictOf(printed: Printed, stored: Stored): Verdict {
  return stored.trial === undefined
    ? compareFigure(printed, stored)
    : { is: 'equal', because: 'trial' };
}

function heldAs({ figure, units, citation, recomputed, trial, ofDay, isAbout }: Stored): Held {
  return {
    ...{ figure, unit: units.find((one) => one !== null) ?? null, citation },
    ...(recomputed === undefined ? {} : { recomputed }),
    ...(trial === undefined ? {} : { trial }),
    ...(ofDay === undefined ? {} : { ofDay }),
    ...(isAbout === true ? { isAbout } : {}),
  };
}
