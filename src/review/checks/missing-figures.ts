/** R09, R10: indicators without a baseline to compare with, or without an actual. */

import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the indicators that can have no index number, because the baseline is 「—」 or 0.
 *
 * @example 5-A3, 6-A3, 6-S3, 6-M3, 7-A1 and 7-A4 have none; that of 5-A1 is 0
 */
export function unusableBaselines({ plan }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const { value } = indicator.baseline;
    if (value !== null && Number(value) !== 0) return [];
    const why = value === null ? 'baseline-missing' : 'baseline-zero';
    return [
      aboutIndicators([indicator], { step: null, kind: 'auto', detail: { rule: 'R09', why } }),
    ];
  });
}

/**
 * Returns the indicators whose actual of the year is 「—」, with the reason that is known.
 *
 * @example eleven in 令和6年度, among them 5-M1, for which the source states no reason
 */
export function missingActuals({ plan, fiscalYear }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const actual = indicator.actuals.find((one) => one.fiscalYear === fiscalYear);
    if (actual?.state === 'measured') return [];
    const reason = actual?.reason.code ?? 'not-stated';
    const detail = { rule: 'R10', fiscalYear, reason } as const;
    return [aboutIndicators([indicator], { step: null, kind: 'auto', detail })];
  });
}
