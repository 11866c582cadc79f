/** 見直しの確かめ: what stands in the way of a revision, whoever proposes it and at whatever stage. */

import { fiscalYearOf, type CalendarDate } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isDecided, type Change, type Revision, stageOf } from '../domain/revision.ts';
import type { RevisionProblem } from '../domain/revision-problem.ts';
import type { State } from '../domain/state.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { problemOfChange } from './change-check.ts';
import { figuresFrom } from './series-figures.ts';
import { isBefore, placesOf, standingBefore } from './standing.ts';

/** What a revision says, before anybody has decided anything. */
export type Said = Pick<Revision, 'no' | 'change' | 'appliesFrom' | 'reason'>;

export function declined(why: RevisionProblem): Refusal {
  return { refused: 'revision', why };
}

/** Years that can be chosen: those of the plan, and a few ahead of today. */
export function revisionYears(today: CalendarDate): { first: number; last: number } {
  return { first: planPeriod.from, last: fiscalYearOf(today) + yearsAhead };
}

const yearsAhead = 5;

/** Returns why a revision cannot be recorded, or cannot be decided any more; nothing if it can. */
export function problemOfRevision(
  state: State,
  said: Said,
  today: CalendarDate,
): Refusal | undefined {
  const { appliesFrom, change, reason } = said;
  if (reason.trim() === '') return { refused: 'reason-missing' };
  const { first, last } = revisionYears(today);
  if (appliesFrom < first || appliesFrom > last) {
    return declined({ problem: 'year-outside', fiscalYear: appliesFrom, first, last });
  }
  const why =
    problemOfChange(change, appliesFrom, standingBefore(state, said), state.plan) ??
    problemOfFigures(state, said) ??
    problemOfOthers(state, said);
  return why && declined(why);
}

/** A figure that is known keeps the series, and the baseline, with which it was told. */
function problemOfFigures(state: State, { change, appliesFrom }: Said) {
  if (change.kind !== 'baseline' && change.kind !== 'replacement') return undefined;
  const figures = figuresFrom(state, { indicator: change.indicator, appliesFrom });
  return figures.length === 0 ? undefined : ({ problem: 'figures-there', figures } as const);
}

function problemOfOthers(state: State, said: Said): RevisionProblem | undefined {
  const key = subjectOf(said.change, state);
  const open = state.revisions.find(
    (one) =>
      one.no !== said.no &&
      isOpen(one) &&
      one.appliesFrom === said.appliesFrom &&
      subjectOf(one.change, state) === key,
  );
  if (open !== undefined) return { problem: 'open-already', no: open.no };
  const later = laterOn(state, said);
  return later && { problem: 'later-revision', later: later.no };
}

/** Neither decided nor dropped. */
export function isOpen(revision: Revision): boolean {
  return stageOf(revision) !== 'decided' && revision.dropped === null;
}

/**
 * Returns a decided revision that rests on what another one gives, or leaves as it is: with another
 * series, or other words, before it, it would change something else than what was decided.
 */
export function laterOn(state: State, said: Said): Revision | undefined {
  const touched = [subjectOf(said.change, state), ...broughtIn(said.change, state)];
  return state.revisions.find(
    (one) =>
      one.no !== said.no &&
      isDecided(one) &&
      isBefore(said, one) &&
      touched.includes(subjectOf(one.change, state)),
  );
}

/** What a later change could be about only because of this one: a new name, a new text. */
function broughtIn(change: Change, state: State): string[] {
  if (change.kind === 'replacement') return [`name ${seriesOf(change.indicator, state)}`];
  return change.kind === 'wording' && change.of.thing === 'logic-model'
    ? [`text ${change.of.goal} ${change.of.part} ${change.text}`]
    : [];
}

/** Names the thing that is changed: two changes of the same thing in the same year exclude each other. */
function subjectOf(change: Change, state: Pick<State, 'plan'>): string {
  switch (change.kind) {
    case 'baseline':
    case 'replacement':
      return `series ${seriesOf(change.indicator, state)}`;
    case 'element':
      return `text ${change.goal} ${change.part} ${change.text}`;
    case 'link':
      return `link ${change.goal} ${change.from} ${change.to}`;
    case 'wording':
      switch (change.of.thing) {
        case 'indicator':
          return `name ${seriesOf(change.of.indicator, state)}`;
        case 'goal':
          return `goal ${change.of.goal}`;
        case 'logic-model':
          return `text ${change.of.goal} ${change.of.part} ${change.of.now}`;
      }
  }
}

function seriesOf(id: string, { plan }: Pick<State, 'plan'>): string {
  return placesOf(plan.indicators, id)[0]?.id ?? id;
}
