/** 目指す姿: what one goal is called, where it belongs and what is known of it here. */

import type { BasicPolicy, Goal } from '../../domain/goal.ts';
import { type Level, levels } from '../../domain/level.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { askedGoals, goalRow, isLoaded } from '../loaded-goals.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type FoundGoal = {
  goal: Goal;
  policy: BasicPolicy | undefined;
  loaded: boolean;
  /** How many indicators stand in the table, level by level; all 0 where none are registered. */
  indicatorCounts: readonly { level: Level; count: number }[];
  measureRows: number;
  hasLogicModel: boolean;
  projects: readonly PriorityProject[];
};

export type GoalLookupFacts = {
  intent: 'goal-lookup';
  query: Query;
  found: readonly FoundGoal[];
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the goals asked for, also those without figures; all where none was named. */
export function goalLookup(query: Query, { plan }: AnswerContext): GoalLookupFacts {
  const found = (askedGoals(query, plan) ?? plan.goals).map((goal) => describe(plan, goal));
  return {
    intent: 'goal-lookup',
    query,
    found,
    sources: citedDocuments(
      plan,
      found.flatMap(({ goal, projects }) => [
        goal.citation,
        ...(goal.revised ?? []),
        ...projects.map(({ citation }) => citation),
      ]),
    ),
    rows: found.map(({ goal }) => goalRow(plan, goal)),
  };
}

function describe(plan: Plan, goal: Goal): FoundGoal {
  const indicators = plan.indicators.filter((indicator) => indicator.goal === goal.no);
  return {
    goal,
    policy: plan.policies.find(({ no }) => no === goal.policy),
    loaded: isLoaded(plan, goal.no),
    indicatorCounts: levels.map((level) => ({
      level,
      count: indicators.filter((indicator) => indicator.level === level).length,
    })),
    measureRows: plan.measures.filter((measure) => measure.goal === goal.no).length,
    hasLogicModel: plan.logicModels.some((model) => model.goal === goal.no),
    projects: plan.projects.filter(({ goals }) => goals.includes(goal.no)),
  };
}
