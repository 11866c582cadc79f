/** 意図の規則: read from top to bottom, the first that holds tells what is asked. */

import type { Intent } from '../query.ts';
import { type Asked, namesNoThing, namesNothing } from './asked.ts';
import { isCheckList } from './check-rules.ts';
import { isOfOwners, isOwnFigures } from './collection-view.ts';

type Rule = { intent: Intent; holds: (asked: Asked) => boolean };

const has =
  (...cues: readonly string[]) =>
  (asked: Asked): boolean =>
    cues.some((cue) => asked.cues.has(cue));

/** Requests about the work of the committee: what they are about may be anything. */
const workRules: readonly Rule[] = [
  { intent: 'export', holds: (asked) => has('export')(asked) && !has('meaning')(asked) },
  { intent: 'check-list', holds: isCheckList },
  { intent: 'review-progress', holds: asksWhoIsMissing },
  { intent: 'owner-lookup', holds: (asked) => isOfOwners(asked) || isOwnFigures(asked) },
  { intent: 'deadline-lookup', holds: has('deadline') },
  { intent: 'owner-lookup', holds: has('owner') },
  { intent: 'review-progress', holds: isProgress },
  { intent: 'comment-list', holds: isCommentList },
  { intent: 'procedure-help', holds: isStep },
];

/** Requests about the plan's own words and structure. */
const planRules: readonly Rule[] = [
  { intent: 'term-help', holds: isTermQuestion },
  { intent: 'term-help', holds: asksForDifference },
  { intent: 'term-help', holds: (asked) => has('terms')(asked) && namesNothing(asked) },
  { intent: 'goal-lookup', holds: isGoalName },
  { intent: 'logic-model-lookup', holds: has('logicModel') },
  { intent: 'revision-lookup', holds: has('revision') },
  { intent: 'project-lookup', holds: (asked) => asked.projects.length > 0 },
  { intent: 'project-list', holds: has('project') },
];

/** Requests for figures. */
const figureRules: readonly Rule[] = [
  {
    intent: 'explain-calculation',
    holds: (asked) => has('composite')(asked) && has('formula')(asked) && namesNoThing(asked),
  },
  { intent: 'composite', holds: isComposite },
  {
    intent: 'source-lookup',
    holds: (asked) =>
      has('source', 'usedBy')(asked) && !namesNothing(asked) && !alsoAsksFigure(asked),
  },
  {
    intent: 'explain-calculation',
    holds: (asked) => asked.measures.length > 0 && has('formula')(asked),
  },
  { intent: 'measure-lookup', holds: (asked) => asked.measures.length > 0 },
  { intent: 'measure-list', holds: (asked) => asked.mentions.sections.length > 0 },
  { intent: 'measure-list', holds: isMeasureList },
  { intent: 'plan-structure', holds: isStructure },
  { intent: 'compare', holds: isCompare },
  { intent: 'explain-calculation', holds: isExplanation },
  { intent: 'indicator-lookup', holds: (asked) => asked.indicators.length > 0 },
  { intent: 'compare', holds: ranksGoals },
  { intent: 'rank-indicators', holds: (asked) => asked.ranking !== undefined },
  { intent: 'list-indicators', holds: (asked) => asked.filters.length > 0 },
  { intent: 'list-indicators', holds: (asked) => asked.levels.length > 0 },
  { intent: 'goal-summary', holds: (asked) => asked.goals.length > 0 },
  {
    intent: 'goal-summary',
    holds: (asked) => has('summary')(asked) && has('index')(asked) && has('goalWord')(asked),
  },
  {
    intent: 'list-indicators',
    holds: (asked) => has('summary')(asked) && has('indicator')(asked),
  },
  // 「令和4年度の実績」: of all goals, and then the year is told to have none
  {
    intent: 'goal-summary',
    holds: (asked) => asked.mentions.years.length > 0 && has('figures', 'index')(asked),
  },
];

const rules = [...workRules, ...planRules, ...figureRules];

/** Returns what is asked, or nothing when no rule holds. */
export function intentOf(asked: Asked): Intent | undefined {
  return rules.find(({ holds }) => holds(asked))?.intent;
}

/** 「指数と出典」: a look-up of an indicator tells both. */
function alsoAsksFigure({ indicators, mentions }: Asked): boolean {
  return indicators.length > 0 && /(?:指数|実績|基準値)(?:と|や|、|,|・)/.test(mentions.rest);
}

function asksWhoIsMissing(asked: Asked): boolean {
  return has('missingMembers')(asked) && asked.mentions.members.length === 0;
}

/** 「佐藤さんの意見は何件」 and 「未回答の意見は集まった」 ask for comments, of which there is a list. */
function isProgress(asked: Asked): boolean {
  const isNarrowed =
    tellsComments(asked) || !namesNoThing(asked) || has('unanswered', 'answered')(asked);
  return (
    has('comment', 'review')(asked) && has('progress')(asked) && !isNarrowed && !has('step')(asked)
  );
}

