/** 最新年度: the fiscal year that a question without a year means. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * Returns the latest fiscal year in which any indicator has a value: 2024 (令和6年度) today.
 *
 * A plan holds approved values only. A year of nothing but 「—」 does not count, and the values of
 * the action plan's measures do not either, because they may be entered at another time.
 * Where there is no value yet, it is the baseline year of the 充実度 (2023).
 */
export function latestFiscalYear(plan: Plan): FiscalYear {
  const years = plan.indicators.flatMap(({ actuals, published }) => [
    ...measuredYears(actuals),
    ...published.map(({ fiscalYear }) => fiscalYear),
  ]);
  return Math.max(plan.composite.baseline.fiscalYear, ...years);
}

/** Returns the same for 達成率: the latest fiscal year in which any measure's value is known. */
export function latestMeasureFiscalYear(plan: Plan): FiscalYear {
  const years = plan.measureIndicators.flatMap(({ actuals }) => measuredYears(actuals));
  return Math.max(plan.composite.baseline.fiscalYear, ...years);
}

function measuredYears(actuals: readonly Actual[]): FiscalYear[] {
  return actuals.filter(({ state }) => state === 'measured').map(({ fiscalYear }) => fiscalYear);
}
