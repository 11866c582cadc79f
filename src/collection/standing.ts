/** いま立っているもの: indicators, goals and logic models as the plan and its decided revisions have them. */

import type { Goal, GoalNumber } from '../domain/goal.ts';
import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { LogicModel } from '../domain/logic-model.ts';
import type { Plan } from '../domain/plan.ts';
import { isDecided, type ModelPart, type Revision } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import { isSameSeries } from '../scoring/same-series.ts';
import { planAsRevised } from './revisions-in-force.ts';

export type StandingIndicator = Pick<
  Indicator,
  'id' | 'goal' | 'level' | 'no' | 'name' | 'unit' | 'sameSeriesAs'
> & {
  baseline: Pick<Indicator['baseline'], 'fiscalYear' | 'value'>;
  method: string;
};

export type ModelText = { goal: GoalNumber; part: ModelPart; text: string };
export type ModelLink = { goal: GoalNumber; from: IndicatorId; to: IndicatorId };

export type Standing = {
  indicators: readonly StandingIndicator[];
  goals: readonly Pick<Goal, 'no' | 'name'>[];
  texts: readonly ModelText[];
  links: readonly ModelLink[];
};

type Kept = Pick<State, 'plan' | 'revisions'>;
type Place = Pick<Revision, 'no' | 'appliesFrom'>;

/** Returns what stands once every decided revision holds. */
export function standing({ plan, revisions }: Kept): Standing {
  return standingAfter(plan, revisions.filter(isDecided));
}

/** Returns what stands where a revision sets in: it and those after it have changed nothing yet. */
export function standingBefore({ plan, revisions }: Kept, place: Place): Standing {
  return standingAfter(
    plan,
    revisions.filter((one) => isDecided(one) && one.no !== place.no && isBefore(one, place)),
  );
}

/** Decided ones set in by year, and in one year by number. */
export function isBefore(one: Place, other: Place): boolean {
  return one.appliesFrom === other.appliesFrom
    ? one.no < other.no
    : one.appliesFrom < other.appliesFrom;
}

function standingAfter(plan: Plan, decided: readonly Revision[]): Standing {
  return ofThePlan(planAsRevised({ plan, revisions: [...decided] }));
}

function ofThePlan({ indicators, goals, logicModels }: Plan): Standing {
  return {
    indicators: indicators.map((one) => ({ ...one, method: one.collection.method })),
    goals,
    texts: logicModels.flatMap(textsOf),
    links: logicModels.flatMap(({ goal, statedLinks }) =>
      statedLinks.map(({ from, to }) => ({ goal, from, to })),
    ),
  };
}

function textsOf(model: LogicModel): ModelText[] {
  const { goal, issues, triggers, examples, shortTermOutcomes, midLongTermOutcomes } = model;
  const parts: readonly { part: ModelPart; all: readonly { text: string }[] }[] = [
    { part: 'issue', all: issues },
    { part: 'trigger', all: triggers },
    { part: 'example', all: examples },
    { part: 'short-term', all: shortTermOutcomes.known },
    { part: 'mid-long-term', all: midLongTermOutcomes.known },
  ];
  return parts.flatMap(({ part, all }) => {
    const texts = new Set(all.map(({ text }) => text));
    return [...texts].map((text) => ({ goal, part, text }));
  });
}

type Placed = Pick<Indicator, 'id' | 'sameSeriesAs'>;

/** Returns every place of a series, in the plan's order; none where the plan has no such indicator. */
export function placesOf<One extends Placed>(indicators: readonly One[], id: string): One[] {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) return [];
  return indicators.filter((one) => isSameSeries(one, indicator));
}

export function isSameText(one: ModelText, other: ModelText): boolean {
  return one.goal === other.goal && one.part === other.part && one.text === other.text;
}

export function isSameLink(one: ModelLink, other: ModelLink): boolean {
  return one.goal === other.goal && one.from === other.from && one.to === other.to;
}
