/** 充実度: the composite of all goals. Its formula stands in this file and nowhere else. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { type Coverage, isEnough, joinCoverage } from './coverage.ts';
import { type Decimal, toDecimal } from './decimal.ts';
import { type GoalIndex, goalIndex, isAvailable, weighedParts } from './goal-index.ts';
import {
  type Mean,
  type NoMean,
  type Weighed,
  arithmeticMean,
  equallyWeighed,
  isNoMean,
} from './means.ts';
import { showSufficiency } from './round.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Weights, equalWeights } from './weights.ts';

type Reach = {
  readonly fiscalYear: FiscalYear;
  /** All goals of the plan in its order, also those without a number. */
  readonly goals: readonly GoalIndex[];
  /** Goals with a number, out of all 11. */
  readonly goalCoverage: Coverage;
  /** 中長期アウトカム with an index number, out of all that are registered. */
  readonly indicatorCoverage: Coverage;
  /** As edited; empty where every indicator counts once. */
  readonly weights: Weights;
};

export type AvailableSufficiency = Reach & {
  readonly state: 'available';
  readonly value: Decimal;
  /** 1 place. */
  readonly shown: string;
  readonly standing: Standing;
};

export type Sufficiency = AvailableSufficiency | (Reach & { readonly state: 'nothing-measured' });

/**
 * Returns the 充実度 of a fiscal year as we estimate it (試算): the mean of the goals' index numbers.
 *
 * Two levels, so that a goal with six indicators does not outweigh one with two. Exact; the
 * baseline year (令和5年度) reads 100 as printed. The ward's own formula is not published: the source
 * says only that it comes from the 中長期アウトカム. Below two thirds at either level, or with any
 * goal without a number, `standing` is `reference` and the value is never set against a target.
 *
 * @example 令和6年度: (172.99… + 150) / 2 from 2 of 11 goals and 4 of 12 indicators
 * sufficiency(plan, 2024); // shown '161.5', standing 'reference'
 */
export function sufficiency(
  plan: Plan,
  fiscalYear: FiscalYear,
  weights: Weights = equalWeights,
): Sufficiency {
  const goals = plan.goals.map(({ no }) => goalIndex(plan, no, fiscalYear, weights));
  const available = goals.filter(isAvailable);
  const goalCoverage = { available: available.length, eligible: goals.length };
  const indicatorCoverage = joinCoverage(goals.map(({ coverage }) => coverage));
  const reach = { fiscalYear, goals, goalCoverage, indicatorCoverage, weights };

  const { baseline } = plan.composite;
  const isBaseline = fiscalYear === baseline.fiscalYear;
  const value = isBaseline
    ? toDecimal(baseline.value)
    : twoLevelMean(available.map(({ parts }) => weighedParts(parts)));
  if (isNoMean(value)) return { ...reach, state: 'nothing-measured' };

  const isCovered = available.length === goals.length && isEnough(indicatorCoverage);
  return {
    ...reach,
    state: 'available',
    value,
    shown: showSufficiency(value),
    standing: standingOf({ isBaseline, isCovered }),
  };
}

/**
 * Returns the mean of the goals' means: within a goal by weight, then every goal that has one once.
 *
 * A goal without a value is left out, not taken for 0 or 100.
 *
 * @returns `not-positive` when the kind of mean refuses the values of any goal.
 *
 * @example goals 5, 6 and 7 in 令和6年度
 * twoLevelMean([[313.81, 107.83, 97.33…], [], [150]]); // (172.99… + 150) / 2 = 161.495…
 */
export function twoLevelMean(
  goals: readonly (readonly Weighed[])[],
  mean: Mean = arithmeticMean,
): Decimal | NoMean {
  const means = goals.filter((values) => values.length > 0).map(mean);
  const refusal = means.find(isNoMean);
  return (
    refusal ?? mean(equallyWeighed(means.flatMap((value) => (isNoMean(value) ? [] : [value]))))
  );
}
