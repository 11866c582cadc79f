/** Builders for stories of 見直し: what was decided, and values entered and approved under it. */

import { planInForce } from '../../src/collection/plan-in-force.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Revision } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import { type IndicatorScore, scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { approved, entered, figure, first } from './entering.ts';

export const today = '2027-06-12';
export const revised = (...revisions: Revision[]): State => ({ ...first, revisions });

/** A value that was entered and approved. */
export function put(state: State, target: string, value: string, fiscalYear = 2026): State {
  const next = entered(state, { target, value: figure(value), fiscalYear, today });
  return approved(next, next.entries.at(-1)?.no ?? 0);
}

export function indicator(plan: Plan, id: string): Indicator {
  const found = plan.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
}

export const score = (state: State, id: string, year: number): IndicatorScore =>
  scoreIndicator(indicator(planInForce(state), id), year);
