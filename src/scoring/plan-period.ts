/** R6～9計画: the four fiscal years whose total an achievement rate is measured against. */

import type { FiscalYear } from '../domain/fiscal-year.ts';

export const planPeriod = { from: 2024, to: 2027 } as const;

/** Whether the four-year plan runs in a fiscal year (令和6–9年度). */
export function isInPlanPeriod(fiscalYear: FiscalYear): boolean {
  return planPeriod.from <= fiscalYear && fiscalYear <= planPeriod.to;
}

/** Returns the plan's years up to and with a fiscal year: for 2025 these are 2024 and 2025. */
export function planYearsUpTo(fiscalYear: FiscalYear): FiscalYear[] {
  const years = Math.min(fiscalYear, planPeriod.to) - planPeriod.from + 1;
  return Array.from({ length: Math.max(years, 0) }, (_, at) => planPeriod.from + at);
}
