/** 使い方: what can be asked, with questions built from today's plan. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import { scoreIndicator } from '../../scoring/indicator-score.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isLoaded } from '../loaded-goals.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type HelpFacts = {
  intent: 'help';
  query: Query;
  /** For naming what the examples ask. */
  plan: Plan;
  fiscalYear: FiscalYear;
  /** Goals whose figures are registered. */
  loadedGoals: readonly Goal[];
  /** Three questions that have an answer today. */
  examples: readonly Query[];
  rows: readonly Row[];
};

/** Returns what the plan can be asked, with three questions that it answers today. */
export function help(query: Query, { plan }: AnswerContext): HelpFacts {
  const fiscalYear = latestFiscalYear(plan);
  const loadedGoals = plan.goals.filter(({ no }) => isLoaded(plan, no));
  return {
    intent: 'help',
    query,
    plan,
    fiscalYear,
    loadedGoals,
    examples: exampleQueries(plan, loadedGoals, fiscalYear),
    rows: [],
  };
}

/**
 * Returns three questions that have an answer today, for an empty mention or a greeting too.
 *
 * @example 令和6年度
 * // 目指す姿5の指数 · 指数が100を下回る指標 · 目指す姿6の施策の達成率
 */
export function exampleQueries(
  plan: Plan,
  loadedGoals: readonly Goal[],
  fiscalYear: FiscalYear,
): Query[] {
  const [first] = loadedGoals;
  const withMeasures = loadedGoals.findLast(({ no }) =>
    plan.measures.some(({ goal }) => goal === no),
  );
  const summary: Query[] = first ? [{ intent: 'goal-summary', goals: [first.no] }] : [];
  const measures: Query[] = withMeasures
    ? [{ intent: 'measure-list', goals: [withMeasures.no] }]
    : [{ intent: 'plan-structure' }];
  return [...summary, belowOrTop(plan, fiscalYear), ...measures];
}

/** What stands below 100 is asked most; where nothing does, the best three are. */
function belowOrTop(plan: Plan, fiscalYear: FiscalYear): Query {
  const isBelow = plan.indicators.some((indicator) => {
    const score = scoreIndicator(indicator, fiscalYear);
    return score.state === 'scored' && score.arrow === 'down';
  });
  return isBelow
    ? { intent: 'list-indicators', filter: { on: 'indexNumber', op: 'lt', value: '100' } }
    : { intent: 'rank-indicators', order: 'desc', limit: 3 };
}
