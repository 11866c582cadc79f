/** 代わりの質問: what may be asked instead, each a whole query for a button. At most five. */

import type { Plan } from '../domain/plan.ts';
import type { Intent, Query } from './query.ts';
import type { PartialQuery, Reason } from './understanding.ts';
import {
  indicatorIds,
  indicatorsOfSecondNames,
  kindOfThing,
  measureIds,
  numberOfThing,
} from './things.ts';

const most = 5;

/** Returns the goals that have indicators here: 5, 6 and 7 of the adopted plan. */
export function loadedGoals(plan: Plan): number[] {
  return [...new Set(plan.indicators.map(({ goal }) => goal))];
}

/** Returns a query for each candidate, in the sense of what was asked. */
export function candidateOffers(
  candidates: readonly string[],
  intent: Intent | undefined,
  said: PartialQuery,
): Query[] {
  const year = said.fiscalYear === undefined ? {} : { fiscalYear: said.fiscalYear };
  return candidates.slice(0, most).map((id) => ({ ...aboutThing(id, intent), ...year }));
}

function aboutThing(id: string, intent: Intent | undefined): Query {
  switch (kindOfThing(id)) {
    case 'indicator':
      return {
        intent: detailed(intent) ?? collecting(intent) ?? 'indicator-lookup',
        indicators: indicatorIds([id]),
      };
    case 'second-name':
      return { intent: 'revision-lookup', indicators: indicatorsOfSecondNames([id]) };
    case 'measure':
      return { intent: collecting(intent) ?? 'measure-lookup', measures: measureIds([id]) };
    case 'project':
      return { intent: collecting(intent) ?? 'project-lookup', projects: [numberOfThing(id)] };
    case 'goal':
      return { intent: collecting(intent) ?? 'goal-summary', goals: [numberOfThing(id)] };
  }
}

function detailed(intent: Intent | undefined): Intent | undefined {
  const details: readonly (Intent | undefined)[] = [
    'source-lookup',
    'explain-calculation',
    'revision-lookup',
  ];
  return details.includes(intent) ? intent : undefined;
}

/** By when and by whom is asked of a figure of every kind. */
function collecting(intent: Intent | undefined): Intent | undefined {
  return intent === 'deadline-lookup' || intent === 'owner-lookup' ? intent : undefined;
}

/** Returns what to offer beside a reason that leaves no candidates. */
export function usualOffers(reason: Reason, said: PartialQuery, plan: Plan): Query[] {
  const offers = offersFor[reason]?.(said, plan) ?? everyGoal(plan, said.intent);
  return offers.slice(0, most);
}

type Offers = (said: PartialQuery, plan: Plan) => Query[];

const offersFor: Partial<Record<Reason, Offers>> = {
  'no-figures-for-year': withoutYear,
  'broadcast-mention': figuresSaid,
  'write-via-chat': figuresSaid,
  forecast: (said) => [{ intent: 'composite' }, ...withoutYear(said)],
  'out-of-scope': (_said, plan) => [
    { intent: 'compare', goals: loadedGoals(plan) },
    ...everyday(plan).slice(0, 2),
  ],
};

/** What the person wanted to spread or to change can still be looked at. */
function figuresSaid(said: PartialQuery, plan: Plan): Query[] {
  if (said.indicators !== undefined) return withoutYear({ ...said, intent: 'indicator-lookup' });
  if (said.goals !== undefined) return withoutYear({ ...said, intent: 'goal-summary' });
  return everyday(plan);
}

/** The same question without its year means the latest year that has figures. */
function withoutYear(said: PartialQuery): Query[] {
  const { intent, ...rest } = said;
  delete rest.fiscalYear;
  return intent === undefined ? [] : [{ intent, ...rest }];
}

function everyGoal(plan: Plan, intent: Intent | undefined): Query[] {
  const perGoal: readonly (Intent | undefined)[] = [
    'measure-list',
    'logic-model-lookup',
    'source-lookup',
    'explain-calculation',
    'revision-lookup',
  ];
  const asked = perGoal.includes(intent) && intent !== undefined ? intent : 'goal-summary';
  return loadedGoals(plan).map((goal) => ({ intent: asked, goals: [goal] }));
}

/** Three questions that are asked most. */
export function everyday(plan: Plan): Query[] {
  return [
    { intent: 'goal-summary', goals: loadedGoals(plan).slice(0, 1) },
    { intent: 'list-indicators', filter: { on: 'indexNumber', op: 'lt', value: '100' } },
    { intent: 'composite' },
  ];
}
