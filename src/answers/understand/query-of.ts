/** 問い合わせの組み立て: what was said becomes a query; what was not said stays out of it. */

import type { Filter, Intent } from '../query.ts';
import type { PartialQuery } from '../understanding.ts';
import type { Asked } from './asked.ts';

/** Returns the query of an intent with all that was said. */
export function queryOf(intent: Intent, asked: Asked): { intent: Intent } & PartialQuery {
  return { intent, ...thingsIn(asked), ...conditionsIn(intent, asked) };
}

/** Returns what was said where it is not clear what was asked. */
export function saidIn(asked: Asked): PartialQuery {
  const said = { ...thingsIn(asked), ...conditionsIn('list-indicators', asked) };
  const { numbered } = asked.mentions;
  const goals = [...new Set(numbered.flatMap(({ goal }) => goal ?? []))];
  const [level, ...otherLevels] = new Set(numbered.flatMap(({ levels }) => levels));
  return {
    ...said,
    ...(said.goals === undefined ? some('goals', goals) : {}),
    ...(level === undefined || otherLevels.length > 0 ? {} : { level }),
  };
}

function thingsIn(asked: Asked): PartialQuery {
  const { sections, steps } = asked.mentions;
  return {
    ...some('goals', asked.goals),
    ...some('policies', asked.policies),
    ...some('indicators', asked.indicators),
    ...some('measures', asked.measures),
    ...some('projects', asked.projects),
    ...some('sections', sections),
    ...some('steps', steps),
  };
}

function conditionsIn(intent: Intent, asked: Asked): PartialQuery {
  const { levels, ranking, mentions, cues } = asked;
  const [level, otherLevel] = levels;
  const [filter, and] = filtersFor(intent, asked);
  // 「R5からR6で」 asks for R6 against its baseline
  const [fiscalYear] = mentions.years.toSorted((a, b) => b - a);
  return {
    ...(level === undefined || otherLevel !== undefined ? {} : { level }),
    ...(filter === undefined ? {} : { filter }),
    ...(and === undefined ? {} : { and }),
    ...(ranking === undefined ? {} : { order: ranking.order }),
    ...(ranking?.limit === undefined ? {} : { limit: ranking.limit }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(cues.has('excludeRepeated') ? { excludeRepeated: true } : {}),
    ...commentsIn(intent, asked),
  };
}

function commentsIn(intent: Intent, { members, mentions, cues }: Asked): PartialQuery {
  if (intent === 'review-progress') return cues.has('missingMembers') ? { view: 'missing' } : {};
  if (intent !== 'comment-list') return {};
  const { categories, status } = mentions.comments;
  return {
    ...some('members', members),
    ...some('categories', categories),
    ...some('status', status),
    ...responseIn(cues, categories),
  };
}

/** 「まだ回答済みでない」 holds both: what waits is then asked for. */
function responseIn(
  cues: Asked['cues'],
  categories: Asked['mentions']['comments']['categories'],
): PartialQuery {
  if (cues.has('unanswered')) return { response: 'unanswered' };
  return cues.has('answered') && categories.length === 0 ? { response: 'answered' } : {};
}

/** A look-up has no condition, and 「伸びた」 in 「一番伸びた」 is the ranking itself. */
function filtersFor(intent: Intent, { filters, mentions }: Asked): readonly Filter[] {
  if (intent === 'list-indicators' || intent === 'measure-list') return filters;
  return intent === 'rank-indicators' && mentions.thresholds.length > 0 ? filters : [];
}

function some<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): Partial<Record<Key, Value[]>> {
  const said: Partial<Record<Key, Value[]>> = {};
  if (values.length > 0) said[key] = [...values];
  return said;
}
