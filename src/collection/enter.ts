/** 入力する: a value of a fiscal year is put down, and waits until the secretariat approves it. */

import { type EnteredValue, type Entry, entryStatus } from '../domain/entry.ts';
import type { CalendarDate, FiscalYear } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { entryInForce, entryWaiting } from './approved.ts';
import { cellOf, type Collected, collectedAs } from './collected.ts';
import { decide, type Deed } from './decide.ts';
import { problemOfEntry } from './entry-problem.ts';
import { whyNotPromised } from './promise.ts';

export type NewEntry = Pick<
  Entry,
  'what' | 'fiscalYear' | 'value' | 'remark' | 'evidence' | 'via' | 'by' | 'at'
> & {
  /** An id of the plan; of a series that is shown twice, either. */
  target: string;
  today: CalendarDate;
  /** As it was typed; `null` where none was. */
  unit?: string | null;
  /** The waiting entry of somebody else that the form showed, and that this one is to replace. */
  replaces?: number | undefined;
};

/**
 * Puts a value down as an entry that waits. An own entry that still waits is replaced; that of somebody
 * else only when it was seen. Sent twice, an entry is kept once.
 *
 * Whether the person may enter it is asked elsewhere (`mayEnter`), and whether the value is plausible
 * too (`doubtsAbout`): here nothing is refused for being unusual.
 */
export function enterValue(state: State, given: NewEntry): State | Refusal {
  const what = collectedAs(given.target, state, given.fiscalYear);
  if (what === undefined || !has(what, given.what)) {
    return { refused: 'not-collected', target: given.target };
  }
  const entry = entryOf(state, given, what);
  const problem =
    problemOfEntry(state, what, entry, given.today) ?? problemOfPromise(state, given, what);
  if (problem !== undefined) return problem;

  const waiting = entryWaiting(state.entries, entry);
  if (waiting !== undefined && isSentAgain(waiting, entry)) return state;
  const objection = objectionTo(entry, state.entries, given.replaces);
  if (objection !== undefined) return objection;
  return { ...state, entries: [...replaced(state.entries, waiting, entry), entry] };
}

/** まだ出ない is no way of never being reminded. */
function problemOfPromise(
  state: State,
  { value, fiscalYear, today }: NewEntry,
  what: Collected,
): Refusal | undefined {
  if (value.state === 'measured' || value.why !== 'not-yet') return undefined;
  const { expectedOn: day } = value;
  return day === null ? undefined : whyNotPromised(day, { what, fiscalYear, today }, state);
}

/** What stands in the way of an entry among those that were made before it. */
function objectionTo(
  entry: Entry,
  before: readonly Entry[],
  replaces: number | undefined,
): Refusal | undefined {
  const inForce = entryInForce(before, entry);
  const waiting = entryWaiting(before, entry);
  if (waiting !== undefined && waiting.by !== entry.by && waiting.no !== replaces) {
    return { refused: 'entry-waits', no: waiting.no };
  }
  if (inForce === undefined) return undefined;
  if (waiting === undefined && isSame(inForce.value, entry.value)) {
    return { refused: 'nothing-changed' };
  }
  return isCorrected(inForce) && entry.remark === null
    ? { refused: 'correction-needs-reason' }
    : undefined;
}

/** The figure that comes after 「まだ出ない」 corrects nothing. */
export function isCorrected({ value }: Pick<Entry, 'value'>): boolean {
  return value.state === 'measured' || value.why !== 'not-yet';
}

/**
 * Returns the year under which a value is kept: 4年間の計画 of a 施策 is one figure for all its years, so
 * that another one corrects it.
 */
export function cellYear(
  { kind }: Pick<Collected, 'kind'>,
  what: Entry['what'],
  fiscalYear: FiscalYear,
): FiscalYear {
  return what === 'planned' && kind === 'measure' ? planPeriod.from : fiscalYear;
}

/** 行動指標 and アウトカム have no plan of their own; 施策 and 重点事業 do. */
function has({ kind }: Collected, what: Entry['what']): boolean {
  return what === 'actual' || kind !== 'indicator';
}

function entryOf({ entries }: State, given: NewEntry, collected: Collected): Entry {
  const { what, value, remark, evidence, via, by, at } = given;
  const fiscalYear = cellYear(collected, what, given.fiscalYear);
  const no = Math.max(0, ...entries.map((one) => one.no)) + 1;
  return {
    ...{ no, ...cellOf(collected, what, fiscalYear), value, evidence, via, by, at },
    ...(typeof given.unit === 'string' && { unit: given.unit }),
    remark: remark?.trim() === '' ? null : remark,
    decisions: [],
  };
}

/**
 * Withdraws an entry within `undoMinutes` of entering it; an entry that it had replaced waits again,
 * whoever had entered that one.
 */
export function withdrawEntry(state: State, no: number, { by, at }: Deed): State | Refusal {
  const entry = state.entries.find((one) => one.no === no);
  if (entry === undefined) return { refused: 'no-such-entry', no };
  if (entry.by !== by) return { refused: 'not-your-entry', no };
  if (entryStatus(entry) !== 'entered') return { refused: 'already-decided', no };
  if (!isInTimeToUndo(entry.at, at)) return { refused: 'too-late-to-undo', minutes: undoMinutes };
  const entries = decide(state.entries, [no], { kind: 'withdrawn', by, at });
  const before = entries.filter((one) => isReplacedBy(one, no)).map((one) => one.no);
  return { ...state, entries: decide(entries, before, { kind: 'waits-again', by, at }) };
}

function isReplacedBy({ decisions }: Entry, no: number): boolean {
  const last = decisions.at(-1);
  return last?.kind === 'withdrawn' && last.replacedBy === no;
}

/** How long what was done can be undone by who did it. */
export const undoMinutes = 10;

/** Whether something of a moment may still be undone at a later one. */
export function isInTimeToUndo(doneAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(doneAt) <= undoMinutes * 60 * 1000;
}

/** Slack lets people send a form twice. */
function isSentAgain(waiting: Entry, entry: Entry): boolean {
  return (
    waiting.by === entry.by &&
    isSame(waiting.value, entry.value) &&
    waiting.unit === entry.unit &&
    waiting.remark === entry.remark &&
    waiting.evidence === entry.evidence
  );
}

/** Digits count: 「44.0」 says more than 「44」. */
function isSame(one: EnteredValue, other: EnteredValue): boolean {
  if (one.state === 'measured') return other.state === 'measured' && one.value === other.value;
  return (
    other.state === 'missing' &&
    one.why === other.why &&
    one.reason === other.reason &&
    one.expectedOn === other.expectedOn
  );
}

function replaced(entries: readonly Entry[], one: Entry | undefined, by: Entry): Entry[] {
  const decision = { kind: 'withdrawn', replacedBy: by.no, by: by.by, at: by.at } as const;
  return decide(entries, one === undefined ? [] : [one.no], decision);
}
