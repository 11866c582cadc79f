/** 質問の要素: what was named, resolved against the plan; the rules of intents look only at this. */

import type { IndicatorId } from '../../domain/indicator.ts';
import type { Level } from '../../domain/level.ts';
import type { MeasureIndicatorId } from '../../domain/measure.ts';
import type { Filter, Member } from '../query.ts';
import {
  indicatorIds,
  indicatorsOfSecondNames,
  kindOfThing,
  measureIds,
  numberOfThing,
} from '../things.ts';
import type { Cues } from './cues.ts';
import { readFilters } from './filters.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { Ranking } from './ranking.ts';
import { type Doubt, resolveThings } from './resolve-things.ts';
import { byShownValue } from './shown-values.ts';

export type Asked = {
  mentions: Mentions;
  cues: Cues;
  goals: readonly number[];
  policies: readonly number[];
  levels: readonly Level[];
  indicators: readonly IndicatorId[];
  measures: readonly MeasureIndicatorId[];
  projects: readonly number[];
  /** Whose comments; who is not decided is in `mentions`. */
  members: readonly Member[];
  terms: readonly string[];
  filters: readonly Filter[];
  /** How many denials the filters took in; others are still open. */
  denialsRead: number;
  ranking: Ranking | undefined;
  /** Names and numbers between whose meanings the question does not decide. */
  doubts: readonly Doubt[];
};

/** Resolves what a question names. */
export function resolveAsked(mentions: Mentions, lexicon: Lexicon): Asked {
  const { plan } = lexicon;
  const things = resolveThings(mentions, plan);
  const quoted = things.ids.length === 0 ? byShownValue(mentions.rest, plan) : [];
  const second = things.ids.filter((id) => kindOfThing(id) === 'second-name');
  return {
    mentions,
    // A second name has no figures: what is asked of it is what stands beside it
    cues: second.length > 0 ? new Set([...mentions.cues, 'revision']) : mentions.cues,
    goals: things.goals,
    policies: mentions.policies,
    levels: mentions.levels,
    indicators: [...indicatorIds(things.ids), ...indicatorsOfSecondNames(second), ...quoted],
    measures: measureIds(things.ids),
    projects: projectsOf(things.ids, mentions),
    members: mentions.members.flatMap(({ means }) => (means.length === 1 ? means : [])),
    terms: termsIn(mentions, lexicon),
    ...readFilters(mentions),
    ranking: mentions.ranking,
    doubts: things.doubts,
  };
}

/** Returns whether nothing of the plan was named. */
export function namesNothing(asked: Asked): boolean {
  return [
    asked.goals,
    asked.policies,
    asked.indicators,
    asked.measures,
    asked.projects,
    asked.doubts,
    asked.levels,
    asked.filters,
    asked.mentions.sections,
    asked.mentions.steps,
  ].every(({ length }) => length === 0);
}

/** Returns whether no indicator, 施策 or 重点事業 was named. */
export function namesNoThing({ indicators, measures, projects }: Asked): boolean {
  return indicators.length + measures.length + projects.length === 0;
}

function projectsOf(ids: readonly string[], mentions: Mentions): number[] {
  const named = ids.filter((id) => kindOfThing(id) === 'project').map(numberOfThing);
  return [...new Set([...mentions.projects, ...named])];
}

/** The longest terms: 「中長期アウトカム」 and not also 「アウトカム」. */
function termsIn({ text }: Mentions, { terms }: Lexicon): string[] {
  const letters = foldWord(text);
  const found = terms.flatMap(({ term, words }) => {
    const [word] = words.filter((each) => letters.includes(each)).toSorted(longestFirst);
    return word === undefined ? [] : [{ term, word }];
  });
  return found
    .filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)))
    .map(({ term }) => term);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
