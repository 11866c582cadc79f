/** 目指す姿の事実: a goal's indicators in one fiscal year, and the reference value they give. */

import { asOf } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Goal } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Level } from '../domain/level.ts';
import type { Plan } from '../domain/plan.ts';
import { type Contribution, goalContributions } from '../scoring/contributions.ts';
import { type GoalIndex, goalIndex, isAvailable } from '../scoring/goal-index.ts';
import { isSetApart } from '../scoring/indicator-score.ts';
import { type IndicatorCounts, countIndicators } from './indicator-counts.ts';
import { type IndicatorFact, indicatorFact } from './indicator-facts.ts';

/** A contribution together with the indicator it comes from. */
export type NamedContribution = Contribution & { from: Indicator };

export type GoalFact = {
  goal: Goal;
  /** Of the goal's 中長期アウトカム, whatever level was asked for. */
  index: GoalIndex;
  /** In the plan's order; empty where the goal has no number. */
  contributions: readonly NamedContribution[];
  /** Every printed row of the level that was asked for, doubles too. */
  facts: readonly IndicatorFact[];
  counts: IndicatorCounts;
  /** 系列断絶: with an index number, but not in the goal's until somebody approves the new series. */
  setApart: readonly Indicator[];
};

export type GoalQuestion = { fiscalYear: FiscalYear; level: Level | undefined };

/**
 * Returns a goal with its printed rows, its counts and its reference value.
 *
 * @example 目指す姿5, 令和6年度
 * goalFact(plan, goal5, { fiscalYear: 2024, level: undefined }); // 13 rows, index 172.99, 5-M3 +71.27
 */
export function goalFact(plan: Plan, goal: Goal, { fiscalYear, level }: GoalQuestion): GoalFact {
  const indicators = plan.indicators.filter(
    (indicator) => indicator.goal === goal.no && (level === undefined || indicator.level === level),
  );
  const index = goalIndex(plan, goal.no, fiscalYear);
  return {
    goal,
    index,
    contributions: isAvailable(index) ? named(plan, goalContributions(index), fiscalYear) : [],
    facts: indicators.map((indicator) => indicatorFact(plan, indicator, fiscalYear)),
    counts: countIndicators(indicators, fiscalYear),
    setApart: setApartOf(plan, index),
  };
}

/** Returns the indicators whose index numbers are left out of a goal's until their series is approved. */
export function setApartOf(plan: Plan, { scores, fiscalYear }: GoalIndex): Indicator[] {
  return scores
    .filter(isSetApart)
    .flatMap(({ indicator: id }) => plan.indicators.filter((one) => one.id === id))
    .map((one) => asOf(one, fiscalYear));
}

/** Returns contributions with the indicators that their ids name, as they stand in the year. */
export function named(
  plan: Plan,
  contributions: readonly Contribution[],
  fiscalYear: FiscalYear,
): NamedContribution[] {
  return contributions.flatMap((contribution) => {
    const from = plan.indicators.find(({ id }) => id === contribution.indicator);
    return from ? [{ ...contribution, from: asOf(from, fiscalYear) }] : [];
  });
}
