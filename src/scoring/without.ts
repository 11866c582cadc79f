/** 除いた場合: what the 充実度 would be without some goals or indicators, and what each goal adds to it. */

import type { GoalNumber } from '../domain/goal.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { type Decimal, hundred, sum } from './decimal.ts';
import { type AvailableGoalIndex, isAvailable, weighedParts } from './goal-index.ts';
import type { NoMean } from './means.ts';
import { type AvailableSufficiency, twoLevelMean } from './sufficiency.ts';

export type LeftOut = { goals?: readonly GoalNumber[]; indicators?: readonly IndicatorId[] };

/**
 * Returns the 充実度 computed as ever from what is left; a goal that loses all its indicators goes too.
 *
 * @returns `no-values` where nothing is left.
 *
 * @example 令和6年度, 161.495…
 * sufficiencyWithout(composite, { indicators: ['5-M3'] }); // 126.293…
 * sufficiencyWithout(composite, { goals: [5] }); // 150
 */
export function sufficiencyWithout(
  { goals }: AvailableSufficiency,
  { goals: ofGoals = [], indicators = [] }: LeftOut,
): Decimal | NoMean {
  const left = goals
    .filter(isAvailable)
    .filter(({ goal }) => !ofGoals.includes(goal))
    .map(({ parts }) =>
      weighedParts(parts.filter(({ indicator }) => !indicators.includes(indicator))),
    );
  return twoLevelMean(left);
}

export type GoalContribution = {
  goal: GoalNumber;
  index: AvailableGoalIndex;
  /** Points of the 充実度, exact; those of all goals come to S − 100. */
  points: Decimal;
  /** Percent of all points together; `null` when those come to 0. */
  share: Decimal | null;
  /** The 充実度 without this goal. */
  without: Decimal | NoMean;
};

/**
 * Returns what each goal that has a number adds to the 充実度: (G − 100) / N.
 *
 * @example 令和6年度
 * contributionsOfGoals(composite); // goal 5: 36.49… of 61.49… points; goal 7: 25
 */
export function contributionsOfGoals(composite: AvailableSufficiency): GoalContribution[] {
  const goals = composite.goals.filter(isAvailable);
  const points = goals.map(({ indexNumber }) => indexNumber.minus(hundred).dividedBy(goals.length));
  const total = sum(points);
  return goals.map((index, at) => {
    const own = points[at] ?? hundred.minus(hundred);
    return {
      ...{ goal: index.goal, index, points: own },
      share: total.isZero() ? null : own.times(hundred).dividedBy(total),
      without: sufficiencyWithout(composite, { goals: [index.goal] }),
    };
  });
}
