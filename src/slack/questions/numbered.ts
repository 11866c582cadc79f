/** 回答番号: each answer gets a number, under which the same answer is found again. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { GivenAnswer } from '../../answers/given-answer.ts';
import { withNames, withoutNames } from '../../answers/kept-query.ts';
import { queryAt } from '../../answers/as-of/moment.ts';
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
import { picturesOf } from '../../wording/pictures/pictures-of.ts';
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

export type Made = {
  page: Page;
  query: Query;
  context: AnswerContext;
  /** The last change that was in the state, and when it was the last. */
  seq: number;
  at: string;
  digest: string;
  /** Whether words of the question were passed over. */
  isPartly: boolean;
};

/** Returns the page with its number; without one where it could not be kept without a name. */
export async function numbered(
  { page, query, context, isPartly, ...made }: Made,
  { user, shownTo }: Asker,
  { given }: Services,
): Promise<Page> {
  if (withoutNumber.includes(query.intent)) return page;
  const kept = withoutNames(query, context);
  if (kept === undefined) return page;
  const partly = isPartly ? { isPartly } : {};
  const no = await given.keep({ ...made, ...partly, query: kept, asker: user, shownTo });
  return no === undefined ? page : { ...page, number: answerNumberText(no) };
}

/** What was answered stays at its moment; nothing of it where nothing can be shown. */
export type Found = { page: Page; query: Query | undefined; picture: Query | undefined };

/**
 * Returns an answer that was given, computed again from the state that it was given from.
 *
 * What was given to one alone is computed for who asks now, with what they may see; what tells of the
 * asker's own matters, for nobody else.
 */
export async function givenAgain(no: number, asker: Asker, services: Services): Promise<Found> {
  const one = await services.given.find(no);
  if (one === undefined) return nothingOf(unknownNumberPage(no));
  const barred = barredPage(one, asker);
  if (barred !== undefined) return nothingOf(barred);
  const isPublic = one.shownTo === 'everyone';
  const viewer = isPublic ? { user: one.asker, shownTo: one.shownTo } : asker;
  const context = await contextFor(one.query, viewer, services, { seq: one.seq, moment: one.at });
  const query = isMissing(context) ? undefined : withNames(one.query, context);
  if (isMissing(context) || query === undefined) return nothingOf(lostAnswerPage(no));
  // To others a difference would tell what is not for them
  const isComparable = isPublic || (asker.user === one.asker && asker.shownTo === one.shownTo);
  return foundAnswer({ one, query, context, isComparable }, services);
}

type Computed = {
  one: GivenAnswer;
  query: Query;
  context: AnswerContext;
  isComparable: boolean;
};

/** What can be done with it is done at its moment too. */
export function foundAnswer(
  { one, query, context, isComparable }: Computed,
  { answerer }: Pick<Services, 'answerer'>,
): Found {
  const { no, at, digest, isPartly } = one;
  const answer = answerer.query(query, context);
  const bare = answerPage(answer, context);
  const page = query.asOf === undefined ? bare : pageAt(bare, query.asOf);
  const isSame = !isComparable || digestOf(answer, context, bare) === digest;
  const isShown = answer.outcome === 'answered' && query.intent !== 'export';
  const hasPicture = isShown && picturesOf(answer.facts, { plan: context.plan }).length > 0;
  const then = queryAt(query, { asOf: query.asOf ?? at });
  return {
    page: givenAgainPage(page, { no, at, isSame, isWhole: isPartly !== true }),
    query: isShown ? then : undefined,
    picture: hasPicture ? then : undefined,
  };
}

function nothingOf(page: Page): Found {
  return { page, query: undefined, picture: undefined };
}

/** @returns why an answer is not for who asks; nothing where it is. */
export function barredPage({ no, query, shownTo, asker: owner }: GivenAnswer, asker: Asker) {
  if (shownTo === 'everyone' || !isPersonal(query)) return undefined;
  if (owner !== asker.user) return notForYouPage(no);
  return asker.shownTo === 'everyone' ? onlyAlonePage(no) : undefined;
}

/** Whom somebody asked about by name is theirs alone too. */
function isPersonal({ intent, members }: GivenAnswer['query']): boolean {
  return personal.includes(intent) || members !== undefined;
}
