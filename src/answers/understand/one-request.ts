/** 一つの質問の読み: an intent about resolved things, or what is still open about it. */

import { type Intent, Query } from '../query.ts';
import type { Understanding } from '../understanding.ts';
import { askBack } from './asking-back.ts';
import type { Asked } from './asked.ts';
import { foldWord } from './fold.ts';
import { intentOf } from './intent-rules.ts';
import { leftovers, unreadWords, wholeWords } from './leftovers.ts';
import type { Lexicon } from './lexicon.ts';
import { openQuestion } from './open-questions.ts';
import { particulars } from './particulars.ts';
import { queryOf } from './query-of.ts';
import { withoutIntent } from './without-intent.ts';
import { relativeYearWords } from './year-mentions.ts';

/** Understands what is known to be one question. */
export function understandOne(asked: Asked, lexicon: Lexicon): Understanding {
  const { plan } = lexicon;
  const intent = intentOf(asked);
  const open = openQuestion(intent, asked, lexicon);
  if (open !== undefined) return open;
  if (intent === undefined) return withoutIntent(asked, lexicon);
  const read = Query.safeParse({
    ...queryOf(intent, asked),
    ...particulars(intent, asked, plan),
  });
  if (!read.success) return withoutIntent(asked, lexicon);
  if (lacksSubject(read.data)) {
    return askBack({ reason: 'missing-subject', said: { intent }, intent }, plan);
  }
  return {
    outcome: 'answered',
    query: read.data,
    unread: readsWords.includes(intent) ? [] : unreadIn(asked, lexicon),
    yearWords: relativeYearWords(asked.mentions.text),
  };
}

/** Intents that are about words: nothing of a figure can be narrowed by one that was not read. */
const readsWords: readonly Intent[] = ['term-help', 'procedure-help', 'plan-structure', 'help'];

/** 「学び施設への来場者数」: words of the thing's own full name were read with it. */
function unreadIn(asked: Asked, lexicon: Lexicon): string[] {
  const { left, text } = asked.mentions;
  const own = fullNames(asked, lexicon);
  const strange = unreadWords(leftovers(left, lexicon)).filter((word) => !own.includes(word));
  return wholeWords(strange, text);
}

function fullNames({ indicators, measures, projects }: Asked, { plan }: Lexicon): string {
  const names = [
    ...plan.indicators
      .filter(({ id }) => indicators.includes(id))
      .flatMap(({ name, collection }) => [name, collection.method]),
    ...plan.measureIndicators.filter(({ id }) => measures.includes(id)).map(({ name }) => name),
    ...plan.measures
      .filter(({ indicator }) => indicator !== null && measures.includes(indicator))
      .flatMap(({ name, activities }) => [name, ...activities]),
    ...plan.projects.filter(({ no }) => projects.includes(no)).map(({ name }) => name),
  ];
  return names.map(foldWord).join('\n');
}

/** A comparison and a logic model are of something. */
function lacksSubject({ intent, goals, indicators, level }: Query): boolean {
  const needs: readonly Intent[] = ['compare', 'logic-model-lookup'];
  return needs.includes(intent) && [goals, indicators, level].every((said) => said === undefined);
}
