/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import { changesQuery } from '../../answers/as-of/changes-query.ts';
import { type Moment, queryAt, type TimedQuestion } from '../../answers/as-of/moment.ts';
import { readTimed } from '../../answers/as-of/read-timed.ts';
import type { Query } from '../../answers/query.ts';
import { answerPage } from '../../wording/answer-page.ts';
import { beforeFirstPage, otherHistoryPage, pageAt } from '../../wording/as-of-page.ts';
import { momentQuestionPage } from '../../wording/moment-question.ts';
import type { Page } from '../../wording/page.ts';
import type { Picture } from '../../wording/pictures/picture.ts';
import { picturesOf } from '../../wording/pictures/pictures-of.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';
import { contextFor, isMissing, type Missing } from './past-context.ts';
import { questionIn } from './typed.ts';

export type Reply = {
  page: Page;
  /** What was answered, where it can be shared. */
  query: Query | undefined;
  /** What was answered, where it has a picture. */
  picture: Query | undefined;
};

/** Answers what somebody typed in Slack; nothing typed, or only a mention, gets help. */
export async function replyToText(typed: string, asker: Asker, services: Services): Promise<Reply> {
  const context = await contextOf(asker, services);
  const question = await questionIn(typed, context.record?.names ?? new Map(), services);
  const timed = readTimed(question, { ...services.store.read(), ...timeOf(services) });
  if (timed.kind !== 'now') return replyInTime(timed, asker, services);
  const answer =
    question === ''
      ? services.answerer.query({ intent: 'help' }, context)
      : services.answerer.question(question, context);
  return replyOf(answer, context, {});
}

async function replyInTime(
  timed: Exclude<TimedQuestion, { kind: 'now' }>,
  asker: Asker,
  services: Services,
): Promise<Reply> {
  const { committee } = services.store.read();
  if (timed.kind === 'unclear') return wordsOnly(momentQuestionPage(timed.problem, committee));
  if (timed.kind === 'changes') {
    const context = await contextOf(asker, services);
    const about = services.answerer.question(timed.question, context);
    return replyToQuery(changesQuery(timed, about), asker, services);
  }
  const { until: asOf, meeting } = timed.moment;
  const context = await contextFor({ asOf }, asker, services);
  if (isMissing(context)) return missingReply(context);
  const answer = services.answerer.question(timed.question, context);
  return replyOf(answer, context, { asOf, meeting });
}

/** Answers what a button carries. */
export async function replyToQuery(query: Query, asker: Asker, services: Services): Promise<Reply> {
  const context = await contextFor(query, asker, services);
  if (isMissing(context)) return missingReply(context);
  return replyOf(services.answerer.query(query, context), context, query);
}

/** Returns the pictures of what a button carries; none where it is not answered. */
export async function picturesFor(
  query: Query,
  asker: Asker,
  services: Services,
): Promise<Picture[]> {
  const context = await contextFor(query, asker, services);
  return isMissing(context) ? [] : picturesIn(services.answerer.query(query, context), context);
}

function picturesIn(answer: Answer, { plan }: AnswerContext): Picture[] {
  return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan }) : [];
}

type At = { asOf?: Query['asOf']; meeting?: Moment['meeting'] };

function replyOf(answer: Answer, context: AnswerContext, { asOf, meeting }: At): Reply {
  const query = answer.outcome === 'answered' ? queryAt(answer.query, { asOf }) : undefined;
  const hasPicture = picturesIn(answer, context).length > 0;
  const bare = answerPage(answer, context);
  const page = asOf === undefined ? bare : pageAt(bare, asOf, meeting);
  return { page, query, picture: hasPicture ? query : undefined };
}

function missingReply(missing: Missing): Reply {
  return wordsOnly(
    missing.why === 'before-first' ? beforeFirstPage(missing.since) : otherHistoryPage,
  );
}

function wordsOnly(page: Page): Reply {
  return { page, query: undefined, picture: undefined };
}

function timeOf({ clock }: Services) {
  return { today: clock.today(), now: clock.now().toISOString() };
}
