/** ビジョンの組立て: the vision, its four basic policies and the eleven goals under them. */

import type { BasicPolicy, Goal } from '../../domain/goal.ts';
import type { Composite, Vision } from '../../domain/vision.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { goalRow, isLoaded } from '../loaded-goals.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type PolicyWithGoals = {
  policy: BasicPolicy;
  goals: readonly { goal: Goal; loaded: boolean }[];
};

export type PlanStructureFacts = {
  intent: 'plan-structure';
  query: Query;
  vision: Vision;
  composite: Composite;
  policies: readonly PolicyWithGoals[];
  /** Whether only some policies were asked for. */
  isPart: boolean;
  goalsInAll: number;
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the policies asked for, or all four, with their goals. */
export function planStructure(query: Query, { plan }: AnswerContext): PlanStructureFacts {
  const named = plan.policies.filter(({ no }) => query.policies?.includes(no));
  const policies = named.length > 0 ? named : plan.policies;
  const isPart = policies.length < plan.policies.length;
  const withGoals = policies.map((policy) => ({
    policy,
    goals: plan.goals
      .filter((goal) => goal.policy === policy.no)
      .map((goal) => ({ goal, loaded: isLoaded(plan, goal.no) })),
  }));
  return {
    intent: 'plan-structure',
    query,
    vision: plan.vision,
    composite: plan.composite,
    policies: withGoals,
    isPart,
    goalsInAll: plan.goals.length,
    sources: citedDocuments(plan, [
      ...(isPart ? [] : [plan.vision.citation, plan.composite.citation]),
      ...policies.map(({ citation }) => citation),
    ]),
    rows: withGoals.flatMap(({ goals }) => goals.map(({ goal }) => goalRow(plan, goal))),
  };
}
