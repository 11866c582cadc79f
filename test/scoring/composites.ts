/** Short ways to a 充実度 or a 目指す姿の指数 that a test knows to exist. */

import type { FiscalYear } from '../../src/domain/fiscal-year.ts';
import type { GoalNumber } from '../../src/domain/goal.ts';
import { type Indicator, IndicatorId } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Decimal } from '../../src/scoring/decimal.ts';
import { type AvailableGoalIndex, goalIndex, isAvailable } from '../../src/scoring/goal-index.ts';
import { type AvailableSufficiency, sufficiency } from '../../src/scoring/sufficiency.ts';
import type { Weights } from '../../src/scoring/weights.ts';
import { aBaseline, anIndicator, measured } from '../helpers/builders.ts';

export function availableSufficiency(
  plan: Plan,
  fiscalYear: FiscalYear,
  weights?: Weights,
): AvailableSufficiency {
  const composite = sufficiency(plan, fiscalYear, weights);
  if (composite.state !== 'available') throw new Error('Cannot find any number in the year');
  return composite;
}

export function availableGoalIndex(
  plan: Plan,
  goal: GoalNumber,
  fiscalYear: FiscalYear,
): AvailableGoalIndex {
  const index = goalIndex(plan, goal, fiscalYear);
  if (!isAvailable(index)) throw new Error(`Cannot find a number for goal ${goal}`);
  return index;
}

/** An indicator whose index number of R6 is the figure given. */
export function readingAt(id: string, indexNumber: string): Indicator {
  return anIndicator({ id, baseline: aBaseline('100'), actuals: [measured(indexNumber)] });
}

export function weightsFrom(entries: Record<string, string>): Weights {
  return new Map(
    Object.entries(entries).map(([id, weight]) => [IndicatorId.parse(id), new Decimal(weight)]),
  );
}
