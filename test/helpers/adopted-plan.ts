/** The adopted plan of data/plan.json, and small changes of it for what a test is about. */

import { readFileSync } from 'node:fs';
import type { Indicator } from '../../src/domain/indicator.ts';
import { Plan } from '../../src/domain/plan.ts';

/** Returns a fresh copy of the adopted plan, so that no test sees another's change. */
export function adoptedPlan(): Plan {
  return Plan.parse(JSON.parse(readFileSync('data/plan.json', 'utf8')));
}

/** Returns the adopted plan with one indicator changed. */
export function withIndicator(id: string, change: (indicator: Indicator) => Indicator): Plan {
  const plan = adoptedPlan();
  return {
    ...plan,
    indicators: plan.indicators.map((each) => (each.id === id ? change(each) : each)),
  };
}
