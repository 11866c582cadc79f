/** まだ出ない: what was said last of a value that is not out yet, and the day on which it is expected. */

import { daysAfter } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import type { CalendarDate, FiscalYear } from '../domain/fiscal-year.ts';
import type { PutOff } from '../domain/notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { type Cell, entriesOf, entryInForce, entryWaiting } from './approved.ts';
import { type Collected, collectedAs } from './collected.ts';
import { dueDate } from './cycle.ts';

/** What somebody has said, in a notice or as an entry. */
export type Promised = { until: CalendarDate; reason: string; by: UserId; at: string };

type Said = Pick<State, 'entries' | 'putOffs'>;

/**
 * Returns what holds of a value that is not out yet: the latest that was said, whoever has said it and
 * wherever, be its day earlier or later than another. What was said before a value was sent back is
 * over: there was a value by then.
 */
export function promiseFor(cell: Cell, { entries, putOffs }: Said): Promised | undefined {
  const entry = entryWaiting(entries, cell) ?? entryInForce(entries, cell);
  const back = lastSentBack(entriesOf(entries, cell));
  const noted = putOffs.filter((one) => isNotYetOf(one, cell)).filter(({ at }) => at > back);
  return [...noted.map(ofPutOff), promiseIn(entry)]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
}

/** @returns nothing for an entry that settles the matter. */
export function promiseIn(entry: Entry | undefined): Promised | undefined {
  if (entry?.value.state !== 'missing' || entry.value.why !== 'not-yet') return undefined;
  const { reason, expectedOn: until } = entry.value;
  return until === null ? undefined : { until, reason, by: entry.by, at: entry.at };
}

/** How long after its due day, or after today where that is later, a value may be expected. */
const longestDays = 365;

/**
 * Returns the last day that may be named: whoever means a later one has mistyped it, or nobody would be
 * reminded for years.
 *
 * @example of 令和7年度, due on 2026-06-30, said on 2026-06-16
 * lastPromisable(fiveA2, 2025, state, '2026-06-16'); // '2027-06-30'
 */
export function lastPromisable(
  { rule }: Collected,
  fiscalYear: FiscalYear,
  { settings }: Pick<State, 'settings'>,
  today: CalendarDate,
): CalendarDate {
  const due = dueDate(rule, settings, fiscalYear);
  return daysAfter(due > today ? due : today, longestDays);
}

/** @returns why a value cannot be expected on a day; nothing when it can. */
export function whyNotPromised(
  until: CalendarDate,
  about: { what: Collected; fiscalYear: FiscalYear; today: CalendarDate },
  kept: Pick<State, 'settings'>,
): Refusal | undefined {
  const { what, fiscalYear, today } = about;
  if (until <= today) return { refused: 'day-not-ahead', day: until, today };
  const last = lastPromisable(what, fiscalYear, kept, today);
  return until > last ? { refused: 'day-too-far', day: until, last } : undefined;
}

/** Takes back what was said in a notice; what was said as an entry is withdrawn or replaced as one. */
export function takeBackPromise(
  state: State,
  { target, fiscalYear }: Pick<Cell, 'target' | 'fiscalYear'>,
): State | Refusal {
  const what = collectedAs(target, state);
  const cell = { target: what?.target ?? target, what: 'actual', fiscalYear } as const;
  const putOffs = state.putOffs.filter((one) => !isNotYetOf(one, cell));
  return putOffs.length === state.putOffs.length
    ? { refused: 'nothing-promised' }
    : { ...state, putOffs };
}

function ofPutOff({ until, reason, by, at }: NotYet): Promised {
  return { until, reason, by, at };
}

type NotYet = Extract<PutOff, { kind: 'not-yet' }>;

function isNotYetOf(one: PutOff, { target, what, fiscalYear }: Cell): one is NotYet {
  return (
    one.kind === 'not-yet' &&
    what === 'actual' &&
    one.target === target &&
    one.fiscalYear === fiscalYear
  );
}

/** The moment; empty where nothing was sent back. */
function lastSentBack(entries: readonly Entry[]): string {
  const moments = entries.flatMap(({ decisions }) =>
    decisions.flatMap(({ kind, at }) => (kind === 'sent-back' ? [at] : [])),
  );
  return moments.toSorted().at(-1) ?? '';
}
