/** 寄与: how many points of a number above or below 100 come from which indicator. */

import type { GoalNumber } from '../domain/goal.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { type Decimal, hundred, sum } from './decimal.ts';
import { type AvailableGoalIndex, type Part, isAvailable } from './goal-index.ts';
import type { Sufficiency } from './sufficiency.ts';

export type Contribution = {
  readonly indicator: IndicatorId;
  readonly goal: GoalNumber;
  readonly indexNumber: Decimal;
  /** Points, exact; negative where the index number is below 100. */
  readonly points: Decimal;
  /** Percent of all points together; `null` when those come to 0. Above 100 where others pull down. */
  readonly share: Decimal | null;
};

/**
 * Returns what each indicator adds to the 充実度: (I − 100) / (n · N), in the plan's order.
 *
 * n counts the measured indicators of its goal, N the goals that have a number; with edited weights
 * 1/n becomes w / Σ w. The points come to S − 100. Empty where nothing is measured.
 *
 * @example 5-M3 in 令和6年度
 * contributions(sufficiency(plan, 2024)); // 5-M3: 35.635 of 61.495… points, a share of 57.9… %
 */
export function contributions(composite: Sufficiency): Contribution[] {
  const goals = composite.goals.filter(isAvailable);
  return withShares(
    goals.flatMap((goal) =>
      goalPoints(goal).map((entry) => ({ ...entry, points: entry.points.dividedBy(goals.length) })),
    ),
  );
}

/**
 * Returns what each indicator adds to its goal's index: (I − 100) / n; the points come to G − 100.
 *
 * @example 「上昇分72.99のうち71.27は中長期3」
 * goalContributions(goal5); // 5-M3: 71.27 of 72.99… points
 */
export function goalContributions(goal: AvailableGoalIndex): Contribution[] {
  return withShares(goalPoints(goal));
}

/**
 * Returns the same as if every indicator counted alike, whichever goal it is in: the points come to
 * the pooled mean − 100, one of the alternatives and not the headline.
 *
 * @example 5-M3 in 令和6年度
 * pooledContributions(sufficiency(plan, 2024)); // 5-M3: 53.4525 of 67.24… points, 79.4… %
 */
export function pooledContributions(composite: Sufficiency): Contribution[] {
  const parts = composite.goals
    .filter(isAvailable)
    .flatMap((goal) => goal.parts.map((part) => ({ ...part, goal: goal.goal })));
  return withShares(pointsOf(parts));
}

type Points = Omit<Contribution, 'share'>;

function goalPoints({ goal, parts }: AvailableGoalIndex): Points[] {
  return pointsOf(parts.map((part) => ({ ...part, goal })));
}

function pointsOf(parts: readonly (Part & { goal: GoalNumber })[]): Points[] {
  const total = sum(parts.map(({ weight }) => weight));
  return parts.map(({ indicator, goal, indexNumber, weight }) => ({
    indicator,
    goal,
    indexNumber,
    points: indexNumber.minus(hundred).times(weight).dividedBy(total),
  }));
}

function withShares(entries: readonly Points[]): Contribution[] {
  const total = sum(entries.map(({ points }) => points));
  return entries.map((entry) => ({
    ...entry,
    share: total.isZero() ? null : entry.points.times(hundred).dividedBy(total),
  }));
}
