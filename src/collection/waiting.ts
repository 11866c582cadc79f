/** 承認待ち: the entries that the secretariat has to look at, one's own, and what one still owes. */

import { type EnteredValue, type Entry, entryStatus } from '../domain/entry.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Role } from '../domain/role.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { entryInForce } from './approved.ts';
import { cellOf, type Collected, collectedOf } from './collected.ts';
import { type Doubt, doubtsAbout, type TypedFor } from './doubts.ts';
import { type KnownValue, lastKnown, waitingValues } from './known-values.ts';
import { type Owed, owedOn } from './owed.ts';
import { mayEnter } from './who-may-enter.ts';

export type WaitingEntry = {
  entry: Entry;
  what: Collected;
  /** The approved value that this entry would correct; `null` where it is the first of its year. */
  before: EnteredValue | null;
  /** The latest figure of a year before; `null` where none is known, and for a plan. */
  last: KnownValue | null;
  doubts: readonly Doubt[];
};

/** Returns what waits for approval, oldest first; one is held against the others. For the secretariat. */
export function waitingEntries(state: State): WaitingEntry[] {
  return state.entries
    .filter((entry) => entryStatus(entry) === 'entered')
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.no - other.no)
    .flatMap((entry) => {
      const what = collectedOf(entry, state);
      return what === undefined ? [] : [waiting(entry, what, state)];
    });
}

function waiting(entry: Entry, what: Collected, state: State): WaitingEntry {
  const { fiscalYear, what: of } = entry;
  const alongside = waitingValues(state.entries, what, () => true);
  const about = { what, fiscalYear, state, of, alongside };
  const isHeld = isOfSeries(entry, what);
  return {
    ...{ entry, what },
    before: entryInForce(state.entries, entry)?.value ?? null,
    last: of === 'actual' && isHeld ? (lastKnown(state, what, fiscalYear) ?? null) : null,
    doubts: isHeld ? doubtsOf(entry, about) : [{ doubt: 'other-series' }],
  };
}

function doubtsOf({ value, unit }: Entry, about: TypedFor): Doubt[] {
  if (value.state !== 'measured') return [];
  return doubtsAbout({ figure: value.value, unit: unit ?? null }, about);
}

/** Whether the year is still of the series that the value was entered for. */
function isOfSeries(entry: Entry, what: Collected): boolean {
  return cellOf(what, entry.what, entry.fiscalYear).series === entry.series;
}

/** Returns what somebody has entered, latest first, and withdrawn entries too. */
export function ownEntries({ entries }: Pick<State, 'entries'>, user: UserId): Entry[] {
  return entries.filter(({ by }) => by === user).toReversed();
}

/** Returns what is owed on a day and somebody may enter, by the day on which it is due. */
export function owedTo(
  state: State,
  user: UserId,
  roles: readonly Role[],
  today: CalendarDate,
): Owed[] {
  return owedOn(state, today)
    .filter(({ what }) => mayEnter(user, roles, what))
    .toSorted((one, other) => one.due.localeCompare(other.due));
}
