/** 達成率(R6～9): how much of a measure's four-year plan has been done by the end of a fiscal year. */

import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import { type Decimal, hundred, sum, toDecimal } from './decimal.ts';
import { isInPlanPeriod, planYearsUpTo } from './plan-period.ts';
import { showPercentage } from './round.ts';

/** Why a rate that is not printed cannot be worked out either. */
export type NotComputable = {
  readonly state: 'not-computable';
  readonly why: 'outside-plan-period' | 'plan-total-missing' | 'plan-total-zero' | 'actual-missing';
};

export type ComputedRate = {
  readonly state: 'computed';
  /** Percent, exact. */
  readonly rate: Decimal;
  /** 1 place. */
  readonly shown: string;
};

export type RateOfYear =
  | { readonly state: 'printed'; readonly rate: Decimal; readonly shown: string }
  | ComputedRate
  | { readonly state: 'dash' | 'cell-lost' }
  | NotComputable;

/**
 * Returns actuals as a percentage of a plan total, exact; `undefined` where the total is 0.
 *
 * @example 三軒茶屋就労支援センターのセミナー開催数, 182 of a plan of 720 in R6
 * achievementRate(['182'], '720'); // 25.277…, shown 25.3
 */
export function achievementRate(
  actuals: readonly Figure[],
  planTotal: Figure,
): Decimal | undefined {
  const total = toDecimal(planTotal);
  return total.isZero() ? undefined : sum(actuals.map(toDecimal)).times(hundred).dividedBy(total);
}

/**
 * Returns the rate of a fiscal year: the printed one where the year is printed, else a computed one.
 *
 * A printed 0.0 stays 0.0, and a printed 「—」 stays one. Percent of the R6–R9 plan, 1 place shown.
 *
 * @example 三軒茶屋就労支援センターのセミナー開催数 in 令和6年度
 * rateOfYear(seminars, 2024); // { state: 'printed', rate: 25.3, shown: '25.3' }
 */
export function rateOfYear(indicator: MeasureIndicator, fiscalYear: FiscalYear): RateOfYear {
  const printed = indicator.achievementRates.find((rate) => rate.fiscalYear === fiscalYear);
  if (!printed) return computedRate(indicator, fiscalYear);
  if (printed.state !== 'printed') return { state: printed.state };
  const rate = toDecimal(printed.value);
  return { state: 'printed', rate, shown: showPercentage(rate) };
}

/**
 * Returns the rate from the entered figures alone, also for a year whose rate is printed.
 *
 * A flow adds up its years, (R6 + R7 + …) ÷ plan; a stock (累計) has them in its latest figure. The
 * plan total is entered, never taken from a printed rate. One missing year leaves no rate: missing
 * is not 0.
 *
 * @example a flow of 182 in R6 and 190 in R7, planned 720
 * computedRate(seminars, 2025); // rate 51.666…, shown '51.7'
 */
export function computedRate(
  indicator: MeasureIndicator,
  fiscalYear: FiscalYear,
): ComputedRate | NotComputable {
  if (!isInPlanPeriod(fiscalYear)) return notComputable('outside-plan-period');
  if (indicator.planTotal === null) return notComputable('plan-total-missing');
  const years = indicator.kind === 'stock' ? [fiscalYear] : planYearsUpTo(fiscalYear);
  const figures = years.map((year) => measuredIn(indicator, year));
  if (figures.includes(undefined)) return notComputable('actual-missing');
  const known = figures.filter((figure) => figure !== undefined);
  const rate = achievementRate(known, indicator.planTotal);
  return rate
    ? { state: 'computed', rate, shown: showPercentage(rate) }
    : notComputable('plan-total-zero');
}

/** Returns the measured figure of a year; `undefined` for a missing one and for no record. */
export function measuredIn(
  { actuals }: Pick<MeasureIndicator, 'actuals'>,
  fiscalYear: FiscalYear,
): Figure | undefined {
  const actual = actuals.find((record) => record.fiscalYear === fiscalYear);
  return actual?.state === 'measured' ? actual.value : undefined;
}

function notComputable(why: NotComputable['why']): NotComputable {
  return { state: 'not-computable', why };
}
