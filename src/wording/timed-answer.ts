/** 時を読んで答える: the one way from a typed question, or a query, to its answer of its moment. */

import type { AnswerContext } from '../answers/answer-context.ts';
import type { Answer } from '../answers/answer.ts';
import type { Answerer } from '../answers/answerer.ts';
import { changesQuery } from '../answers/as-of/changes-query.ts';
import { isMissingPast, type MissingPast } from '../answers/as-of/context-in-time.ts';
import { type Moment, type MomentScene, queryAt } from '../answers/as-of/moment.ts';
import { readTimed } from '../answers/as-of/read-timed.ts';
import type { Query } from '../answers/query.ts';
import { answerPage } from './answer-page.ts';
import { filesAreOfToday } from './answers/export.ts';
import { beforeFirstPage, otherHistoryPage, pageAt } from './as-of-page.ts';
import { momentQuestionPage } from './moment-question.ts';
import type { Page } from './page.ts';

export type Asking = {
  answerer: Answerer;
  contextFor: (query: Pick<Query, 'asOf' | 'since'>) => Promise<AnswerContext | MissingPast>;
};

/** `bare` is the page without the words of its moment; `query` names the moment where there is one. */
export type TimedAnswer = {
  answer: Answer;
  context: AnswerContext;
  page: Page;
  bare: Page;
  query: Query | undefined;
};

/** Only words: why nothing can be answered, or what has to be asked back. */
export type OnlyWords = { page: Page };

export function isAnswer(said: TimedAnswer | OnlyWords): said is TimedAnswer {
  return 'answer' in said;
}

/** Answers what somebody typed, of the moment that they name. */
export async function answerInTime(
  question: string,
  scene: MomentScene,
  asking: Asking,
): Promise<TimedAnswer | OnlyWords> {
  const timed = readTimed(question, scene);
  if (timed.kind === 'unclear') return { page: momentQuestionPage(timed.problem, scene.committee) };
  const { answerer, contextFor } = asking;
  if (timed.kind === 'then') {
    const { until: asOf, meeting } = timed.moment;
    const context = await contextFor({ asOf });
    if (isMissingPast(context)) return missing(context);
    return of(answerer.question(timed.question, context), context, { asOf, meeting });
  }
  const context = await contextFor({});
  if (isMissingPast(context)) return missing(context);
  if (timed.kind === 'now') return of(answerer.question(question, context), context, {});
  const about = answerer.question(timed.question, context);
  return answerQueryInTime(changesQuery(timed, about), asking);
}

/** Answers a query, of the moment that it names. */
export async function answerQueryInTime(
  query: Query,
  { answerer, contextFor }: Asking,
): Promise<TimedAnswer | OnlyWords> {
  const context = await contextFor(query);
  if (isMissingPast(context)) return missing(context);
  return of(answerer.query(query, context), context, query);
}

type At = { asOf?: Query['asOf']; meeting?: Moment['meeting'] };

function of(answer: Answer, context: AnswerContext, { asOf, meeting }: At): TimedAnswer {
  const bare = answerPage(answer, context);
  if (answer.outcome !== 'answered') {
    return { answer, context, bare, page: paged(bare, { asOf, meeting }), query: undefined };
  }
  const { query } = answer;
  if (query.intent === 'export' && asOf !== undefined) {
    // A file of an earlier moment must not be taken for what it is not
    const page = { ...bare, notes: [filesAreOfToday, ...bare.notes] };
    return { answer, context, bare, page, query: queryAt(query, {}) };
  }
  const page = paged(bare, { asOf, meeting });
  return { answer, context, bare, page, query: queryAt(query, { asOf }) };
}

function paged(bare: Page, { asOf, meeting }: At): Page {
  return asOf === undefined ? bare : pageAt(bare, asOf, meeting);
}

function missing(found: MissingPast): OnlyWords {
  return { page: found.why === 'before-first' ? beforeFirstPage(found.since) : otherHistoryPage };
}
