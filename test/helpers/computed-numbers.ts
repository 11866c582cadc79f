/** Every number that scoring computes from a plan, as an answer may show it. */

import type { Plan } from '../../src/domain/plan.ts';
import { levels } from '../../src/domain/level.ts';
import { alternatives } from '../../src/scoring/alternatives.ts';
import {
  contributions,
  goalContributions,
  pooledContributions,
} from '../../src/scoring/contributions.ts';
import { Decimal } from '../../src/scoring/decimal.ts';
import { goalIndex } from '../../src/scoring/goal-index.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { roundHalfUp } from '../../src/scoring/round.ts';
import { sufficiency } from '../../src/scoring/sufficiency.ts';
import { contributionsOfGoals } from '../../src/scoring/without.ts';

/** Returns the numbers in one spelling, rounded to 0, 1 and 2 places. */
export function computedNumbers(plan: Plan): ReadonlySet<string> {
  const years = [2023, 2024];
  const values = years.flatMap((year) => [
    ...plan.indicators.flatMap((indicator) => {
      const score = scoreIndicator(indicator, year);
      return score.state === 'scored'
        ? [score.indexNumber, new Decimal(score.recomputed ?? 0)]
        : [];
    }),
    ...plan.goals.flatMap(({ no }) => ofGoal(plan, no, year)),
    ...ofWhole(plan, year),
  ]);
  const rates = plan.projects.flatMap(({ progress }) =>
    progress.flatMap(({ actual, target }) =>
      actual === null || target === null ? [] : [new Decimal(actual).div(target).times(100)],
    ),
  );
  const named = [plan.goals.length, levels.length, plan.indicators.length, 25, 50, 75].map(
    (each) => new Decimal(each),
  );
  return new Set([...values, ...rates, ...named].flatMap(shownForms));
}

function ofGoal(plan: Plan, goal: number, year: number): Decimal[] {
  const index = goalIndex(plan, goal, year);
  if (index.state !== 'available') return [];
  const parts = goalContributions(index).flatMap(({ points, share }) => [
    points,
    share ?? new Decimal(0),
  ]);
  return [index.indexNumber, index.indexNumber.minus(100), ...parts];
}

function ofWhole(plan: Plan, year: number): Decimal[] {
  const whole = sufficiency(plan, year);
  if (whole.state !== 'available') return [];
  const { headline, alternatives: others, lowest, highest } = alternatives(whole);
  const parts = [...contributions(whole), ...pooledContributions(whole)].flatMap(
    ({ points, share }) => [points, share ?? new Decimal(0)],
  );
  const figures = others.flatMap(({ value }) => (value instanceof Decimal ? [value] : []));
  const ofGoals = contributionsOfGoals(whole).flatMap(({ points: added, share, without }) => [
    added,
    share ?? new Decimal(0),
    ...(without instanceof Decimal ? [without] : []),
  ]);
  parts.push(...ofGoals);
  const all = [whole.value, headline, lowest, highest, ...figures];
  return [...all, ...all.map((value) => value.minus(100)), ...parts];
}

function shownForms(value: Decimal): string[] {
  return [0, 1, 2].map((places) => new Decimal(roundHalfUp(value.abs(), places)).toFixed());
}
