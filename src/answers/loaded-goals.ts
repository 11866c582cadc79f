/** 登録のある目指す姿: which goals have figures here, and which the vision merely names. */

import type { Goal, GoalNumber } from '../domain/goal.ts';
import type { Plan } from '../domain/plan.ts';
import type { Query } from './query.ts';
import type { GoalRow } from './row.ts';

/** Whether the plan holds indicators of a goal (5, 6 and 7 today). */
export function isLoaded(plan: Plan, goal: GoalNumber): boolean {
  return plan.indicators.some((indicator) => indicator.goal === goal);
}

/**
 * Returns the goals that a query names, by number or through their policy, also those without
 * figures; `undefined` where it names none and means them all.
 */
export function askedGoals({ goals, policies }: Query, plan: Plan): Goal[] | undefined {
  if (!goals && !policies) return undefined;
  return plan.goals.filter(({ no, policy }) => goals?.includes(no) ?? policies?.includes(policy));
}

/** Returns a goal in the form that programs read. */
export function goalRow(plan: Plan, { no, name, policy }: Goal): GoalRow {
  return { kind: 'goal', no, name, policy, loaded: isLoaded(plan, no) };
}
