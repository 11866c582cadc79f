/** 見直しを書く: a revision is proposed as 事務局案, and corrected until it is decided. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Change, Revision, StageReached } from '../domain/revision.ts';
import { stageOf } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import type { Deed } from './decide.ts';
import { declined, problemOfRevision } from './revision-check.ts';
import { placesOf } from './standing.ts';

/** What somebody proposes; `on` is the day of the 事務局案. */
export type Proposal = Pick<Revision, 'change' | 'appliesFrom' | 'reason' | 'evidence'> & {
  on: CalendarDate;
};

/** Who writes it down, when, and which day it is for them. */
export type Writing = Deed & { today: CalendarDate };

/**
 * Puts a revision down at its first stage, 事務局案, under the next number. Nothing that is answered
 * changes by it. Sent twice, it is kept once.
 */
export function proposeRevision(state: State, given: Proposal, writing: Writing): State | Refusal {
  if (state.revisions.some((one) => isSentAgain(one, tidied(given, state), writing))) return state;
  const no = Math.max(0, ...state.revisions.map((one) => one.no)) + 1;
  const { on, ...said } = tidied(given, state);
  const { by, at, today } = writing;
  const problem = problemOfDay(on, today) ?? problemOfRevision(state, { no, ...said }, today);
  if (problem !== undefined) return problem;
  const first: StageReached = { stage: 'draft', on, note: null, by, at };
  const revision = { no, ...said, stages: [first], breakApproved: null, dropped: null };
  return { ...state, revisions: [...state.revisions, revision] };
}

/** Replaces what a revision says, as long as it is not decided; its stages stay as they were reached. */
export function correctRevision(
  state: State,
  no: number,
  given: Proposal,
  { today }: Pick<Writing, 'today'>,
): State | Refusal {
  const revision = openRevision(state, no);
  if ('refused' in revision) return revision;
  const { on, ...said } = tidied(given, state);
  const [first, next] = revision.stages;
  if (next !== undefined && on > next.on) {
    return declined({ problem: 'day-after', on, stage: next.stage, reached: next.on });
  }
  const problem = problemOfDay(on, today) ?? problemOfRevision(state, { no, ...said }, today);
  if (problem !== undefined) return problem;
  const stages = revision.stages.map((one) => (one === first ? { ...one, on } : one));
  return withRevision(state, { ...revision, ...said, stages });
}

export function revisionOf({ revisions }: State, no: number): Revision | Refusal {
  return revisions.find((one) => one.no === no) ?? declined({ problem: 'not-found', no });
}

/** Returns a revision that is neither decided nor dropped. */
function openRevision(state: State, no: number): Revision | Refusal {
  const revision = revisionOf(state, no);
  if ('refused' in revision) return revision;
  if (revision.dropped !== null) return declined({ problem: 'dropped', no });
  return stageOf(revision) === 'decided' ? declined({ problem: 'decided', no }) : revision;
}

export function withRevision(state: State, revision: Revision): State {
  const revisions = state.revisions.map((one) => (one.no === revision.no ? revision : one));
  return { ...state, revisions };
}

/** A day that is written down has been. */
export function problemOfDay(on: CalendarDate, today: CalendarDate): Refusal | undefined {
  return on > today ? declined({ problem: 'day-ahead', on, today }) : undefined;
}

/** Spaces around words go; a series that stands in two places is named by the first of them. */
function tidied(given: Proposal, state: State): Proposal {
  return { ...given, reason: given.reason.trim(), change: tidiedChange(given.change, state) };
}

function tidiedChange(change: Change, { plan }: State): Change {
  switch (change.kind) {
    case 'baseline':
      return { ...change, indicator: firstPlace(change.indicator, plan) };
    case 'replacement':
      return {
        ...change,
        ...{ indicator: firstPlace(change.indicator, plan), name: change.name.trim() },
      };
    case 'wording': {
      const { of, text } = change;
      const first =
        of.thing === 'indicator' ? { ...of, indicator: firstPlace(of.indicator, plan) } : of;
      return { ...change, of: first, text: text.trim() };
    }
    case 'element':
      return change.done === 'added' ? { ...change, text: change.text.trim() } : change;
    case 'link':
      return change.done === 'removed' ? { ...change, text: null } : change;
  }
}

function firstPlace<Id extends string>(id: Id, { indicators }: State['plan']) {
  return placesOf(indicators, id)[0]?.id ?? id;
}

/** Slack lets people send a form twice. */
function isSentAgain(one: Revision, given: Proposal, { by }: Deed): boolean {
  const [first] = one.stages;
  const told = ({ change, appliesFrom, reason, evidence }: Omit<Proposal, 'on'>): string =>
    JSON.stringify([Object.entries(change).toSorted(), appliesFrom, reason, evidence]);
  return (
    one.stages.length === 1 &&
    one.dropped === null &&
    first?.by === by &&
    first.on === given.on &&
    told(one) === told(given)
  );
}
