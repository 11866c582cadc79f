/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import type { Query } from '../../answers/query.ts';
import { answerPage } from '../../wording/answer-page.ts';
import type { Page } from '../../wording/page.ts';
import { unescaped } from '../blocks/mrkdwn.ts';
import type { Services } from '../services.ts';

export type Reply = {
  page: Page;
  /** What was answered, where it can be shared. */
  query: Query | undefined;
};

/** Answers what somebody typed in Slack; nothing typed, or only a mention, gets help. */
export function replyToText(typed: string, user: string, services: Services): Reply {
  const question = unescaped(typed.replace(/<@[UW][A-Z0-9]+(?:\|[^>]*)?>/g, ' ')).trim();
  if (question === '') return replyToQuery({ intent: 'help' }, user, services);
  const context = contextOf(user, services);
  return replyOf(services.answerer.question(question, context), context);
}

/** Answers what a button carries. */
export function replyToQuery(query: Query, user: string, services: Services): Reply {
  const context = contextOf(user, services);
  return replyOf(services.answerer.query(query, context), context);
}

function replyOf(answer: Answer, context: AnswerContext): Reply {
  const query = answer.outcome === 'answered' ? answer.query : undefined;
  return { page: answerPage(answer, context), query };
}

function contextOf(user: string, { store, clock, secretariat }: Services): AnswerContext {
  const role = secretariat.includes(user) ? 'secretariat' : 'committee-member';
  return { plan: store.read().plan, today: clock.today(), role };
}
