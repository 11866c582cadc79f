/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import { answerNumberIn } from '../../answers/given-answer.ts';
import type { Query } from '../../answers/query.ts';
import type { Page } from '../../wording/page.ts';
import type { Picture } from '../../wording/pictures/picture.ts';
import { picturesOf } from '../../wording/pictures/pictures-of.ts';
import {
  answerInTime,
  answerQueryInTime,
  type Asking,
  isAnswer,
  type OnlyWords,
  type TimedAnswer,
} from '../../wording/timed-answer.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';
import { contextFor, isMissing } from './past-context.ts';
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
  if (question === '') return replyToQuery({ intent: 'help' }, asker, services);
  const no = answerNumberIn(question);
  if (no !== undefined) return againReply(no, asker, services);
  const asking: Asking = {
    answerer: services.answerer,
    contextFor: async ({ asOf, since }) =>
      asOf === undefined && since === undefined
        ? context
        : contextFor({ asOf, since }, asker, services),
  };
  const scene = { ...services.store.read(), ...timeOf(services) };
  return numberedReply(await answerInTime(question, scene, asking), at, asker, services);
}

/** Answers what a button carries. */
export async function replyToQuery(query: Query, asker: Asker, services: Services): Promise<Reply> {
  const at = presentOf(services);
  const said = await answerQueryInTime(query, {
    answerer: services.answerer,
    contextFor: (moments) => contextFor(moments, asker, services),
  });
  return numberedReply(said, at, asker, services);
}

/** Returns the pictures of what a button carries; none where it is not answered. */
export async function picturesFor(
  query: Query,
  asker: Asker,
  services: Services,
): Promise<Picture[]> {
  const context = await contextFor(query, asker, services);
  if (isMissing(context)) return [];
  const withGuide = services.store.read().settings.paceGuide === true;
  return picturesIn(services.answerer.query(query, context), context, withGuide);
}

function picturesIn(answer: Answer, { plan }: AnswerContext, withGuide = false): Picture[] {
  return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan, withGuide }) : [];
}

/** The state that is read in the same moment. */
function presentOf({ store, clock }: Services): Present {
  return { seq: store.position(), at: clock.now().toISOString() };
}

type Present = { seq: number; at: string };

/** What was answered gets a number, with what its words come to. */
async function numberedReply(
  said: TimedAnswer | OnlyWords,
  present: Present,
  asker: Asker,
  services: Services,
): Promise<Reply> {
  if (!isAnswer(said)) return wordsOnly(said.page);
  const { answer, context, page, bare, query } = said;
  if (answer.outcome !== 'answered' || query === undefined) return wordsOnly(page);
  const digest = digestOf(answer, context, bare);
  const isPartly = answer.unread.length > 0;
  const made = { page, query, context, digest, isPartly, ...present };
  return {
    page: await numbered(made, asker, services),
    query,
    picture: picturesIn(answer, context).length > 0 ? query : undefined,
    paper: query.intent === 'export' || query.intent === 'changes' ? query : undefined,
  };
}

/** It keeps the number that it has. */
async function againReply(no: number, asker: Asker, services: Services): Promise<Reply> {
  return { ...(await givenAgain(no, asker, services)), paper: undefined };
}

function wordsOnly(page: Page): Reply {
  return { page, query: undefined, picture: undefined, paper: undefined };
}

function timeOf({ clock }: Services) {
  return { today: clock.today(), now: clock.now().toISOString() };
}
