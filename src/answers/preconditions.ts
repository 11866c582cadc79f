/** 答えられる条件: the goals must exist and have figures, and so must the fiscal year. */

import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import type { AnswerContext } from './answer-context.ts';
import { loadedGoals, usualOffers } from './offers.ts';
import type { Intent, Query } from './query.ts';
import type { Reason, Unanswered } from './understanding.ts';

type Precondition = { met: true; intent: Intent } | { met: false; unanswered: Unanswered };

type Known = Pick<AnswerContext, 'plan' | 'record' | 'collection' | 'earlier' | 'checks'>;

/** Returns whether the plan can answer a query, or the refusal that says why not. */
export function unmetPrecondition(query: Query, context: Known): Precondition {
  const { plan } = context;
  const { intent } = query;
  const reason = goalProblem(query, plan) ?? yearProblem(query, plan);
  if (reason !== undefined) return { met: false, unanswered: unanswered(reason, query, plan) };
  if (lacksRecord(intent, context)) {
    return { met: false, unanswered: unanswered('not-yet-recorded', query, plan) };
  }
  return { met: true, intent };
}

/** Whether nothing can have been kept of what is asked. */
function lacksRecord(intent: Intent, { record, collection, earlier, checks }: Known): boolean {
  const isWithoutReviews = (record?.reviews ?? []).length === 0;
  if (ofReviews.includes(intent)) return isWithoutReviews;
  if (ofCollection.includes(intent)) return collection === undefined;
  if (intent === 'check-list') return checks === undefined;
  return intent === 'changes' && earlier === undefined;
}

/** Until the first review was opened there is nothing to tell of. */
const ofReviews: readonly Intent[] = ['comment-list', 'review-progress'];

/** Where nothing is kept, as on paper, nobody has set a day or an owner. */
const ofCollection: readonly Intent[] = ['deadline-lookup', 'owner-lookup'];

/** Only goals 5 to 7 have figures; the names of all eleven are known. */
const aboutFigures: readonly Intent[] = [
  'goal-summary',
  'list-indicators',
  'rank-indicators',
  'compare',
  'source-lookup',
  'explain-calculation',
  'measure-list',
  'logic-model-lookup',
  'revision-lookup',
];

function goalProblem({ intent, goals = [], policies = [] }: Query, plan: Plan): Reason | undefined {
  const known = (goal: number): boolean => plan.goals.some(({ no }) => no === goal);
  if (!goals.every(known)) return 'unknown-goal';
  if (!policies.every((no) => plan.policies.some((policy) => policy.no === no))) {
    return 'unknown-goal';
  }
  if (goals.length === 0 || !aboutFigures.includes(intent)) return undefined;
  const loaded = loadedGoals(plan);
  const some = goals.some((goal) => loaded.includes(goal));
  const all = goals.every((goal) => loaded.includes(goal));
  return (intent === 'compare' ? all : some) ? undefined : 'goal-not-loaded';
}

const ofYear: readonly Intent[] = [
  'goal-summary',
  'list-indicators',
  'rank-indicators',
  'indicator-lookup',
  'compare',
  'explain-calculation',
  'measure-list',
  'measure-lookup',
  'composite',
];

/** The baseline year has figures too, but the action plan has none before its first year. */
function yearProblem({ intent, fiscalYear }: Query, plan: Plan): Reason | undefined {
  if (fiscalYear === undefined || !ofYear.includes(intent)) return undefined;
  const { baseline, targets } = plan.composite;
  const years = [
    ...recordedYears(plan),
    ...(intent.startsWith('measure') ? [] : [baseline.fiscalYear]),
    ...(intent === 'composite' ? targets.map((target) => target.fiscalYear) : []),
  ];
  return years.includes(fiscalYear) ? undefined : 'no-figures-for-year';
}

function recordedYears(plan: Plan): number[] {
  const latest = latestFiscalYear(plan);
  const years = plan.indicators.flatMap(({ actuals }) =>
    actuals.map(({ fiscalYear }) => fiscalYear),
  );
  return [...new Set(years)].filter((year) => year <= latest);
}

function unanswered(reason: Reason, query: Query, plan: Plan): Unanswered {
  const noData: readonly Reason[] = ['no-figures-for-year', 'not-yet-recorded'];
  return {
    outcome: noData.includes(reason) ? 'no-data' : 'refused',
    reason,
    said: query,
    candidates: [],
    offers: usualOffers(reason, query, plan),
    words: [],
  };
}
