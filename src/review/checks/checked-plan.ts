/** 点検する計画: which plan the rules look at, the same on the card, in answers and on the terminal. */

import { type CalendarDate, type FiscalYear, fiscalYearOf } from '../../domain/fiscal-year.ts';
import { planAsOf } from '../../domain/plan-as-of.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';

export type CheckedPlan = { plan: Plan; fiscalYear: FiscalYear };

/**
 * Returns the plan as it reads on a day, and the latest year with figures. A name that a 見直し gives from
 * next year on is not looked at yet, or a finding would have another key in each place.
 *
 * @example
 * checkedPlan(planInForce(state), '2026-11-20'); // as of 令和8年度, with the figures of 令和6年度
 */
export function checkedPlan(plan: Plan, today: CalendarDate): CheckedPlan {
  const then = planAsOf(plan, fiscalYearOf(today));
  return { plan: then, fiscalYear: latestFiscalYear(then) };
}
