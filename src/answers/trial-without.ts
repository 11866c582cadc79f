/** 除いた場合の試算: the trial without goals or indicators, and which of them are in it at all. */

import { asOf } from '../domain/as-of.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import type { Decimal } from '../scoring/decimal.ts';
import type { NoMean } from '../scoring/means.ts';
import { sufficiencyWithout } from '../scoring/without.ts';
import type { Query } from './query.ts';
import type { SufficiencyTrial } from './sufficiency-trial.ts';

export type TrialWithout = {
  goals: readonly GoalNumber[];
  indicators: readonly Indicator[];
  /** What was named and is not in the trial: leaving it out changes nothing. */
  notInGoals: readonly GoalNumber[];
  notInIndicators: readonly Indicator[];
  value: Decimal | NoMean;
};

/**
 * Returns the trial without what a question leaves out; `undefined` where it leaves out nothing.
 *
 * @example 「5-M3を除くと充実度は？」
 * trialWithout({ intent: 'composite', without: { indicators: ['5-M3'] } }, trial, plan)?.value; // 126.293…
 */
export function trialWithout(
  { without }: Query,
  { composite, contributions, ofGoals }: SufficiencyTrial,
  plan: Plan,
): TrialWithout | undefined {
  if (without === undefined) return undefined;
  const { goals = [], indicators = [] } = without;
  const named = plan.indicators
    .filter(({ id }) => indicators.includes(id))
    .map((one) => asOf(one, composite.fiscalYear));
  const isIn = ({ id }: Indicator): boolean =>
    contributions.some(({ indicator }) => indicator === id);
  const isGoalIn = (goal: GoalNumber): boolean => ofGoals.some((one) => one.goal === goal);
  return {
    goals: goals.filter(isGoalIn),
    indicators: named.filter(isIn),
    notInGoals: goals.filter((goal) => !isGoalIn(goal)),
    // One series in two places is left out where it is in, and nothing is to be said of the other
    notInIndicators: named.some(isIn) ? [] : named.slice(0, 1),
    value: sufficiencyWithout(composite, { goals, indicators }),
  };
}
