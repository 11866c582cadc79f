/** お知らせの仕切り直し: a value that was entered too late to be reminded of, and is owed again, begins anew. */

import { cellOf } from '../../collection/collected.ts';
import type { Owed } from '../../collection/owed.ts';
import { reopenings } from '../../collection/reopened.ts';
import { businessDaysAfter } from '../../domain/business-days.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { State } from '../../domain/state.ts';

/** By then everybody has had a week to see the last reminder, or to say why there is no value. */
export const escalatedAfter = 7;

/** 開庁日: so long whoever was told why has time to enter it anew, before anybody is reminded. */
const graceDays = 5;

/** `since` is the day on which the value was owed again, and `due` the day of the reminder. */
export type Round = { since: CalendarDate; due: CalendarDate };

/**
 * Returns the round that has begun anew for a value: when it was sent back after its day, or withdrawn
 * after the secretariat was to be told. Before that the ordinary days are still to come, and hold.
 *
 * @example due on 2026-06-30, sent back on Monday 2026-07-06
 * roundOf(owed, state); // { since: '2026-07-06', due: '2026-07-13' }
 */
export function roundOf(
  { what, fiscalYear, due, promised }: Owed,
  state: State,
): Round | undefined {
  const cell = cellOf(what, 'actual', fiscalYear);
  const since = reopenings(state, cell).filter(({ at }) => at > (promised?.at ?? ''));
  let round: Round | undefined;
  for (const { kind, on } of since) {
    const day = round?.due ?? due;
    const isOver = kind === 'sent-back' ? on > day : on >= daysAfter(day, escalatedAfter);
    if (isOver) {
      round = { since: on, due: businessDaysAfter(on, graceDays, state.settings.closedDays) };
    }
  }
  return round;
}
