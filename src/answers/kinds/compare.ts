/** 比較: goals, levels or indicators side by side, and none of the goals ranked. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { type Level, levels } from '../../domain/level.ts';
import type { Plan } from '../../domain/plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type GoalFact, goalFact } from '../goal-facts.ts';
import { type IndicatorCounts, countIndicators } from '../indicator-counts.ts';
import { type IndicatorFact, indicatorFact, seriesFacts } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';

export type Compared =
  | { by: 'indicators'; facts: readonly IndicatorFact[] }
  | { by: 'goals'; goals: readonly GoalFact[] }
  /** Of one goal. */
  | { by: 'levels'; goal: GoalFact; levels: readonly { level: Level; counts: IndicatorCounts }[] };

export type CompareFacts = {
  intent: 'compare';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  compared: Compared;
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/** Returns named indicators side by side, else goals, else the levels of the only goal. */
export function compare(query: Query, { plan }: AnswerContext): CompareFacts {
  const fiscalYear = yearOf(query, plan);
  const selected = selectIndicators(query, plan);
  return {
    intent: 'compare',
    query,
    fiscalYear,
    selection: selectGoals(query, plan),
    compared: comparedBy(query, plan, fiscalYear),
    sources: citedDocuments(
      plan,
      selected.flatMap((one) => citationsIn(one, fiscalYear)),
    ),
    rows: namesIndicators(query)
      ? seriesFacts(plan, selected, fiscalYear).map(({ row }) => row)
      : selected.map((indicator) => indicatorFact(plan, indicator, fiscalYear).row),
  };
}

function comparedBy(query: Query, plan: Plan, fiscalYear: FiscalYear): Compared {
  if (namesIndicators(query)) {
    return {
      by: 'indicators',
      facts: seriesFacts(plan, selectIndicators(query, plan), fiscalYear),
    };
  }
  const { level } = query;
  const goals = selectGoals(query, plan).loaded.map((goal) =>
    goalFact(plan, goal, { fiscalYear, level }),
  );
  const [only, ...others] = goals;
  if (!only || others.length > 0) return { by: 'goals', goals };
  return { by: 'levels', goal: only, levels: countsByLevel(only, fiscalYear) };
}

function namesIndicators({ indicators }: Query): boolean {
  return indicators !== undefined && indicators.length > 0;
}

function countsByLevel({ facts }: GoalFact, fiscalYear: FiscalYear) {
  return levels.map((level) => {
    const ofLevel = facts.map(({ indicator }) => indicator).filter((one) => one.level === level);
    return { level, counts: countIndicators(ofLevel, fiscalYear) };
  });
}
