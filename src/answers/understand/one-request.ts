/** 一つの質問の読み: an intent about resolved things, or what is still open about it. */

import { loadedGoals } from '../offers.ts';
import { type Intent, Query } from '../query.ts';
import { kindOfThing } from '../things.ts';
import type { Unanswered, Understanding } from '../understanding.ts';
import { askBack } from './asking-back.ts';
import { type Asked, namesNothing } from './asked.ts';
import type { Cues } from './cues.ts';
import { intentOf } from './intent-rules.ts';
import { leftovers, unreadWords } from './leftovers.ts';
import type { Lexicon } from './lexicon.ts';
import { queryOf, saidIn } from './query-of.ts';
import { relativeYearWords } from './year-mentions.ts';

/** Understands what is known to be one question. */
export function understandOne(asked: Asked, lexicon: Lexicon): Understanding {
  const { plan } = lexicon;
  const intent = intentOf(asked);
  const [doubt] = asked.doubts;
  if (doubt !== undefined && !isWithoutSubject(intent)) {
    return askBack({ ...doubt, said: saidIn(asked), intent }, plan);
  }
  if (intent === undefined) return withoutIntent(asked, lexicon);
  if (setsDenials(asked)) return askBack({ reason: 'not-understood', said: {} }, plan);
  if (setsAlternatives(asked)) return askForCondition(intent, asked, lexicon);
  if (leavesLevelOpen(intent, asked)) return askForLevel(intent, asked, lexicon);
  const read = Query.safeParse({
    ...queryOf(intent, asked),
    ...particulars(intent, asked, lexicon),
  });
  if (!read.success) return withoutIntent(asked, lexicon);
  if (lacksSubject(read.data, asked)) {
    return askBack({ reason: 'missing-subject', said: { intent }, intent }, plan);
  }
  const unread = intent === 'term-help' ? [] : unreadWords(leftovers(asked.mentions.left, lexicon));
  return {
    outcome: 'answered',
    query: read.data,
    unread,
    yearWords: relativeYearWords(asked.mentions.text),
  };
}

/** What only some intents carry. */
function particulars(intent: Intent, asked: Asked, { plan }: Lexicon): Partial<Query> {
  const { cues, goals, terms } = asked;
  switch (intent) {
    case 'term-help':
      return { terms: [...terms] };
    case 'project-list':
      return tagIn(cues);
    case 'composite':
      return asksForTrial(asked) ? { view: 'breakdown' } : {};
    case 'explain-calculation':
      return cues.has('breakdown') ? { view: 'breakdown' } : {};
    case 'compare': // 「3つの目指す姿を比べて」 names no goal and means those that have figures
      return goals.length === 0 && cues.has('goalWord') ? { goals: loadedGoals(plan) } : {};
    default:
      return {};
  }
}

/** 「充実度はシニアを抜くとどうなる」, 「幾何平均だと」 look into the trial figure. */
function asksForTrial({ cues, indicators }: Asked): boolean {
  return cues.has('breakdown') || cues.has('trialDetail') || indicators.length > 0;
}

function tagIn(cues: Cues): Pick<Query, 'tag'> {
  if (cues.has('newProject')) return { tag: '新規' };
  return cues.has('changedProject') ? { tag: '内容変更' } : {};
}

/** Some requests do not depend on which thing is meant, so a doubt about it does not matter. */
function isWithoutSubject(intent: Intent | undefined): boolean {
  const free: readonly (Intent | undefined)[] = [
    'export',
    'comment-list',
    'review-progress',
    'help',
    'term-help',
    'procedure-help',
  ];
  return free.includes(intent);
}

function lacksSubject({ intent, goals }: Query, asked: Asked): boolean {
  const needs: readonly Intent[] = ['compare', 'logic-model-lookup'];
  return needs.includes(intent) && goals === undefined && namesNothing(asked);
}

/** 「アウトカム」 alone is two levels, which one list does not hold. */
function leavesLevelOpen(intent: Intent, { levels }: Asked): boolean {
  return levels.length > 1 && (intent === 'list-indicators' || intent === 'rank-indicators');
}

function askForLevel(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered {
  const offers = asked.levels.flatMap(
    (level) => Query.safeParse(queryOf(intent, { ...asked, levels: [level] })).data ?? [],
  );
  return { ...askBack({ reason: 'ambiguous-layer', said: saidIn(asked) }, plan), offers };
}

/** 「40未満または250超」: two lists, because a list holds what meets all of its conditions. */
function setsAlternatives({ filters, mentions }: Asked): boolean {
  return filters.length > 1 && /または|もしくは|あるいは|又は|若しくは/.test(mentions.rest);
}

/** 「0でも未入力でもなく」: what is left after several denials is not guessed. */
function setsDenials({ filters, mentions }: Asked): boolean {
  return filters.length > 0 && /でもな[くい]/.test(mentions.rest);
}

function askForCondition(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered {
  const offers = asked.filters.flatMap(
    (filter) => Query.safeParse(queryOf(intent, { ...asked, filters: [filter] })).data ?? [],
  );
  return { ...askBack({ reason: 'multi-intent', said: saidIn(asked) }, plan), offers };
}

/** No rule held: words without a subject, or a name that only looks like one, or nothing at all. */
function withoutIntent(asked: Asked, lexicon: Lexicon): Unanswered {
  const { plan } = lexicon;
  const stretches = leftovers(asked.mentions.left, lexicon);
  const longest = stretches.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const candidates = similarThings(longest, asked, lexicon);
  if (candidates.length > 0) {
    const onlyIndicators = candidates.every((id) => kindOfThing(id) === 'indicator');
    const reason = onlyIndicators ? 'ambiguous-indicator' : 'ambiguous-entity';
    return askBack({ reason, said: {}, candidates }, plan);
  }
  const isWithoutSubjectOnly = unreadWords(stretches).length === 0 && asksForSomething(asked);
  return askBack(
    { reason: isWithoutSubjectOnly ? 'missing-subject' : 'not-understood', said: {} },
    plan,
  );
}

const mostCandidates = 5;

function similarThings(words: string, { cues }: Asked, { index }: Lexicon): string[] {
  if (words.length < 2) return [];
  const alike = index.like(words, mostCandidates * 2);
  const indicators = alike.filter((id) => kindOfThing(id) === 'indicator');
  const wanted = cues.has('indicator') && indicators.length > 0 ? indicators : alike;
  return wanted.slice(0, mostCandidates);
}

/** Words that ask for something, of whatever it be. */
function asksForSomething({ cues }: Asked): boolean {
  return [
    'figures',
    'source',
    'formula',
    'why',
    'measure',
    'rate',
    'indicator',
    'nextSurvey',
    'target',
  ].some((cue) => cues.has(cue));
}
