/** 読み取った要素: everything that a question names, each letter read only once. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { People } from '../people.ts';
import { type Level, levels as allLevels } from '../../domain/level.ts';
import { loadedGoals } from '../offers.ts';
import { type CommentMentions, isAboutComments, takeComments } from './comment-mentions.ts';
import { type Cues, cuesOf } from './cues.ts';
import { withoutCorrected } from './exclusions.ts';
import { fold } from './fold.ts';
import { type NamedGoals, takeGoals, takePolicies } from './goal-mentions.ts';
import {
  type NamedLevels,
  type NumberedIndicator,
  takeLevels,
  takeNumberedIndicators,
} from './indicator-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { type MemberMention, takeMembers } from './member-mentions.ts';
import { type NameMention, takeNames } from './names.ts';
import { withKanjiFigures } from './numerals.ts';
import { takeProjects, takeSections, takeSteps } from './other-mentions.ts';
import { type Ranking, readRanking } from './ranking.ts';
import type { Found } from './surface.ts';
import { type Threshold, takeThresholds } from './thresholds.ts';
import { takeYears } from './year-mentions.ts';

export type Mentions = {
  /** The folded question before anything was covered. */
  text: string;
  /** What is left when names and numbers are covered; the cues stand in it. */
  rest: string;
  /** What no reader took: levels are covered here too. */
  left: string;
  names: readonly NameMention[];
  /** Whether any comments can have been made. */
  hasReviews: boolean;
  /** Whose comments are asked for. */
  members: readonly MemberMention[];
  /** What is said of comments; its steps are among `steps` too. */
  comments: CommentMentions;
  /** The question without the people whom it names, who may be called like a city: 「福岡委員」. */
  impersonal: string;
  numbered: readonly NumberedIndicator[];
  goals: readonly number[];
  policies: readonly number[];
  levels: readonly Level[];
  /** How many of the words 以外, を除く … went with a goal or a level. */
  exclusionsRead: number;
  years: readonly number[];
  projects: readonly number[];
  steps: readonly number[];
  sections: readonly string[];
  thresholds: readonly Threshold[];
  ranking: Ranking | undefined;
  cues: Cues;
};

/** Returns the folded question in the plan's spelling. */
export function canonical(question: string, lexicon: Lexicon): string {
  const folded = withKanjiFigures(withoutCorrected(fold(question)));
  return lexicon.spelling.reduce((text, { from, to }) => text.replaceAll(from, to), folded);
}

/**
 * Reads all that a canonical text names. The order matters: people and names first, so that 三軒茶屋
 * is no number; what comments are before the words 締切 and 手順; sections and projects before goals, so that 「5-1の施策」 and 「重点事業3」 are no goals;
 * thresholds before bare numbers.
 */
export function readMentions(
  text: string,
  lexicon: Lexicon,
  { today, people }: { today: CalendarDate; people?: People | undefined },
): Mentions {
  const members = membersIn(text, lexicon, people);
  const names = takeNames(members.rest, lexicon.names);
  const { rest, ...comments } = takeComments(names.rest, lexicon);
  const sections = takeSections(rest);
  const projects = takeProjects(sections.rest);
  const steps = takeSteps(projects.rest);
  const policies = takePolicies(steps.rest);
  const years = takeYears(policies.rest, today);
  const thresholds = takeThresholds(years.rest);
  const numbered = takeNumberedIndicators(thresholds.rest);
  const goals = takeGoals(numbered.rest);
  const levels = takeLevels(goals.rest);
  const cues = cuesOf(goals.rest, lexicon);
  return {
    text,
    rest: goals.rest,
    left: levels.rest,
    names: names.mentions,
    comments,
    hasReviews: people !== undefined,
    members: members.found,
    impersonal: members.rest,
    numbered: numbered.found,
    goals: remainingGoals(goals, lexicon),
    policies: policies.found,
    levels: remainingLevels(levels),
    exclusionsRead: [goals.excluded, levels.excluded].filter(({ length }) => length > 0).length,
    years: years.found,
    projects: projects.found,
    steps: [...new Set([...steps.found, ...comments.steps])],
    sections: sections.found,
    thresholds: thresholds.found,
    ranking: readRanking(goals.rest, (cue) => cues.has(cue)),
    cues,
  };
}

/** Only comments are asked for by name. */
function membersIn(
  text: string,
  lexicon: Lexicon,
  people: People | undefined,
): Found<MemberMention> {
  if (people === undefined || !isAboutComments(text, lexicon)) return { found: [], rest: text };
  return takeMembers(text, people);
}

/** 「姿6を除いて」 is every goal that has figures but 6. */
function remainingGoals({ goals, excluded }: NamedGoals, { plan }: Lexicon): readonly number[] {
  if (excluded.length === 0) return goals;
  const from = goals.length > 0 ? goals : loadedGoals(plan);
  return from.filter((goal) => !excluded.includes(goal));
}

/** 「行動指標以外」 is the two other levels. */
function remainingLevels({ levels, excluded }: NamedLevels): readonly Level[] {
  if (excluded.length === 0) return levels;
  return (levels.length > 0 ? levels : allLevels).filter((level) => !excluded.includes(level));
}
