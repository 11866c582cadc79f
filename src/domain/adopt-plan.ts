/** 計画の採用: a newer revision of the plan takes the place of the one in use. */

import { holdsGoal, withGoal } from './added-goals.ts';
import { planProblems } from './plan-integrity.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * Replaces the plan by a newer revision of it. Goals that came in as workbooks stay in it, but those that
 * it holds itself by now: then the plan's own content takes the place of the workbook's.
 *
 * @returns a refusal when the revision offered is not higher, so that an old file never undoes a
 * correction; and when an added goal names something that the newer plan does not hold any more.
 */
export function adoptPlan(state: State, plan: Plan): State | Refusal {
  if (plan.revision <= state.plan.revision) {
    return { refused: 'plan-not-newer', stored: state.plan.revision, offered: plan.revision };
  }
  if (state.additions.length === 0) return { ...state, plan };
  const additions = state.additions.filter(({ goal }) => !holdsGoal(plan, goal));
  const whole = additions.reduce(withGoal, plan);
  const own = planProblems(plan);
  const problems = planProblems(whole).filter((one) => !own.includes(one));
  if (problems.length > 0) {
    return { refused: 'plan-misfits-goals', goals: additions.map(({ goal }) => goal), problems };
  }
  return { ...state, plan: whole, additions };
}
