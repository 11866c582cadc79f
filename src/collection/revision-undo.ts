/** 見直しを戻す: 取下げ with its reason, and 元に戻す of what was done a moment ago. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { isDecided, type Revision } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import type { Deed } from './decide.ts';
import { isInTimeToUndo, undoMinutes } from './enter.ts';
import { revisionOf, withRevision, type Writing } from './revise.ts';
import { declined, laterOn, problemOfRevision } from './revision-check.ts';
import { problemOfDeciding, problemOfWaiting } from './revision-stages.ts';
import { figuresFrom } from './series-figures.ts';

/**
 * 取下げ: it is not pursued, or, once decided, does not hold any more. It stays in the record.
 *
 * A decided one is not dropped while figures of its years, or other decisions, rest on it.
 */
export function dropRevision(
  state: State,
  no: number,
  { reason, by, at }: Deed & { reason: string },
): State | Refusal {
  const revision = revisionOf(state, no);
  if (isRefusal(revision)) return revision;
  if (revision.dropped !== null) return declined({ problem: 'dropped', no });
  if (reason.trim() === '') return { refused: 'reason-missing' };
  const problem = isDecided(revision) ? problemOfUndoing(state, revision) : undefined;
  if (problem !== undefined) return problem;
  return withRevision(state, { ...revision, dropped: { reason: reason.trim(), by, at } });
}

/** A figure that is known keeps the baseline with which it was told. */
function problemOfUndoing(state: State, revision: Revision): Refusal | undefined {
  const later = laterOn(state, revision);
  if (later !== undefined) return declined({ problem: 'later-revision', later: later.no });
  const { change, appliesFrom, no } = revision;
  if (change.kind !== 'baseline' && change.kind !== 'replacement') return undefined;
  const figures = figuresFrom(state, { indicator: change.indicator, appliesFrom });
  return figures.length > 0
    ? declined({ problem: 'figures-of-new', no, figures })
    : problemOfWaiting(state, revision);
}

/** What was done last and can be taken back; a 事務局案 is not, it is corrected or dropped. */
export type LastDone = { done: 'dropped' | 'break-approved' | 'stage'; at: string };

export function lastDone({ stages, breakApproved, dropped }: Revision): LastDone | undefined {
  if (dropped !== null) return { done: 'dropped', at: dropped.at };
  if (breakApproved !== null) return { done: 'break-approved', at: breakApproved.at };
  const last = stages.length > 1 ? stages.at(-1) : undefined;
  return last && { done: 'stage', at: last.at };
}

/** 元に戻す: takes back what was done last, within `undoMinutes` of it. */
export function takeBack(
  state: State,
  no: number,
  { at, today }: Pick<Writing, 'at' | 'today'>,
): State | Refusal {
  const revision = revisionOf(state, no);
  if (isRefusal(revision)) return revision;
  const last = lastDone(revision);
  if (last === undefined) return declined({ problem: 'nothing-to-undo', no });
  if (!isInTimeToUndo(last.at, at)) return declined({ problem: 'too-late', minutes: undoMinutes });
  const before = withoutLast(revision, last.done);
  const problem = problemOfReturn(state, revision, before, today);
  return problem ?? withRevision(state, before);
}

/** It is as if it had been proposed, or decided, anew. */
function problemOfReturn(
  state: State,
  now: Revision,
  before: Revision,
  today: CalendarDate,
): Refusal | undefined {
  if (isDecided(now) && isDecided(before)) return undefined;
  if (isDecided(now)) {
    return problemOfUndoing(state, now) ?? problemOfRevision(state, before, today);
  }
  return isDecided(before)
    ? problemOfDeciding(state, before, today)
    : problemOfRevision(state, before, today);
}

function withoutLast(revision: Revision, done: LastDone['done']): Revision {
  switch (done) {
    case 'dropped':
      return { ...revision, dropped: null };
    case 'break-approved':
      return { ...revision, breakApproved: null };
    case 'stage':
      return { ...revision, stages: revision.stages.slice(0, -1) };
  }
}
