/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import type { Query } from '../../answers/query.ts';
import { answerPage } from '../../wording/answer-page.ts';
import type { Page } from '../../wording/page.ts';
import type { Picture } from '../../wording/pictures/picture.ts';
import { picturesOf } from '../../wording/pictures/pictures-of.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';
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
  const context = await contextOf(asker, services);
  const question = await questionIn(typed, context.record?.names ?? new Map(), services);
  const answer =
    question === ''
      ? services.answerer.query({ intent: 'help' }, context)
      : services.answerer.question(question, context);
  return replyOf(answer, context);
}

/** Answers what a button carries. */
export async function replyToQuery(query: Query, asker: Asker, services: Services): Promise<Reply> {
  const context = await contextOf(asker, services);
  return replyOf(services.answerer.query(query, context), context);
}

/** Returns the pictures of what a button carries; none where it is not answered. */
export async function picturesFor(
  query: Query,
  asker: Asker,
  services: Services,
): Promise<Picture[]> {
  const context = await contextOf(asker, services);
  return picturesIn(services.answerer.query(query, context), context);
}

function picturesIn(answer: Answer, { plan }: AnswerContext): Picture[] {
  return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan }) : [];
}

function replyOf(answer: Answer, context: AnswerContext): Reply {
  const query = answer.outcome === 'answered' ? answer.query : undefined;
  const hasPicture = picturesIn(answer, context).length > 0;
  const isFile = query?.intent === 'export';
  return {
    ...{ page: answerPage(answer, context), query },
    picture: hasPicture ? query : undefined,
    paper: isFile ? query : undefined,
  };
}
