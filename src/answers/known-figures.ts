/** 値の一覧: every figure that an answer may show for a year, each with the question that explains it. */

import { asOf } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { Alternative } from '../scoring/alternatives.ts';
import { goalIndex, isAvailable } from '../scoring/goal-index.ts';
import { scoreIndicator } from '../scoring/indicator-score.ts';
import { isNoMean } from '../scoring/means.ts';
import { showIndexNumber, showSufficiency } from '../scoring/round.ts';
import type { Query } from './query.ts';
import { shownRate } from './shown-rate.ts';
import { sufficiencyTrial } from './sufficiency-trial.ts';

export type KnownFigure = {
  /** As it is shown, without its unit. */
  value: string;
  unit: string | null;
  what: 'sufficiency' | 'other-way' | 'target' | 'goal-index' | 'index-number' | FigureOf;
  /** The id of what it is of; none for the composite. */
  of: string | undefined;
  query: Query;
  /** How the trial was put together for it. */
  way?: Alternative;
};
type FigureOf = 'recomputed' | 'actual' | 'baseline' | 'rate';

/**
 * Returns the figures of a fiscal year: the trial of the 充実度 and its other ways, the goals' reference
 * values, index numbers, and what they are computed from. A series that stands twice is told once.
 *
 * @example
 * knownFigures(plan, 2024).find(({ value }) => value === '172.99')?.of; // 'goal-5'
 */
export function knownFigures(plan: Plan, fiscalYear: FiscalYear): KnownFigure[] {
  return [
    ...ofComposite(plan, fiscalYear),
    ...plan.goals.flatMap(({ no }) => ofGoal(plan, no, fiscalYear)),
    ...plan.indicators.flatMap((one) => ofIndicator(plan, one.id, fiscalYear)),
    ...plan.measureIndicators.flatMap((one) => ofMeasure(one, fiscalYear)),
  ];
}

function ofComposite(plan: Plan, fiscalYear: FiscalYear): KnownFigure[] {
  const targets = plan.composite.targets.map(({ value }): KnownFigure => ({
    ...{ value, unit: plan.composite.unit, what: 'target', of: undefined },
    query: { intent: 'composite' },
  }));
  const trial = sufficiencyTrial(plan, fiscalYear);
  if (trial === undefined) return targets;
  const query: Query = {
    ...{ intent: 'explain-calculation', terms: ['充実度'], view: 'breakdown' },
  };
  const shared = { unit: null, of: undefined, query };
  const headline = trial.composite.value;
  const ways = trial.alternatives.alternatives.flatMap((way) =>
    isNoMean(way.value) ? [] : [{ value: showIndexNumber(way.value), way }],
  );
  const distinct = ways.filter(
    ({ value }, at) => ways.findIndex((one) => one.value === value) === at,
  );
  return [
    { ...shared, ...asked(query, showSufficiency(headline)), what: 'sufficiency' },
    ...distinct.map(({ value, way }): KnownFigure => ({
      ...{ ...shared, ...asked(query, value), what: 'other-way', way },
    })),
    ...targets,
  ];
}

/** The answer names the number that was asked for. */
function asked(query: Query, value: string): Pick<KnownFigure, 'value' | 'query'> {
  return { value, query: { ...query, figure: value } };
}

function ofGoal(plan: Plan, goal: number, fiscalYear: FiscalYear): KnownFigure[] {
  const index = goalIndex(plan, goal, fiscalYear);
  if (!isAvailable(index)) return [];
  return [
    {
      ...{ value: index.shown, unit: null, what: 'goal-index', of: `goal-${goal}` },
      query: { intent: 'explain-calculation', goals: [goal], view: 'breakdown' },
    },
  ];
}

function ofIndicator(
  plan: Plan,
  id: Plan['indicators'][number]['id'],
  fiscalYear: FiscalYear,
): KnownFigure[] {
  const whole = plan.indicators.find((one) => one.id === id);
  const isAgain = plan.indicators
    .slice(
      0,
      plan.indicators.findIndex((one) => one.id === id),
    )
    .some(({ sameSeriesAs }) => sameSeriesAs.includes(id));
  if (whole === undefined || isAgain) return [];
  const { unit, baseline, actuals } = asOf(whole, fiscalYear);
  const explain: Query = { intent: 'explain-calculation', indicators: [id] };
  const lookUp: Query = { intent: 'indicator-lookup', indicators: [id] };
  const score = scoreIndicator(whole, fiscalYear);
  const actual = actuals.find((one) => one.fiscalYear === fiscalYear);
  const figure = (
    value: string | null | undefined,
    what: KnownFigure['what'],
    query: Query,
    own: string | null,
  ): KnownFigure[] => (value ? [{ value, unit: own, what, of: id, query }] : []);
  const scored = score.state === 'scored' ? score : undefined;
  return [
    ...figure(scored?.shown, 'index-number', explain, null),
    ...figure(
      scored?.agreement === 'differs' ? scored.recomputed : null,
      ...(['recomputed', explain, null] as const),
    ),
    ...figure(actual?.state === 'measured' ? actual.value : null, 'actual', lookUp, unit),
    ...figure(baseline.value, 'baseline', lookUp, unit),
  ];
}

function ofMeasure(one: Plan['measureIndicators'][number], fiscalYear: FiscalYear): KnownFigure[] {
  const actual = one.actuals.find((each) => each.fiscalYear === fiscalYear);
  const rate = shownRate(one, fiscalYear);
  const measures = [one.id];
  return [
    ...(actual?.state === 'measured'
      ? [
          {
            ...{ value: actual.value, unit: one.unit, what: 'actual' as const, of: one.id },
            query: { intent: 'measure-lookup' as const, measures },
          },
        ]
      : []),
    ...(rate?.state === 'printed' || rate?.state === 'computed'
      ? [
          {
            ...{ value: rate.value, unit: '%', what: 'rate' as const, of: one.id },
            query: { intent: 'explain-calculation' as const, measures },
          },
        ]
      : []),
  ];
}
