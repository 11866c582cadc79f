/** 見直しを進める: the stages from 事務局案 up to 決定, and the approval of a series break. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isRefusal } from '../domain/refusal.ts';
import {
  breaksSeries,
  isDecided,
  type Revision,
  RevisionStage,
  stageOf,
} from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import { problemOfDay, revisionOf, withRevision, type Writing } from './revise.ts';
import { declined, problemOfRevision } from './revision-check.ts';
import { waitingFrom } from './series-figures.ts';

/** Returns the stage that comes after; `null` after 決定. */
export function nextStage(revision: Pick<Revision, 'stages'>): RevisionStage | null {
  const all = RevisionStage.options;
  return all[all.indexOf(stageOf(revision)) + 1] ?? null;
}

type Reached = { stage: RevisionStage; on: CalendarDate; note: string | null };

/**
 * Writes down that a revision has reached its next stage. With 決定 it is in every answer, so all that
 * was asked of the proposal is asked again: figures may have come in since.
 */
export function reachStage(
  state: State,
  no: number,
  { stage, on, note }: Reached,
  { by, at, today }: Writing,
): State | Refusal {
  const revision = revisionOf(state, no);
  if (isRefusal(revision)) return revision;
  if (revision.dropped !== null) return declined({ problem: 'dropped', no });
  const next = nextStage(revision);
  if (stage !== next) return declined({ problem: 'not-next', stage, next });
  const problem =
    problemOfDay(on, today) ??
    problemOfOrder(on, revision) ??
    (stage === 'decided' ? problemOfDeciding(state, revision, today) : undefined);
  if (problem !== undefined) return problem;
  const stages = [...revision.stages, { stage, on, note, by, at }];
  return withRevision(state, { ...revision, stages });
}

function problemOfOrder(on: CalendarDate, { stages }: Revision): Refusal | undefined {
  const before = stages.at(-1);
  if (before === undefined || before.on <= on) return undefined;
  return declined({ problem: 'day-before', on, stage: before.stage, reached: before.on });
}

export function problemOfDeciding(
  state: State,
  revision: Revision,
  today: CalendarDate,
): Refusal | undefined {
  return problemOfRevision(state, revision, today) ?? problemOfWaiting(state, revision);
}

export function problemOfWaiting(
  state: State,
  { change, appliesFrom }: Revision,
): Refusal | undefined {
  if (change.kind !== 'baseline' && change.kind !== 'replacement') return undefined;
  const nos = waitingFrom(state, { indicator: change.indicator, appliesFrom });
  return nos.length === 0 ? undefined : declined({ problem: 'entries-wait', nos });
}

/** 系列断絶の承認: from now on the new series is in the 充実度. */
export function approveBreak(
  state: State,
  no: number,
  { on, note }: Omit<Reached, 'stage'>,
  { by, at, today }: Writing,
): State | Refusal {
  const revision = revisionOf(state, no);
  if (isRefusal(revision)) return revision;
  if (revision.dropped !== null) return declined({ problem: 'dropped', no });
  if (!breaksSeries(revision)) return declined({ problem: 'no-break', no });
  if (!isDecided(revision)) return declined({ problem: 'not-decided', no });
  if (revision.breakApproved !== null) return declined({ problem: 'break-approved', no });
  const problem = problemOfDay(on, today) ?? problemOfOrder(on, revision);
  if (problem !== undefined) return problem;
  return withRevision(state, { ...revision, breakApproved: { on, note, by, at } });
}
