/** The adopted plan, for tests that hold our numbers against the ward's printed ones. */

import type { Indicator } from '../../src/domain/indicator.ts';
import { adoptedPlan as readAdoptedPlan } from '../helpers/adopted-plan.ts';

export const adoptedPlan = readAdoptedPlan();

export function adoptedIndicator(id: string): Indicator {
  const found = adoptedPlan.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`Cannot find ${id} in data/plan.json`);
  return found;
}
