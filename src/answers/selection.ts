/** 対象: the goals and indicators that a query is about, and the year. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Goal } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { askedGoals, isLoaded } from './loaded-goals.ts';
import type { Query } from './query.ts';

export type GoalSelection = {
  /** Goals with indicators, in the plan's order; all of them where none was named. */
  loaded: readonly Goal[];
  /** Goals that were named but have no indicators here. */
  notLoaded: readonly number[];
  /** Whether goals were named at all. */
  named: boolean;
};

/** Returns the goals that a query names, by number or through their policy. */
export function selectGoals(query: Query, plan: Plan): GoalSelection {
  const asked = askedGoals(query, plan);
  const isHeld = ({ no }: Goal) => isLoaded(plan, no);
  return {
    loaded: (asked ?? plan.goals).filter(isHeld),
    notLoaded: (asked ?? []).filter((goal) => !isHeld(goal)).map(({ no }) => no),
    named: asked !== undefined,
  };
}

/**
 * Returns the indicators that a query is about, in the plan's order.
 *
 * Named indicators stand for themselves, and one that the plan no longer has is left out. Otherwise
 * they are those of the goals and the level, and of all loaded goals where nothing was named.
 */
export function selectIndicators(query: Query, plan: Plan): Indicator[] {
  const { indicators: ids, level } = query;
  if (ids && ids.length > 0) return plan.indicators.filter(({ id }) => ids.includes(id));
  const goals = selectGoals(query, plan).loaded.map(({ no }) => no);
  return plan.indicators
    .filter(({ goal }) => goals.includes(goal))
    .filter((indicator) => level === undefined || indicator.level === level);
}

/** Returns the year of the answer: the one that was said, or the latest with figures. */
export function yearOf(query: Query, plan: Plan): FiscalYear {
  return query.fiscalYear ?? latestFiscalYear(plan);
}
