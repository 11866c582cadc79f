/** 目指す姿の出入り: goals whose content came in as a workbook, or was taken out again. */

import { holdsGoal } from '../../domain/added-goals.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { AnswerContext } from '../answer-context.ts';

export type ChangedGoals = { added: readonly GoalNumber[]; removed: readonly GoalNumber[] };

/** Returns them among the goals that are asked for. */
export function changedGoals(
  { plan, earlier }: AnswerContext,
  of: (one: { goal: GoalNumber }) => boolean,
): ChangedGoals {
  if (earlier === undefined) return { added: [], removed: [] };
  const numbers = plan.goals.map(({ no }) => no).filter((goal) => of({ goal }));
  const [then, now] = [earlier.plan, plan].map((one) => (goal: GoalNumber) => holdsGoal(one, goal));
  return {
    added: numbers.filter((goal) => now?.(goal) === true && then?.(goal) === false),
    removed: numbers.filter((goal) => now?.(goal) === false && then?.(goal) === true),
  };
}
