/** 計画の採用: a newer revision of the plan takes the place of the one in use. */

import { holdsGoal, withGoal } from './added-goals.ts';
import type { GoalAddition } from './goal-addition.ts';
import { idsOfGoal, usesOf } from './goal-uses.ts';
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
  const left = state.additions
    .filter(({ goal }) => holdsGoal(plan, goal))
    .flatMap((addition) => leftWithout(addition, whole, state));
  if (problems.length + left.length > 0) {
    const goals = state.additions.map(({ goal }) => goal);
    return { refused: 'plan-misfits-goals', goals, problems: [...problems, ...left] };
  }
  return { ...state, plan: whole, additions };
}

/** What was entered, said or decided about a workbook's goal, and would name nothing any more. */
function leftWithout({ goal, content }: GoalAddition, plan: Plan, state: State): string[] {
  const kept = new Set<string>(
    [...plan.indicators, ...plan.measureIndicators, ...plan.measures].map(({ id }) => id),
  );
  const gone = idsOfGoal(content).filter((id) => !kept.has(id));
  const ids = [...new Set(usesOf(gone, goal, state).flatMap((use) => use.ids))];
  return ids.map(
    (id) => `目指す姿${goal}の「${id}」に入力や意見がありますが、新しい版にありません。`,
  );
}
