/** もう一度の入力: when a value that had been entered was sent back or withdrawn, and so is owed again. */

import type { Decision } from '../domain/entry.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { type Cell, entriesOf } from './approved.ts';

export type Reopened = { kind: 'sent-back' | 'withdrawn'; at: string; on: CalendarDate };

/** Returns each time it happened to a figure of a year, oldest first. */
export function reopenings({ entries }: Pick<State, 'entries'>, cell: Cell): Reopened[] {
  const all = entriesOf(entries, cell);
  const broughtBack = all.flatMap(({ decisions }) =>
    decisions.filter(({ kind }) => kind === 'waits-again').map(({ at }) => at),
  );
  return all
    .flatMap(({ decisions }) =>
      decisions.filter(makesOwed).map(({ kind, at }) => ({ kind, at, on: tokyoTime(at).date })),
    )
    .filter(({ kind, at }) => kind !== 'withdrawn' || !broughtBack.includes(at))
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

type MakesOwed = Extract<Decision, { kind: Reopened['kind'] }>;

/** An entry that another one has replaced leaves nothing owed. */
function makesOwed(decision: Decision): decision is MakesOwed {
  if (decision.kind === 'withdrawn') return decision.replacedBy === undefined;
  return decision.kind === 'sent-back';
}
