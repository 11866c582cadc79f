/** 答えを作る: a question or a query becomes the page that answers it, for the person who asks. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import type { Query } from '../../answers/query.ts';
import { rolesOf } from '../../domain/roles-of.ts';
import { reviewRecord } from '../../review/record.ts';
import type { Viewer } from '../../review/seen-by.ts';
import { answerPage } from '../../wording/answer-page.ts';
import type { Page } from '../../wording/page.ts';
import { unescaped } from '../blocks/mrkdwn.ts';
import type { Services } from '../services.ts';

/** Who asks, and who will see the answer: in a channel nobody's private comment may stand. */
export type Asker = { user: string; shownTo: 'asker' | 'everyone' };

export type Reply = {
  page: Page;
  /** What was answered, where it can be shared. */
  query: Query | undefined;
};

/** Answers what somebody typed in Slack; nothing typed, or only a mention, gets help. */
export function replyToText(typed: string, asker: Asker, services: Services): Reply {
  const question = unescaped(typed.replace(/<@[UW][A-Z0-9]+(?:\|[^>]*)?>/g, ' ')).trim();
  if (question === '') return replyToQuery({ intent: 'help' }, asker, services);
  const context = contextOf(asker, services);
  return replyOf(services.answerer.question(question, context), context);
}

/** Answers what a button carries. */
export function replyToQuery(query: Query, asker: Asker, services: Services): Reply {
  const context = contextOf(asker, services);
  return replyOf(services.answerer.query(query, context), context);
}

function replyOf(answer: Answer, context: AnswerContext): Reply {
  const query = answer.outcome === 'answered' ? answer.query : undefined;
  return { page: answerPage(answer, context), query };
}

function contextOf(
  { user, shownTo }: Asker,
  { store, clock, secretariat }: Services,
): AnswerContext {
  const state = store.read();
  const role = rolesOf(user, [], { roster: state.roster, first: secretariat }).includes(
    'secretariat',
  )
    ? 'secretariat'
    : 'committee-member';
  const own: Viewer = role === 'secretariat' ? 'secretariat' : { user };
  const record = reviewRecord(state, shownTo === 'everyone' ? 'everyone' : own);
  return { plan: state.plan, today: clock.today(), role, record };
}
