/** 入力できないわけ: a year that is not collected, a figure that is given, a 「—」 without reason or day. */

import type { EnteredValue, Entry } from '../domain/entry.ts';
import { type CalendarDate, type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import type { Collected } from './collected.ts';
import { baselineOfYear } from './given-figure.ts';
import { printedFigure } from './printed-figure.ts';
import type { Revisable } from './revisions-in-force.ts';

/** Returns why a value cannot be kept for a figure, whatever was entered before; nothing if it can. */
export function problemOfEntry(
  state: Revisable,
  about: Collected,
  { what, fiscalYear, value }: Pick<Entry, 'what' | 'fiscalYear' | 'value'>,
  today: CalendarDate,
): Refusal | undefined {
  return (
    problemOfYear(fiscalYear, what, today) ??
    problemOfGiven(state, about, { what, fiscalYear }) ??
    problemOfValue(value, today)
  );
}

function problemOfGiven(
  state: Revisable,
  about: Collected,
  cell: Pick<Entry, 'what' | 'fiscalYear'>,
): Refusal | undefined {
  const of = { fiscalYear: cell.fiscalYear, unit: about.unit };
  const figure = printedFigure(state.plan, about, cell);
  if (figure !== undefined) return { refused: 'figure-is-printed', figure, ...of };
  const baseline = baselineOfYear(state, about, cell);
  return baseline && { refused: 'figure-is-baseline', ...baseline, ...of };
}

/** An actual is of a year that is over: one of the year in progress would be in every answer. */
function problemOfYear(
  fiscalYear: FiscalYear,
  what: Entry['what'],
  today: CalendarDate,
): Refusal | undefined {
  const first = planPeriod.from;
  const last = fiscalYearOf(today) - (what === 'actual' ? 1 : 0);
  return fiscalYear < first || fiscalYear > last
    ? { refused: 'year-not-collected', fiscalYear, first, last }
    : undefined;
}

/** A missing value has its reason, and one that is still to come has its day. */
function problemOfValue(value: EnteredValue, today: CalendarDate): Refusal | undefined {
  if (value.state === 'measured') return undefined;
  if (value.reason.trim() === '') return { refused: 'reason-missing' };
  const { expectedOn: day } = value;
  const isMissing = day === null && value.why === 'not-yet';
  return isMissing || (day !== null && day <= today)
    ? { refused: 'day-not-ahead', day, today }
    : undefined;
}
