/** 変化: what changed since a moment, of everything that an answer can show to the one who asks. */

import { type Collected, collected } from '../../collection/collected.ts';
import type { SeenRevision } from '../../collection/revision-record.ts';
import type { DiscussionPoint } from '../../domain/discussion-point.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Meeting } from '../../domain/review.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { type ChangedCollecting, changedCollecting } from './changed-collecting.ts';
import { type ChangedComments, changedComments } from './changed-comments.ts';
import { type ChangedFigure, changedFigures } from './changed-figures.ts';
import { type ChangedAside, changedAsides, changedPoints } from './changed-findings.ts';
import { type ChangedGoals, changedGoals } from './changed-goals.ts';
import { type Changed, changedPairs } from './changed-pairs.ts';
import {
  type ChangedCommittee,
  type ChangedReviews,
  changedCommittee,
  changedMeetings,
  changedOwnName,
  changedReviews,
} from './changed-reviews.ts';
import {
  type ChangedEntering,
  changedEntering,
  type ChangedValue,
  changedValues,
} from './changed-values.ts';
import { type ChangedWords, changedWords, isOfGoals } from './changed-words.ts';
import { type ChangedYears, changedYears } from './changed-years.ts';

export type ChangesFacts = {
  intent: 'changes';
  query: Query;
  /** From when, and up to when; up to now where that stays out. */
  since: string;
  until: string | undefined;
  plan: Plan;
  /** The revision numbers of the adopted plan, where a newer one was adopted. */
  adopted: { from: number; to: number } | undefined;
  /** Of every answer without a year, whatever the question was narrowed to. */
  years: ChangedYears;
  values: readonly ChangedValue[];
  entering: readonly ChangedEntering[];
  /** Figures that differ although no approved value accounts for it. */
  figures: readonly ChangedFigure[];
  words: readonly ChangedWords[];
  goals: ChangedGoals;
  /** A 見直し that is new, went a stage further or back, or was dropped. */
  revisions: readonly Changed<SeenRevision>[];
  collecting: ChangedCollecting;
  comments: ChangedComments;
  points: readonly Changed<DiscussionPoint>[];
  /** For the secretariat alone. */
  asides: readonly ChangedAside[] | undefined;
  reviews: ChangedReviews;
  /** For the secretariat alone. */
  committee: ChangedCommittee | undefined;
  /** What the one who asks is called. */
  ownName: { before: string; after: string } | undefined;
  meetings: readonly Changed<Meeting>[];
  rows: readonly Row[];
};

/** Returns what the reader may know of it; goals and indicators that were named narrow it. */
export function changes(query: Query, context: AnswerContext): ChangesFacts {
  const { plan, record, earlier } = context;
  const period = { since: earlier?.moment ?? '', until: query.asOf };
  const records = { then: earlier?.record, now: record };
  const of = ({ goal }: { goal: number }): boolean => query.goals?.includes(goal) ?? true;
  const ofPlan = changesOfPlan(query, context, changedGoals(context, of));
  return {
    ...{ intent: 'changes', query, plan, ...period, rows: [] },
    ...ofPlan,
    adopted: adoptedSince(context),
    years: changedYears(context),
    revisions: changedPairs(
      { before: earlier?.revisions ?? [], after: context.revisions ?? [] },
      ({ no }) => no,
    ).filter((one) => isOfAsked(one.standing, query, plan)),
    comments: changedComments(query, records, period),
    points: changedPoints(context, of),
    asides: changedAsides(query, context),
    reviews: changedReviews(records, of),
    committee: changedCommittee(records, of),
    ownName: changedOwnName(records, context.asker),
    meetings: changedMeetings(context),
  };
}

type OfPlan = Pick<
  ChangesFacts,
  'values' | 'entering' | 'figures' | 'words' | 'goals' | 'collecting'
>;

/** An approved value, and the content of a whole goal, have their own lists. */
function changesOfPlan(query: Query, context: AnswerContext, goals: ChangedGoals): OfPlan {
  const { plan, earlier, asker, collection: now } = context;
  const then = earlier?.collection;
  const moved = [...goals.added, ...goals.removed];
  const isTold = (goalsOf: readonly GoalNumber[], ids: readonly string[]): boolean =>
    !isOfGoals(goalsOf, moved) && isAsked(goalsOf, ids, query);
  const words = changedWords(context).filter(({ thing }) => isTold(thing.goals, [thing.id]));
  const figures = changedFigures(earlier?.plan ?? plan, plan).filter((one) =>
    isTold(one.goals, [one.id, ...one.alsoAt.map(({ id }) => id)]),
  );
  if (now === undefined || then === undefined) {
    const collecting = { due: undefined, rules: [], promises: [] };
    return { values: [], entering: [], figures, words, goals, collecting };
  }
  const asked = collected(now).filter((what) => isCollectedOf(what, query));
  const records = { then, now };
  const values = changedValues(asked, records);
  return {
    ...{ values, words, goals },
    entering: changedEntering(asked, records),
    figures: figures.filter((one) => !isValue(one, values)),
    collecting: changedCollecting(asked, records, asker),
  };
}

/** Whether a figure is nothing but an approved value that is told already, before and after. */
function isValue(figure: ChangedFigure, values: readonly ChangedValue[]): boolean {
  return values.some(({ what: { target, sameAs }, part, fiscalYear, before, after }) => {
    const isPlace = [target, ...sameAs].some((id) => id === figure.id) && part === figure.part;
    if (!isPlace || (part === 'actual' && fiscalYear !== figure.fiscalYear)) return false;
    const [was, is] = [before, after].map((one) => (one?.state === 'measured' ? one.value : null));
    return was === figure.before && is === figure.after;
  });
}

function isAsked(
  goals: readonly GoalNumber[],
  ids: readonly string[],
  { goals: asked, indicators }: Query,
): boolean {
  if (indicators !== undefined) return indicators.some((one) => ids.includes(one));
  return asked?.some((goal) => goals.includes(goal)) ?? true;
}

function isCollectedOf({ target, sameAs, goals }: Collected, query: Query): boolean {
  return isAsked(goals, [target, ...sameAs], query);
}

function adoptedSince({ collection, earlier }: AnswerContext): ChangesFacts['adopted'] {
  const from = earlier?.collection?.plan.revision;
  const to = collection?.plan.revision;
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** By the ids and numbers that a change holds. */
function isOfAsked({ change }: SeenRevision, query: Query, { indicators }: Plan): boolean {
  const words = JSON.stringify(change);
  const own = indicators.filter(({ id }) => words.includes(`"${id}"`));
  if (query.indicators !== undefined) return own.some(({ id }) => query.indicators?.includes(id));
  if (query.goals === undefined) return true;
  const { goals } = query;
  return (
    own.some(({ goal }) => goals.includes(goal)) ||
    goals.some((goal) => new RegExp(`"goal":${goal}\\b`).test(words))
  );
}
