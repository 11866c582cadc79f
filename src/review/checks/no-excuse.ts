/** R25: no actual, though the collection method speaks of one that should be there. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns a hint for each indicator that has a baseline but no actual, where no reason is stated and
 * the method names a survey within the year, or a source that can be looked at any day (検証手順4).
 *
 * @example 5-M5: 「令和7年3月」 lies in 令和6年度; 5-M1: 「データベース」
 */
export function missingWithoutExcuse({ plan, words, fiscalYear }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    if (!isMissing(indicator, fiscalYear)) return [];
    const { method } = indicator.collection;
    const always = words.alwaysThere.find((word) => method.includes(word));
    const quote = dateWithin(method, fiscalYear) ?? always;
    if (quote === undefined) return [];
    const detail = { rule: 'R25', fiscalYear, quote } as const;
    return [aboutIndicators([indicator], { step: 4, kind: 'hint', detail })];
  });
}

function isMissing({ baseline, actuals }: Indicator, fiscalYear: FiscalYear): boolean {
  const actual = actuals.find((one) => one.fiscalYear === fiscalYear);
  if (baseline.value === null || actual?.state === 'measured') return false;
  return actual === undefined || actual.reason.code === 'not-stated';
}

/** 令和7年3月 belongs to 令和6年度, which began in April of 令和6年. */
function dateWithin(method: string, fiscalYear: FiscalYear): string | undefined {
  const dates = method.normalize('NFKC').matchAll(/令和(\d+)年(\d+)月/g);
  return [...dates].find(
    ([, year, month]) => 2018 + Number(year) - (Number(month) < 4 ? 1 : 0) === fiscalYear,
  )?.[0];
}
