/** 目指す姿を登録する: all of a workbook is kept as it was shown; where that changed, nothing. */

import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { Tables } from '../../domain/tables.ts';
import {
  changesGoal,
  type GoalImporter,
  type GoalPlan,
  isGoalPlan,
  isReadyGoal,
  planGoal,
} from './plan-goal.ts';

/** Done twice, it is kept once: the second time everything is the same as what is there. */
export function keepGoal(
  state: State,
  { tables, wasShown }: { tables: Tables; wasShown: (plan: GoalPlan) => boolean },
  importer: GoalImporter,
): State | Refusal {
  const plan = planGoal(state, tables, importer);
  if (!isGoalPlan(plan)) return { refused: 'import-changed' };
  if (isReadyGoal(plan) && !changesGoal(plan)) return state;
  return isReadyGoal(plan) && wasShown(plan) ? plan.state : { refused: 'import-changed' };
}

/** Everything that a preview shows; two plans with the same text do the same. */
export function shownInGoal({ goal, before, content }: GoalPlan): string {
  return JSON.stringify([goal.no, before?.content ?? null, content]);
}