function isCommentList(asked: Asked): boolean {
  // 「意見とは」 asks for a word; 「姿5の意見は何ですか」 does not
  const isSaid = has('comment')(asked) && (!has('meaning')(asked) || !namesNothing(asked));
  const isOfSomebody =
    asked.mentions.members.length > 0 && has('said', 'comment', 'missingMembers')(asked);
  return isSaid || isOfSomebody || tellsComments(asked);
}

/** Whether something was said that can only be said of comments. */
function tellsComments({ mentions: { comments, members } }: Asked): boolean {
  const { categories, status, isDenied } = comments;
  return isDenied || categories.length + status.length + members.length > 0;
}

function isStep(asked: Asked): boolean {
  return has('step')(asked) || asked.mentions.steps.length > 0;
}

/** 「指数とは」 asks for a word; 「目指す姿5の指数とは」 would ask for a figure. */
function isTermQuestion(asked: Asked): boolean {
  return (
    has('meaning')(asked) &&
    !has('count', 'formula')(asked) &&
    asked.terms.length > 0 &&
    namesNoThing(asked) &&
    asked.goals.length === 0 &&
    asked.filters.length === 0
  );
}

/** 「行動指標と短期アウトカムの違い」 asks for two words. */
function asksForDifference(asked: Asked): boolean {
  const words = asked.terms.length > 1 && namesNoThing(asked) && asked.goals.length === 0;
  return has('difference')(asked) && words && !has('index', 'figures')(asked);
}

function isGoalName(asked: Asked): boolean {
  const aboutGoal = asked.goals.length > 0 && asked.policies.length === 0;
  const figures = has('index', 'measure', 'logicModel', 'project', 'revision', 'source', 'formula');
  return (
    aboutGoal &&
    has('goalName')(asked) &&
    namesNoThing(asked) &&
    asked.levels.length === 0 &&
    asked.filters.length === 0 &&
    !figures(asked)
  );
}

function isComposite(asked: Asked): boolean {
  const isNamed = has('composite')(asked) && asked.measures.length + asked.projects.length === 0;
  // 「130に届く？」 can only mean the targets of 充実度
  const { rest, years } = asked.mentions;
  const isTarget =
    has('target')(asked) && (/(?<!\d)13[05](?!\d)|中間|最終/.test(rest) || years.length > 0);
  return isNamed || (isTarget && namesNothing(asked));
}

/** 「達成率は？」 alone names nothing; 「施策の達成率」 asks for them all. */
function isMeasureList(asked: Asked): boolean {
  const narrowed =
    asked.goals.length > 0 || asked.filters.length > 0 || asked.mentions.sections.length > 0;
  const onlyRate =
    has('rate')(asked) && !/施策|あくしょんぷらん|取組|再掲|計画/.test(asked.mentions.rest);
  return has('measure')(asked) && (!onlyRate || narrowed || asked.ranking !== undefined);
}

function isStructure(asked: Asked): boolean {
  const { goals, policies, levels, filters } = asked;
  if (has('index', 'indicator')(asked) || filters.length > 0) return false;
  if (policies.length > 0) {
    return levels.length === 0 && !has('figures')(asked) && namesNoThing(asked);
  }
  const all = goals.length === 0 || goals.length === 11; // 「1から11まで」
  return all && namesNoThing(asked) && (has('structure')(asked) || asksForGoals(asked));
}

/** 「方針と目指す姿」, 「目指す姿の一覧」. */
function asksForGoals(asked: Asked): boolean {
  const both = has('goalWord')(asked) && has('policy')(asked);
  const onlyPolicies = has('policy')(asked) && namesNothing(asked) && !has('figures')(asked);
  return (
    both ||
    onlyPolicies ||
    (has('goalWord', 'policy')(asked) && has('list', 'meaning', 'goalName')(asked))
  );
}

/** 「目指す姿の順位」: goals are set side by side and never ranked. */
function ranksGoals(asked: Asked): boolean {
  return asked.ranking !== undefined && has('goalWord')(asked) && !has('indicator')(asked);
}

function isCompare(asked: Asked): boolean {
  const several = [asked.goals, asked.indicators, asked.levels].some(({ length }) => length > 1);
  return has('compare')(asked) && (several || namesNothing(asked) || has('goalWord')(asked));
}

function isExplanation(asked: Asked): boolean {
  const { indicators, goals, filters } = asked;
  if (indicators.length > 0)
    return has('why', 'dash', 'formula', 'breakdown')(asked) || lacksFigure(asked);
  if (filters.length > 0) return false;
  return goals.length > 0
    ? has('why', 'formula', 'breakdown')(asked)
    : has('formula')(asked) && has('index')(asked);
}

/** 「5-M1はまだ出ていない？」 asks for the reason. */
function lacksFigure({ cues }: Asked): boolean {
  return cues.has('absent');
}
