/** 目指す姿の指数: every printed indicator of one or several goals, with the reference value. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type GoalFact, goalFact } from '../goal-facts.ts';
import { type IndicatorCounts, countIndicators } from '../indicator-counts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type GoalSelection, selectGoals, yearOf } from '../selection.ts';

export type GoalSummaryFacts = {
  intent: 'goal-summary';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  goals: readonly GoalFact[];
  /** Of all these goals together. */
  counts: IndicatorCounts;
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/**
 * Returns the goals that were asked for, or all that are loaded, with every row as printed.
 *
 * Only here a double listing keeps its rows, because the table is the source's own.
 */
export function goalSummary(query: Query, { plan }: AnswerContext): GoalSummaryFacts {
  const fiscalYear = yearOf(query, plan);
  const selection = selectGoals(query, plan);
  const goals = selection.loaded.map((goal) =>
    goalFact(plan, goal, { fiscalYear, level: query.level }),
  );
  const facts = goals.flatMap((goal) => goal.facts);
  const indicators = facts.map(({ indicator }) => indicator);
  return {
    intent: 'goal-summary',
    query,
    fiscalYear,
    selection,
    goals,
    counts: countIndicators(indicators, fiscalYear),
    sources: citedDocuments(
      plan,
      indicators.flatMap((one) => citationsIn(one, fiscalYear)),
    ),
    rows: facts.map(({ row }) => row),
  };
}
