/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import { answerNumberIn } from '../../answers/given-answer.ts';
import { changesQuery } from '../../answers/as-of/changes-query.ts';
import { type Moment, queryAt, type TimedQuestion } from '../../answers/as-of/moment.ts';
import { readTimed } from '../../answers/as-of/read-timed.ts';
import type { Query } from '../../answers/query.ts';
import { filesAreOfToday } from '../../wording/answers/export.ts';
import { answerPage } from '../../wording/answer-page.ts';
import { beforeFirstPage, otherHistoryPage, pageAt } from '../../wording/as-of-page.ts';
import { momentQuestionPage } from '../../wording/moment-question.ts';
import type { Page } from '../../wording/page.ts';
import type { Picture } from '../../wording/pictures/picture.ts';
import { picturesOf } from '../../wording/pictures/pictures-of.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';
import { contextFor, isMissing, type Missing } from './past-context.ts';
import { digestOf } from './digest.ts';
import { givenAgain, numbered } from './numbered.ts';
import { questionIn } from './typed.ts';

export type Reply = {
  page: Page;
  /** What was answered, where it can be shared. */
  query: Query | undefined;
  /** What was answered, where it has a picture. */
  picture: Query | undefined;
  /** What was asked for as a file. */
  paper: Query | undefined;
};

/** Answers what somebody typed in Slack; nothing typed, or only a mention, gets help. */
export async function replyToText(typed: string, asker: Asker, services: Services): Promise<Reply> {
  const at = presentOf(services);
  const context = await contextOf(asker, services);
  const question = await questionIn(typed, context.record?.names ?? new Map(), services);
  const no = answerNumberIn(question);
  if (no !== undefined) return againReply(no, asker, services);
  const timed = readTimed(question, { ...services.store.read(), ...timeOf(services) });
  if (timed.kind !== 'now') return replyInTime(timed, asker, services);
  const answer =
    question === ''
      ? services.answerer.query({ intent: 'help' }, context)
      : services.answerer.question(question, context);
  return numberedReply(replyOf(answer, context, {}), at, asker, services);
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
  const at = presentOf(services);
  const { until: asOf, meeting } = timed.moment;
  const context = await contextFor({ asOf }, asker, services);
  if (isMissing(context)) return missingReply(context);
  const answer = services.answerer.question(timed.question, context);
  return numberedReply(replyOf(answer, context, { asOf, meeting }), at, asker, services);
}

/** Answers what a button carries. */
export async function replyToQuery(query: Query, asker: Asker, services: Services): Promise<Reply> {
  const at = presentOf(services);
  const context = await contextFor(query, asker, services);
  if (isMissing(context)) return missingReply(context);
  const reply = replyOf(services.answerer.query(query, context), context, query);
  return numberedReply(reply, at, asker, services);
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

/** With what its words come to, so that it can be told later whether they still do. */
type Answered = Reply & { digest: string; context: AnswerContext; isPartly: boolean };

type At = { asOf?: Query['asOf']; meeting?: Moment['meeting'] };

function replyOf(answer: Answer, context: AnswerContext, { asOf, meeting }: At): Answered {
  const isFile = answer.outcome === 'answered' && answer.query.intent === 'export';
  if (isFile && asOf !== undefined) return ofToday(replyOf(answer, context, {}));
  const query = answer.outcome === 'answered' ? queryAt(answer.query, { asOf }) : undefined;
  const hasPicture = picturesIn(answer, context).length > 0;
  const bare = answerPage(answer, context);
  const page = asOf === undefined ? bare : pageAt(bare, asOf, meeting);
  return {
    page,
    query,
    picture: hasPicture ? query : undefined,
    paper: isFile ? query : undefined,
    digest: digestOf(answer, context, bare),
    context,
    isPartly: answer.outcome === 'answered' && answer.unread.length > 0,
  };
}

/** A file of an earlier moment must not be taken for what it is not. */
function ofToday({ page, ...reply }: Answered): Answered {
  return { ...reply, page: { ...page, notes: [filesAreOfToday, ...page.notes] } };
}

/** The state that is read in the same moment. */
function presentOf({ store, clock }: Services): Present {
  return { seq: store.position(), at: clock.now().toISOString() };
}

type Present = { seq: number; at: string };

async function numberedReply(
  { digest, context, isPartly, ...reply }: Answered,
  present: Present,
  asker: Asker,
  services: Services,
): Promise<Reply> {
  const { page, query } = reply;
  if (query === undefined) return reply;
  const made = { page, query, context, digest, isPartly, ...present };
  return { ...reply, page: await numbered(made, asker, services) };
}

/** It keeps the number that it has. */
async function againReply(no: number, asker: Asker, services: Services): Promise<Reply> {
  return { ...(await givenAgain(no, asker, services)), paper: undefined };
}

function missingReply(missing: Missing): Reply {
  return wordsOnly(
    missing.why === 'before-first' ? beforeFirstPage(missing.since) : otherHistoryPage,
  );
}

function wordsOnly(page: Page): Reply {
  return { page, query: undefined, picture: undefined, paper: undefined };
}

function timeOf({ clock }: Services) {
  return { today: clock.today(), now: clock.now().toISOString() };
}
