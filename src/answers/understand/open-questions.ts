/** まだ開いている問い: what has to be asked back although a rule would know an answer. */

import type { Plan } from '../../domain/plan.ts';
import { type Filter, type Intent, Query } from '../query.ts';
import type { Unanswered } from '../understanding.ts';
import { askBack, decline } from './asking-back.ts';
import type { Asked } from './asked.ts';
import { exclusionsIn } from './exclusions.ts';
import type { Lexicon } from './lexicon.ts';
import { strangersBeforeNames } from './modifiers.ts';
import { openComments } from './open-comments.ts';
import { queryOf, saidIn } from './query-of.ts';

/** Returns the question to ask back, or nothing when the question is decided. */
export function openQuestion(
  intent: Intent | undefined,
  asked: Asked,
  lexicon: Lexicon,
): Unanswered | undefined {
  const { plan } = lexicon;
  const ofComments = intent === 'comment-list' ? openComments(asked, lexicon) : undefined;
  if (ofComments !== undefined) return ofComments;
  const [doubt] = asked.doubts;
  if (doubt !== undefined && !isWithoutSubject(intent)) {
    return leftOpen({ ...doubt, said: saidIn(asked), intent }, plan);
  }
  if (leavesExclusions(asked)) return askBack({ reason: 'not-understood', said: {} }, plan);
  if (intent === undefined || isWithoutSubject(intent)) return undefined;
  for (const check of checks) {
    const back = check(intent, asked, lexicon);
    if (back !== undefined) return back;
  }
  return undefined;
}

type Check = (intent: Intent, asked: Asked, lexicon: Lexicon) => Unanswered | undefined;

/** In the order in which one would ask: of what, of which figure, under which condition. */
const checks: readonly Check[] = [
  strangeModifier,
  otherGoal,
  rankingOfUnits,
  bothTrends,
  severalConditions,
  severalLevels,
];

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

/** Of a goal without figures there is nothing to choose: it is declined, as 「目指す姿8の指数」 is. */
function leftOpen(question: Parameters<typeof askBack>[0], plan: Plan): Unanswered {
  const isOfNoGoal = question.reason === 'unknown-goal' || question.reason === 'goal-not-loaded';
  return isOfNoGoal ? decline(question, plan) : askBack(question, plan);
}

/** An 以外 or a でない that went with nothing would be passed over, and the answer be its opposite. */
function leavesExclusions({ mentions, denialsRead, cues }: Asked): boolean {
  const read = mentions.exclusionsRead + denialsRead + (cues.has('excludeRepeated') ? 1 : 0);
  return exclusionsIn(mentions.rest) > read || /でもな[くい]/.test(mentions.rest);
}

/** 「児童相談所の相談件数」: asks whether ours is meant. */
function strangeModifier(intent: Intent, asked: Asked, lexicon: Lexicon): Unanswered | undefined {
  const words = strangersBeforeNames(asked.mentions, lexicon);
  const { indicators, measures, projects } = asked;
  const candidates = [...indicators, ...measures, ...projects.map((no) => `project-${no}`)];
  if (words.length === 0 || candidates.length === 0) return undefined;
  const reason = indicators.length > 0 ? 'ambiguous-indicator' : 'ambiguous-entity';
  return askBack({ reason, said: saidIn(asked), intent, candidates, words }, lexicon.plan);
}

/** 「目指す姿6のおしごとカフェの求人数」: the indicator is one of another goal. */
function otherGoal(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered | undefined {
  const { indicators, goals } = asked;
  const own = plan.indicators.filter(({ id }) => indicators.includes(id));
  const isOther = own.length > 0 && !own.some(({ goal }) => goals.includes(goal));
  if (intent !== 'indicator-lookup' || goals.length === 0 || !isOther) return undefined;
  return askBack(
    { reason: 'ambiguous-indicator', said: saidIn(asked), intent, candidates: indicators },
    plan,
  );
}

/** 「実績が一番多い指標」: 4,022 vacancies are not more than 73 %. Only index numbers can be ranked. */
function rankingOfUnits(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered | undefined {
  const { rest } = asked.mentions;
  if (intent === 'indicator-lookup' && asked.ranking !== undefined) {
    return askBack(
      { reason: 'ambiguous-entity', said: saidIn(asked), candidates: asked.indicators },
      plan,
    );
  }
  const ofFigures = /(?:実績|実数|基準値|人数|件数|回数|数)(?:が|の|で)/.test(rest);
  if (intent !== 'rank-indicators' || !ofFigures || rest.includes('指数')) return undefined;
  const byIndex = Query.safeParse(queryOf(intent, asked)).data;
  const back = askBack({ reason: 'not-understood', said: {} }, plan);
  return { ...back, offers: byIndex === undefined ? back.offers : [byIndex] };
}

/** 「増えたのは何件で減ったのは何件」 are two lists. */
function bothTrends(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered | undefined {
  const { cues, mentions } = asked;
  const isBoth = cues.has('above') && cues.has('below') && mentions.thresholds.length === 0;
  if (intent !== 'list-indicators' || !isBoth) return undefined;
  const on = 'indexNumber';
  const filters: Filter[] = [
    { on, op: 'gt', value: '100' },
    { on, op: 'lt', value: '100' },
  ];
  const offers = filters.flatMap(
    (filter) => Query.safeParse(queryOf(intent, { ...asked, filters: [filter] })).data ?? [],
  );
  return { ...askBack({ reason: 'multi-intent', said: saidIn(asked) }, plan), offers };
}

/** 「40未満または250超」: two lists, because a list holds what meets all of its conditions. */
function severalConditions(
  intent: Intent,
  asked: Asked,
  { plan }: Lexicon,
): Unanswered | undefined {
  const { filters, mentions } = asked;
  const isEither = /または|もしくは|あるいは|又は|若しくは/.test(mentions.rest);
  if (filters.length < 2 || !(isEither || excludeEachOther(asked))) return undefined;
  const offers = filters.flatMap(
    (filter) => Query.safeParse(queryOf(intent, { ...asked, filters: [filter] })).data ?? [],
  );
  return { ...askBack({ reason: 'multi-intent', said: saidIn(asked) }, plan), offers };
}

/** 「100未満と150以上の指標」 can only be two lists. */
function excludeEachOther({ filters: [first, second] }: Asked): boolean {
  if (first === undefined || second?.on !== first.on) return false;
  const upper = [first, second].find(({ op }) => op === 'lt' || op === 'lte');
  const lower = [first, second].find(({ op }) => op === 'gt' || op === 'gte');
  if (upper === undefined || lower === undefined) return false;
  return 'value' in upper && 'value' in lower && Number(upper.value) <= Number(lower.value);
}

/** 「アウトカム」 alone, or 「行動指標以外」, is two levels, which one list does not hold. */
function severalLevels(intent: Intent, asked: Asked, { plan }: Lexicon): Unanswered | undefined {
  const ofOneLevel: readonly Intent[] = ['list-indicators', 'rank-indicators'];
  if (asked.levels.length < 2 || !ofOneLevel.includes(intent)) return undefined;
  const offers = asked.levels.flatMap(
    (level) => Query.safeParse(queryOf(intent, { ...asked, levels: [level] })).data ?? [],
  );
  return { ...askBack({ reason: 'ambiguous-layer', said: saidIn(asked) }, plan), offers };
}
