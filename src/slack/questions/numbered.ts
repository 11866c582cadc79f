/** 回答番号: each answer gets a number, under which the same answer is found again. */

import type { GivenAnswer } from '../../answers/given-answer.ts';
import type { Intent, Query } from '../../answers/query.ts';
import { answerPage } from '../../wording/answer-page.ts';
import { pageAt } from '../../wording/as-of-page.ts';
import {
  answerNumberText,
  givenAgainPage,
  lostAnswerPage,
  notForYouPage,
  onlyAlonePage,
  unknownNumberPage,
} from '../../wording/given-answer-page.ts';
import type { Page } from '../../wording/page.ts';
import type { Services } from '../services.ts';
import type { Asker } from './asker.ts';
import { digestOf } from './digest.ts';
import { contextFor, isMissing } from './past-context.ts';

/** They are about words, and the same for ever. */
const withoutNumber: readonly Intent[] = ['help', 'procedure-help', 'term-help'];

/** What they tell depends on who asks, and is found again by that person alone. */
const personal: readonly Intent[] = [
  'changes',
  'comment-list',
  'deadline-lookup',
  'owner-lookup',
  'review-progress',
  'revision-lookup',
];

export type Made = { page: Page; query: Query; seq: number; at: string; digest: string };

/** Returns the page with its number; without one where it could not be kept. */
export async function numbered(
  { page, query, ...made }: Made,
  { user, shownTo }: Asker,
  { given }: Services,
): Promise<Page> {
  if (withoutNumber.includes(query.intent)) return page;
  const no = await given.keep({ ...made, query, asker: user, shownTo });
  return no === undefined ? page : { ...page, number: answerNumberText(no) };
}

export type Found = { page: Page; query: Query | undefined };

/**
 * Returns an answer that was given, computed again from the state that it was given from.
 *
 * What was given to one alone is computed for who asks now, with what they may see; what tells of the
 * asker's own matters, for nobody else.
 */
export async function givenAgain(no: number, asker: Asker, services: Services): Promise<Found> {
  const one = await services.given.find(no);
  if (one === undefined) return { page: unknownNumberPage(no), query: undefined };
  const barred = barredPage(one, asker);
  if (barred !== undefined) return { page: barred, query: undefined };
  const isPublic = one.shownTo === 'everyone';
  const viewer = isPublic ? { user: one.asker, shownTo: one.shownTo } : asker;
  const { query, seq, at } = one;
  const context = await contextFor(query, viewer, services, { seq, moment: at });
  if (isMissing(context)) return { page: lostAnswerPage(no), query: undefined };
  const answer = services.answerer.query(query, context);
  const bare = answerPage(answer, context);
  const page = query.asOf === undefined ? bare : pageAt(bare, query.asOf);
  // To others a difference would tell what is not for them
  const isComparable = isPublic || (asker.user === one.asker && asker.shownTo === one.shownTo);
  const isSame = !isComparable || digestOf(answer, context, bare) === one.digest;
  return { page: givenAgainPage(page, { no, at, isSame }), query };
}

function barredPage({ no, query, shownTo, asker: owner }: GivenAnswer, asker: Asker) {
  if (shownTo === 'everyone' || !personal.includes(query.intent)) return undefined;
  if (owner !== asker.user) return notForYouPage(no);
  return asker.shownTo === 'everyone' ? onlyAlonePage(no) : undefined;
}
