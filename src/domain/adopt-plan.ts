/** 計画の採用: a newer revision of the plan takes the place of the one in use. */

import type { Plan } from './plan.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * Replaces the plan by a newer revision of it.
 *
 * @returns a refusal when the revision offered is not higher, so that an old file never undoes a
 * correction.
 */
export function adoptPlan(state: State, plan: Plan): State | Refusal {
  if (plan.revision <= state.plan.revision) {
    return { refused: 'plan-not-newer', stored: state.plan.revision, offered: plan.revision };
  }
  return { ...state, plan };
}
