/** 承認: the secretariat takes entries into all answers, sends one back, or takes an approval back. */

import { type Entry, entryStatus } from '../domain/entry.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { approvedAt, entryInForce, entryWaiting } from './approved.ts';
import { decide, type Deed } from './decide.ts';
import { isInTimeToUndo, undoMinutes } from './enter.ts';

/** Approves all of the entries; none of them when one no longer waits. */
export function approveEntries(
  state: State,
  nos: readonly number[],
  { by, at }: Deed,
): State | Refusal {
  if (nos.length === 0) return { refused: 'nothing-chosen' };
  const gone = [...new Set(nos)].filter((no) => !isWaiting(state.entries, no));
  if (gone.length > 0) return { refused: 'entries-changed', nos: gone };
  return { ...state, entries: decide(state.entries, nos, { kind: 'approved', by, at }) };
}

/** 差し戻し: the value is owed again, and who entered it is told why. */
export function sendBack(
  state: State,
  no: number,
  { reason, by, at }: Deed & { reason: string },
): State | Refusal {
  if (reason.trim() === '') return { refused: 'reason-missing' };
  if (!isWaiting(state.entries, no)) return { refused: 'entries-changed', nos: [no] };
  return { ...state, entries: decide(state.entries, [no], { kind: 'sent-back', reason, by, at }) };
}

/**
 * Takes an approval back within `undoMinutes`: the entry waits again, and the value that held before
 * holds again.
 *
 * Only for the value in force, and not while another entry of the same figure and year waits: two that
 * wait for the same place would be a riddle.
 */
export function withdrawApproval(state: State, no: number, { by, at }: Deed): State | Refusal {
  const entry = state.entries.find((one) => one.no === no);
  if (entry === undefined) return { refused: 'no-such-entry', no };
  if (entryInForce(state.entries, entry)?.no !== no)
    return { refused: 'entries-changed', nos: [no] };
  if (!isInTimeToUndo(approvedAt(entry), at)) {
    return { refused: 'too-late-to-undo', minutes: undoMinutes };
  }
  const waiting = entryWaiting(state.entries, entry);
  if (waiting !== undefined) return { refused: 'entry-waits', no: waiting.no };
  return {
    ...state,
    entries: decide(state.entries, [no], { kind: 'approval-withdrawn', by, at }),
  };
}

function isWaiting(entries: readonly Entry[], no: number): boolean {
  return entries.some((one) => one.no === no && entryStatus(one) === 'entered');
}
