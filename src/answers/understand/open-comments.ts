/** 意見についての聞き返し: of whom, of which thing, or in which of two senses. */

import { type Member, Query } from '../query.ts';
import {
  indicatorIds,
  indicatorsOfSecondNames,
  kindOfThing,
  measureIds,
  numberOfThing,
} from '../things.ts';
import type { PartialQuery, Unanswered } from '../understanding.ts';
import { askBack } from './asking-back.ts';
import type { Asked } from './asked.ts';
import type { Lexicon } from './lexicon.ts';
import type { MemberMention } from './member-mentions.ts';
import { queryOf } from './query-of.ts';

const most = 5;

/** Returns what to ask back about comments; every offer keeps the rest of what was said. */
export function openComments(asked: Asked, lexicon: Lexicon): Unanswered | undefined {
  const { mentions, doubts } = asked;
  if (!mentions.hasReviews) return undefined; // Then there is nothing to tell of anybody or anything
  const unclear = mentions.members.find(({ means }) => means.length !== 1);
  if (unclear !== undefined) return whoIsMeant(unclear, asked, lexicon);
  const [doubt] = doubts;
  if (doubt !== undefined) {
    const { reason, candidates, words = [] } = doubt;
    const back = askBack({ reason, said: saidOf(asked), intent, candidates, words }, lexicon.plan);
    return { ...back, offers: back.candidates.map((id) => query(asked, about(id))) };
  }
  return mentions.comments.isDenied ? notAdopted(asked, lexicon) : undefined;
}

const intent = 'comment-list';

function saidOf(asked: Asked): PartialQuery {
  return queryOf(intent, asked);
}

function query(asked: Asked, more: PartialQuery): Query {
  return Query.parse({ ...saidOf(asked), ...more });
}

/** Several are called so, or nobody: then those whom the word begins may be meant, or everybody. */
function whoIsMeant(
  { word, means, like }: MemberMention,
  asked: Asked,
  lexicon: Lexicon,
): Unanswered {
  const isNobody = means.length === 0;
  const meant = isNobody ? like : means;
  const reason = isNobody ? 'unknown-member' : 'ambiguous-member';
  const back = askBack({ reason, said: saidOf(asked), intent, words: [word] }, lexicon.plan);
  const ofOne = toldApart(meant).map((member) =>
    query(asked, { members: [...asked.members, member] }),
  );
  return {
    ...back,
    candidates: meant.map(idOf),
    offers: [...ofOne.slice(0, most - 1), ...(isNobody ? [query(asked, {})] : [])],
  };
}

/** Two of one name get their Slack id beside it: nothing else tells them apart. */
function toldApart(meant: readonly Member[]): Member[] {
  return meant.map((member) => {
    const isAlone = meant.every((other) => other === member || other.name !== member.name);
    const { name, user } = member;
    return isAlone || user === undefined ? member : { user, name: `${name}（${user}）` };
  });
}

function idOf({ user, name }: Member): string {
  return user ?? name;
}

function about(id: string): PartialQuery {
  switch (kindOfThing(id)) {
    case 'indicator':
      return { indicators: indicatorIds([id]) };
    case 'second-name':
      return { indicators: indicatorsOfSecondNames([id]) };
    case 'measure':
      return { measures: measureIds([id]) };
    case 'project':
      return { projects: [numberOfThing(id)] };
    case 'goal':
      return { goals: [numberOfThing(id)] };
  }
}

/** 「反映されていない意見」: those that were declined, those that are looked into, or those without an answer. */
function notAdopted(asked: Asked, lexicon: Lexicon): Unanswered {
  const back = askBack({ reason: 'ambiguous-entity', said: saidOf(asked), intent }, lexicon.plan);
  return {
    ...back,
    offers: [
      query(asked, { categories: ['not-adoptable'] }),
      query(asked, { categories: ['under-consideration'] }),
      query(asked, { response: 'unanswered' }),
    ],
  };
}
