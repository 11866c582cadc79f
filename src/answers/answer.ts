/** 答え: a reading and, where it can be answered, the facts that answer it. */

import { fiscalYearOf } from '../domain/fiscal-year.ts';
import { planAsOf } from '../domain/plan-as-of.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Facts } from './facts.ts';
import { changes } from './kinds/changes.ts';
import { checkList } from './kinds/check-list.ts';
import { commentList } from './kinds/comment-list.ts';
import { compare } from './kinds/compare.ts';
import { composite } from './kinds/composite.ts';
import { deadlineLookup } from './kinds/deadline-lookup.ts';
import { exportOf } from './kinds/export.ts';
import { explainCalculation } from './kinds/explain-calculation.ts';
import { goalLookup } from './kinds/goal-lookup.ts';
import { goalSummary } from './kinds/goal-summary.ts';
import { help } from './kinds/help.ts';
import { indicatorLookup } from './kinds/indicator-lookup.ts';
import { listIndicators } from './kinds/list-indicators.ts';
import { logicModelLookup } from './kinds/logic-model-lookup.ts';
import { measureList } from './kinds/measure-list.ts';
import { measureLookup } from './kinds/measure-lookup.ts';
import { ownerLookup } from './kinds/owner-lookup.ts';
import { planStructure } from './kinds/plan-structure.ts';
import { procedureHelp } from './kinds/procedure-help.ts';
import { projectList } from './kinds/project-list.ts';
import { projectLookup } from './kinds/project-lookup.ts';
import { rankIndicators } from './kinds/rank-indicators.ts';
import { reviewProgressOf } from './kinds/review-progress.ts';
import { revisionLookup } from './kinds/revision-lookup.ts';
import { sourceLookup } from './kinds/source-lookup.ts';
import { termHelp } from './kinds/term-help.ts';
import { unmetPrecondition } from './preconditions.ts';
import type { Intent, Query } from './query.ts';
import { type Unanswered, type Understanding, understoodQuery } from './understanding.ts';

export type Answer =
  { outcome: 'answered'; query: Query; unread: readonly string[]; facts: Facts } | Unanswered;

type Kind = (query: Query, context: AnswerContext) => Facts;

/** Every kind of question that is answered from facts. A new kind is one line here. */
const kinds: Readonly<Record<Intent, Kind>> = {
  changes,
  'check-list': checkList,
  'comment-list': commentList,
  compare,
  composite,
  'deadline-lookup': deadlineLookup,
  'explain-calculation': explainCalculation,
  export: exportOf,
  'goal-lookup': goalLookup,
  'goal-summary': goalSummary,
  help,
  'indicator-lookup': indicatorLookup,
  'list-indicators': listIndicators,
  'logic-model-lookup': logicModelLookup,
  'measure-list': measureList,
  'measure-lookup': measureLookup,
  'owner-lookup': ownerLookup,
  'plan-structure': planStructure,
  'procedure-help': procedureHelp,
  'project-list': projectList,
  'project-lookup': projectLookup,
  'rank-indicators': rankIndicators,
  'review-progress': reviewProgressOf,
  'revision-lookup': revisionLookup,
  'source-lookup': sourceLookup,
  'term-help': termHelp,
};

/** Answers what was understood, unless the plan cannot: then the answer says why. */
export function answerUnderstanding(understanding: Understanding, context: AnswerContext): Answer {
  if (understanding.outcome !== 'answered') return understanding;
  const { query, unread, yearWords } = understanding;
  const unmet = unmetPrecondition(query, context);
  if (unmet.met) {
    const facts = kinds[unmet.intent](query, inWordsOfYear(query, context));
    return { outcome: 'answered', query, unread, facts };
  }
  return { ...unmet.unanswered, words: yearWords };
}

/** Names and logic models are those of the year that was said, or else of the fiscal year of today. */
function inWordsOfYear({ fiscalYear }: Query, context: AnswerContext): AnswerContext {
  const year = fiscalYear ?? fiscalYearOf(context.today);
  return { ...context, plan: planAsOf(context.plan, year) };
}

/**
 * Answers a query that needs no reading: a button's, or one that a program makes.
 *
 * @example
 * answerQuery({ intent: 'goal-summary', goals: [5] }, context); // the 13 indicators of 目指す姿5
 */
export function answerQuery(query: Query, context: AnswerContext): Answer {
  return answerUnderstanding(understoodQuery(query), context);
}
