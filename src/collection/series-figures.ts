/** 系列にある値: figures of an indicator from a year on, which a revision would put into another series. */

import { entryStatus } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { StandingFigure } from '../domain/revision-problem.ts';
import type { State } from '../domain/state.ts';
import { entryInForce, entryWaiting } from './approved.ts';
import { collectedAs } from './collected.ts';
import { placesOf } from './standing.ts';

type Kept = Pick<State, 'plan' | 'rules' | 'entries' | 'revisions'>;
type From = { indicator: IndicatorId; appliesFrom: FiscalYear };

/**
 * Returns the years whose figure stands, a year once; a 「—」 has no series.
 *
 * @example 5-A4, printed for 令和5年度 and 令和6年度
 * figuresFrom(state, { indicator: fiveA4, appliesFrom: 2024 }); // [{ fiscalYear: 2024, of: 'printed' }]
 */
export function figuresFrom(state: Kept, { indicator, appliesFrom }: From): StandingFigure[] {
  const printed = placesOf(state.plan.indicators, indicator)
    .flatMap(({ actuals }) => actuals)
    .filter((one) => one.state === 'measured')
    .map(({ fiscalYear }): StandingFigure => ({ fiscalYear, of: 'printed' }));
  const target = collectedAs(indicator, state)?.target;
  const approved = state.entries
    .filter((one) => one.target === target && one.what === 'actual')
    .filter(
      (one) => one.value.state === 'measured' && entryInForce(state.entries, one)?.no === one.no,
    )
    .map(({ fiscalYear }): StandingFigure => ({ fiscalYear, of: 'approved' }));
  const all = [...approved, ...printed].filter(({ fiscalYear }) => fiscalYear >= appliesFrom);
  const once = new Map(all.map((one) => [one.fiscalYear, one]));
  return [...once.values()].toSorted((one, other) => one.fiscalYear - other.fiscalYear);
}

/** Returns the numbers of the entries that wait for approval and have a figure. */
export function waitingFrom(state: Kept, { indicator, appliesFrom }: From): number[] {
  const target = collectedAs(indicator, state)?.target;
  return state.entries
    .filter((one) => one.target === target && one.fiscalYear >= appliesFrom)
    .filter((one) => one.value.state === 'measured' && entryStatus(one) === 'entered')
    .filter((one) => entryWaiting(state.entries, one)?.no === one.no)
    .map(({ no }) => no);
}
