/** Builders for stories of entering: the adopted plan, and whoever enters and approves. */

import { collectedAs } from '../../src/collection/collected.ts';
import { enterValue, type NewEntry } from '../../src/collection/enter.ts';
import { approveEntries } from '../../src/collection/approve.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { EnteredValue } from '../../src/domain/entry.ts';
import { isRefusal, type Refusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

export const first: State = beginState(adoptedPlan());

export const today = '2026-06-12';

/** A moment of the day on which the stories play: `at('10:05')`, by the clock of Greenwich. */
export const at = (time: string): string => `2026-06-12T${time}:00.000Z`;

export const owner = 'U5';
export const colleague = 'U6';
export const secretariat = 'U9';

export const figure = (value: string): EnteredValue => ({ state: 'measured', value });

/** What the owner of 5-A2 相談実施回数 enters for 令和7年度, but for what a story is about. */
export const entry = (given: Partial<NewEntry> = {}): NewEntry => ({
  ...{ target: '5-A2', what: 'actual', fiscalYear: 2025, value: figure('230') },
  ...{ remark: null, evidence: null, via: 'form', by: owner, at: at('01:00'), today },
  ...given,
});

/** Returns a state, and fails where there is a refusal. */
export function kept(outcome: State | Refusal): State {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

export const entered = (state: State, given: Partial<NewEntry> = {}): State =>
  kept(enterValue(state, entry(given)));

export const approved = (state: State, ...nos: number[]): State =>
  kept(approveEntries(state, nos, { by: secretariat, at: at('02:00') }));

export function what(id: string, state: State = first) {
  const found = collectedAs(id, state);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

/** Each entry by its number, value and what was decided on it. */
export const history = ({ entries }: State) =>
  entries.map(({ no, value, decisions }) => [
    no,
    value.state === 'measured' ? value.value : value.why,
    decisions.map(({ kind, by }) => `${kind} ${by}`),
  ]);
