/** 入力の状況: where a figure of a fiscal year stands, and by which day it is due. Its value is not told. */

import { type CalendarDate, type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { State } from '../domain/state.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { type Cell, entryInForce, entryWaiting } from './approved.ts';
import { cellOf, type Collected, collectedIn } from './collected.ts';
import { dueDate, isExpected, nextExpected } from './cycle.ts';
import { givenFigure } from './given-figure.ts';
import { type Owed, owedOn } from './owed.ts';
import { printedFigure } from './printed-figure.ts';

/**
 * `baseline` is of the year of the baseline that holds in it; `entered` is approved, `waiting` is not yet; `owed` may still be entered in time, `late` not;
 * `ahead` is of a year that is not over; `not-asked` is expected in no year that is known.
 */
export type FigureStage =
  'printed' | 'baseline' | 'entered' | 'waiting' | 'owed' | 'late' | 'ahead' | 'not-asked';

export type FigureStatus = {
  what: Collected;
  stage: FigureStage;
  /** `null` where no year is expected. */
  fiscalYear: FiscalYear | null;
  /** `null` where nothing is due. */
  due: CalendarDate | null;
  /** Whether `due` is a day that was named because the value is not out yet. */
  isPutOff: boolean;
};

export type Kept = Pick<State, 'plan' | 'rules' | 'entries' | 'settings' | 'putOffs' | 'revisions'>;

/**
 * Returns where figures stand on a day: each in the year that was asked for, or else in the year that
 * is next to be entered, or was entered last.
 *
 * @example on 2026-11-20, nothing entered
 * statusesOf([fiveA2], state, '2026-11-20'); // stage 'late', fiscalYear 2025, due '2026-06-30'
 */
export function statusesOf(
  figures: readonly Collected[],
  state: Kept,
  today: CalendarDate,
  asked?: FiscalYear,
): FigureStatus[] {
  const owed = owedOn(state, today);
  return figures.map((what) => {
    const own = owed.filter((one) => one.what.target === what.target);
    if (asked !== undefined) return statusIn(what, asked, own, state, today);
    const [first] = own.toSorted((one, other) => one.fiscalYear - other.fiscalYear);
    if (first !== undefined) return owedStatus(what, first, today);
    return statusIn(what, yearInView(what, state, today), own, state, today);
  });
}

/** The last year that is over, where it was entered; else the next that is expected. */
function yearInView(what: Collected, { entries }: Kept, today: CalendarDate): FiscalYear | null {
  const now = fiscalYearOf(today);
  const last = now - 1;
  const cell = cellOf(what, 'actual', last);
  const isEntered = (entryWaiting(entries, cell) ?? entryInForce(entries, cell)) !== undefined;
  return isEntered ? last : nextExpected(what.rule.cycle, last);
}

function statusIn(
  figure: Collected,
  fiscalYear: FiscalYear | null,
  owed: readonly Owed[],
  state: Kept,
  today: CalendarDate,
): FigureStatus {
  const what = fiscalYear === null ? figure : collectedIn(figure, fiscalYear);
  const nothing = { what, due: null, isPutOff: false } as const;
  if (fiscalYear === null) return { ...nothing, stage: 'not-asked', fiscalYear };
  const own = owed.find((one) => one.fiscalYear === fiscalYear);
  if (own !== undefined) return owedStatus(what, own, today);
  const cell = cellOf(what, 'actual', fiscalYear);
  const given = stageGiven(state, what, cell);
  if (given !== undefined) return { ...nothing, stage: given, fiscalYear };
  const due = dueDate(what.rule, state.settings, fiscalYear);
  const known = { ...nothing, fiscalYear, due };
  if (entryWaiting(state.entries, cell) !== undefined) return { ...known, stage: 'waiting' };
  if (entryInForce(state.entries, cell) !== undefined) return { ...known, stage: 'entered' };
  const isAhead = fiscalYear >= fiscalYearOf(today) && isExpected(what.rule.cycle, fiscalYear);
  if (isAhead && fiscalYear >= planPeriod.from) return { ...known, stage: 'ahead' };
  return { ...nothing, stage: 'not-asked', fiscalYear };
}

function stageGiven(state: Kept, what: Collected, cell: Cell): 'printed' | 'baseline' | undefined {
  if (givenFigure(state, what, cell) === undefined) return undefined;
  return printedFigure(state.plan, what, cell) === undefined ? 'baseline' : 'printed';
}

function owedStatus(
  figure: Collected,
  { fiscalYear, due, isPutOff }: Owed,
  today: CalendarDate,
): FigureStatus {
  const what = collectedIn(figure, fiscalYear);
  return { what, stage: due < today ? 'late' : 'owed', fiscalYear, due, isPutOff };
}
