/** まだ入っていない値: which figures are expected and have not been entered, and by when each is due. */

import { isFromWorkbook } from '../domain/citation.ts';
import { type CalendarDate, type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { State } from '../domain/state.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { entryInForce, entryWaiting } from './approved.ts';
import { cellOf, type Collected, collected, collectedIn } from './collected.ts';
import { dueDate, isExpected } from './cycle.ts';
import { givenFigure } from './given-figure.ts';
import { promiseFor, type Promised, promiseIn } from './promise.ts';

export type Owed = {
  what: Collected;
  fiscalYear: FiscalYear;
  /** The day of the rule, or the day that somebody has named since for a value that is not out yet. */
  due: CalendarDate;
  /** Whether `due` is such a day. */
  isPutOff: boolean;
  /** まだ出ない: what was said of it last; until its day nobody is reminded. */
  promised: Promised | undefined;
};

type Collecting = Pick<State, 'plan' | 'rules' | 'entries' | 'settings' | 'putOffs' | 'revisions'>;

/**
 * Returns what is owed on a day: expected figures of fiscal years that are over, and that nobody has
 * entered. What waits for approval is not owed; what was sent back is. A survey is owed only for its
 * own years. A year whose figure the documents print, or that is the year of its baseline, is never owed.
 *
 * @example on 2026-11-20 令和7年度 is owed, and 令和8年度 is not over
 */
export function owedOn(state: Collecting, today: CalendarDate): Owed[] {
  const last = fiscalYearOf(today) - 1;
  const first = latestFiscalYear(withoutAdded(state.plan)) + 1;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  return collected(state).flatMap((what) =>
    years
      .filter((year) => isExpected(what.rule.cycle, year))
      .flatMap((year) => owed(collectedIn(what, year), year, state)),
  );
}

/** A goal that came in as a workbook may bring a year along that nobody else has been asked for yet. */
function withoutAdded(plan: Plan): Plan {
  const indicators = plan.indicators.filter(({ citation }) => !isFromWorkbook(citation));
  return indicators.length === plan.indicators.length ? plan : { ...plan, indicators };
}

function owed(what: Collected, fiscalYear: FiscalYear, state: Collecting): Owed[] {
  const cell = cellOf(what, 'actual', fiscalYear);
  if (givenFigure(state, what, cell) !== undefined) return [];
  const entry = entryWaiting(state.entries, cell) ?? entryInForce(state.entries, cell);
  if (entry !== undefined && promiseIn(entry) === undefined) return [];
  const promised = promiseFor(cell, state);
  const ruled = dueDate(what.rule, state.settings, fiscalYear);
  if (promised === undefined) return [{ what, fiscalYear, due: ruled, isPutOff: false, promised }];
  const isPutOff = promised.until >= ruled; // Expected before its due day, it is not late before that
  return [{ what, fiscalYear, due: isPutOff ? promised.until : ruled, isPutOff, promised }];
}
