/** 答えの言葉: an answer becomes the page that people read. */

import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from '../answers/answer-context.ts';
import type { Facts } from '../answers/facts.ts';
import { fiscalYearOf } from '../domain/fiscal-year.ts';
import { planAsOf } from '../domain/plan-as-of.ts';
import { changesPage } from './answers/changes.ts';
import { checkListPage } from './answers/check-list.ts';
import { commentListPage } from './answers/comment-list.ts';
import { comparePage } from './answers/compare.ts';
import { compositePage } from './answers/composite.ts';
import { deadlineLookupPage } from './answers/deadline-lookup.ts';
import { exportPage } from './answers/export.ts';
import { explainCalculationPage } from './answers/explain-calculation.ts';
import { goalLookupPage } from './answers/goal-lookup.ts';
import { goalSummaryPage } from './answers/goal-summary.ts';
import { helpPage } from './answers/help.ts';
import { indicatorLookupPage } from './answers/indicator-lookup.ts';
import { listIndicatorsPage } from './answers/list-indicators.ts';
import { logicModelLookupPage } from './answers/logic-model-lookup.ts';
import { measureListPage } from './answers/measure-list.ts';
import { measureLookupPage } from './answers/measure-lookup.ts';
import { ownerLookupPage } from './answers/owner-lookup.ts';
import { planStructurePage } from './answers/plan-structure.ts';
import { procedureHelpPage } from './answers/procedure-help.ts';
import { projectListPage } from './answers/project-list.ts';
import { projectLookupPage } from './answers/project-lookup.ts';
import { rankIndicatorsPage } from './answers/rank-indicators.ts';
import { reviewProgressPage } from './answers/review-progress.ts';
import { revisionLookupPage } from './answers/revision-lookup.ts';
import { sourceLookupPage } from './answers/source-lookup.ts';
import { termHelpPage } from './answers/term-help.ts';
import type { Page } from './page.ts';
import { quote } from './quote.ts';
import { toldOnce } from './told-once.ts';
import { understandingPage } from './understanding-page.ts';

/**
 * Returns the page of an answer, the same for Slack, the terminal and paper.
 *
 * Words that no rule understood may have narrowed the question. Where figures are answered they come
 * first, before anybody takes the figures for the whole answer; elsewhere beside the reading.
 */
export function answerPage(answer: Answer, context: AnswerContext): Page {
  if (answer.outcome !== 'answered') {
    const plan = planAsOf(context.plan, fiscalYearOf(context.today));
    return understandingPage(answer, { ...context, plan });
  }
  const { facts, unread } = answer;
  const page = toldOnce(factsPage(facts));
  if (unread.length === 0) return page;
  const words = unread.map(quote).join('');
  if (isAboutFigures(facts)) {
    const lead = `${words}は読み取れなかったため、読み取れた部分についてお答えします。${page.lead}`;
    return { ...page, lead };
  }
  const reading = [page.reading, `読み取れなかった語：${words}`].filter((part) => part !== '');
  return { ...page, reading: reading.join('。') };
}

function isAboutFigures({ intent }: Facts): boolean {
  const figures: readonly Facts['intent'][] = [
    'compare',
    'composite',
    'explain-calculation',
    'goal-summary',
    'indicator-lookup',
    'list-indicators',
    'measure-list',
    'measure-lookup',
    'project-list',
    'project-lookup',
    'rank-indicators',
  ];
  return figures.includes(intent);
}

function factsPage(facts: Facts): Page {
  switch (facts.intent) {
    case 'changes':
      return changesPage(facts);
    case 'check-list':
      return checkListPage(facts);
    case 'comment-list':
      return commentListPage(facts);
    case 'compare':
      return comparePage(facts);
    case 'composite':
      return compositePage(facts);
    case 'deadline-lookup':
      return deadlineLookupPage(facts);
    case 'explain-calculation':
      return explainCalculationPage(facts);
    case 'export':
      return exportPage(facts);
    case 'goal-lookup':
      return goalLookupPage(facts);
    case 'goal-summary':
      return goalSummaryPage(facts);
    case 'help':
      return helpPage(facts);
    case 'indicator-lookup':
      return indicatorLookupPage(facts);
    case 'list-indicators':
      return listIndicatorsPage(facts);
    case 'logic-model-lookup':
      return logicModelLookupPage(facts);
    case 'measure-list':
      return measureListPage(facts);
    case 'measure-lookup':
      return measureLookupPage(facts);
    case 'owner-lookup':
      return ownerLookupPage(facts);
    case 'plan-structure':
      return planStructurePage(facts);
    case 'procedure-help':
      return procedureHelpPage(facts);
    case 'project-list':
      return projectListPage(facts);
    case 'project-lookup':
      return projectLookupPage(facts);
    case 'rank-indicators':
      return rankIndicatorsPage(facts);
    case 'review-progress':
      return reviewProgressPage(facts);
    case 'revision-lookup':
      return revisionLookupPage(facts);
    case 'source-lookup':
      return sourceLookupPage(facts);
    case 'term-help':
      return termHelpPage(facts);
  }
}
