/** ひな形の年度: which years the workbook of a goal has columns for. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { planYearsUpTo } from '../../scoring/plan-period.ts';

/** From the first year of the four-year plan to the latest with a value: 令和6年度 today. */
export function templateYears(plan: Plan): FiscalYear[] {
  return planYearsUpTo(latestFiscalYear(plan));
}
