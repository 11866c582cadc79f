/** 指標を除いた目指す姿の指数: a goal's reference value without some of the indicators that give it. */

import { asOf } from '../domain/as-of.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import type { Decimal } from '../scoring/decimal.ts';
import { isAvailable, weighedParts } from '../scoring/goal-index.ts';
import { arithmeticMean, type NoMean } from '../scoring/means.ts';
import type { GoalFact } from './goal-facts.ts';
import type { Query } from './query.ts';

export type GoalWithout = {
  goal: number;
  /** What was named and is in the goal's index. */
  left: readonly Indicator[];
  /** What was named and is not in it: leaving it out changes nothing. */
  unused: readonly Indicator[];
  /** As it is with all of them. */
  shown: string;
  /** The index numbers that remain. */
  parts: readonly Decimal[];
  isWeighted: boolean;
  value: Decimal | NoMean;
};

/**
 * Returns the index of a goal without what a question leaves out; `undefined` where it leaves out
 * nothing, or where the goal has no index.
 *
 * @example 「目指す姿5の指数から中長期3を除くと」: (107.83 + 97.33…) / 2
 * goalWithout({ intent, without: { indicators: ['5-M3'] } }, goal5, plan)?.value; // 102.58…
 */
export function goalWithout(
  { without }: Query,
  { goal, index }: GoalFact,
  plan: Plan,
): GoalWithout | undefined {
  if (without?.indicators === undefined || !isAvailable(index)) return undefined;
  const { indicators } = without;
  const named = plan.indicators
    .filter((one) => one.goal === goal.no && indicators.includes(one.id))
    .map((one) => asOf(one, index.fiscalYear));
  const isIn = ({ id }: Indicator): boolean =>
    index.parts.some(({ indicator }) => indicator === id);
  const parts = index.parts.filter(({ indicator }) => !indicators.includes(indicator));
  return {
    goal: goal.no,
    left: named.filter(isIn),
    // One series in two places is left out where it is in, and nothing is to be said of the other
    unused: named.some(isIn) ? [] : named.slice(0, 1),
    shown: index.shown,
    parts: parts.map(({ indexNumber }) => indexNumber),
    isWeighted: parts.some(({ weight }) => !weight.equals(1)),
    value: arithmeticMean(weighedParts(parts)),
  };
}
