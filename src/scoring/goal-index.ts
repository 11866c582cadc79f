/** 目指す姿の指数: the mean of a goal's measured 中長期アウトカム, with how many of them there are. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { type Coverage, isEnough } from './coverage.ts';
import type { Decimal } from './decimal.ts';
import { type IndicatorScore, isCounted, scoreIndicator } from './indicator-score.ts';
import { type Weighed, arithmeticMean, isNoMean } from './means.ts';
import { showIndexNumber } from './round.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Weights, equalWeights, weightOf } from './weights.ts';

/** An index number that counts, and how much. */
export type Part = {
  readonly indicator: IndicatorId;
  readonly indexNumber: Decimal;
  readonly weight: Decimal;
};

type Asked = {
  readonly goal: GoalNumber;
  readonly fiscalYear: FiscalYear;
  /** 中長期アウトカム whose index number counts, out of all of the goal's. */
  readonly coverage: Coverage;
  /** Every 中長期アウトカム of the goal in the plan's order, also those without a number. */
  readonly scores: readonly IndicatorScore[];
};

export type AvailableGoalIndex = Asked & {
  readonly state: 'available';
  readonly indexNumber: Decimal;
  /** 2 places. */
  readonly shown: string;
  readonly standing: Standing;
  readonly parts: readonly Part[];
};

/** `not-registered`: the plan's data holds none of its indicators (goals 1–4 and 8–11 today). */
export type UnavailableGoalIndex = Asked & {
  readonly state: 'nothing-measured' | 'not-registered';
};

export type GoalIndex = AvailableGoalIndex | UnavailableGoalIndex;

/**
 * Returns G = Σ w·I / Σ w over the goal's 中長期アウトカム that have an index number in the year.
 *
 * Exact, nothing is rounded. Nothing stands in for a missing one; `coverage` tells how many there
 * are, and below two thirds the number is a 参考値. The formula is ours (試算): the documents define
 * no index per 目指す姿. A series listed in two goals counts in both; one that a 見直し broke counts once
 * its break is approved.
 *
 * @example goal 5 in 令和6年度: 313.81, 107.83 and 97.33… of six
 * goalIndex(plan, 5, 2024); // shown '172.99', coverage 3/6, standing 'reference'
 */
export function goalIndex(
  plan: Plan,
  goal: GoalNumber,
  fiscalYear: FiscalYear,
  weights: Weights = equalWeights,
): GoalIndex {
  const scores = plan.indicators
    .filter((indicator) => indicator.goal === goal && indicator.level === 'mid-long-term')
    .map((indicator) => scoreIndicator(indicator, fiscalYear));
  const parts = scores.filter(isCounted).map(({ indicator, indexNumber }) => ({
    indicator,
    indexNumber,
    weight: weightOf(weights, indicator),
  }));
  const coverage = { available: parts.length, eligible: scores.length };
  const asked = { goal, fiscalYear, coverage, scores };

  const mean = arithmeticMean(weighedParts(parts));
  if (isNoMean(mean)) {
    return { ...asked, state: scores.length === 0 ? 'not-registered' : 'nothing-measured' };
  }
  const isBaseline = fiscalYear === plan.composite.baseline.fiscalYear;
  return {
    ...asked,
    state: 'available',
    indexNumber: mean,
    shown: showIndexNumber(mean),
    standing: standingOf({ isBaseline, isCovered: isEnough(coverage) }),
    parts,
  };
}

/** Whether a goal has a number. */
export function isAvailable(index: GoalIndex): index is AvailableGoalIndex {
  return index.state === 'available';
}

/** Returns the parts as values to be drawn together. */
export function weighedParts(parts: readonly Part[]): Weighed[] {
  return parts.map(({ indexNumber, weight }) => ({ value: indexNumber, weight }));
}
