/** 指標の事実: what an answer knows of one indicator in one fiscal year. */

import { asOf } from '../domain/as-of.ts';
import type { Conflict } from '../domain/conflict.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual, Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { conflictsAbout } from '../scoring/conflicts.ts';
import { type IndicatorScore, scoreIndicator } from '../scoring/indicator-score.ts';
import { groupBySeries, isSameSeries } from '../scoring/same-series.ts';
import type { IndicatorRow, RowReason } from './row.ts';

export type IndicatorFact = {
  /** As it stands in the year: its name, unit, baseline and method are those of the year's series. */
  indicator: Indicator;
  /** The same series in the other places that print it, in or out of what was asked. */
  sameAs: readonly Indicator[];
  fiscalYear: FiscalYear;
  /** The record of the year; `undefined` in the baseline year and where there is none. */
  actual: Actual | undefined;
  score: IndicatorScore;
  /** Unresolved only. */
  conflicts: readonly Conflict[];
  row: IndicatorRow;
};

/** Returns what is known of an indicator in a fiscal year. */
export function indicatorFact(plan: Plan, whole: Indicator, fiscalYear: FiscalYear): IndicatorFact {
  const indicator = asOf(whole, fiscalYear);
  const fact = {
    indicator,
    sameAs: plan.indicators
      .filter((other) => other.id !== indicator.id && isSameSeries(indicator, other))
      .map((other) => asOf(other, fiscalYear)),
    fiscalYear,
    actual: indicator.actuals.find((record) => record.fiscalYear === fiscalYear),
    score: scoreIndicator(indicator, fiscalYear),
    conflicts: conflictsAbout(plan, indicator.id),
  };
  return { ...fact, row: rowOf(fact) };
}

/**
 * Returns one fact for each series: a double listing stands once, in the place that comes first
 * among those given, and names the others in `sameAs`.
 *
 * @example all 31 indicators of the plan
 * seriesFacts(plan, plan.indicators, 2024).length; // 29
 */
export function seriesFacts(
  plan: Plan,
  indicators: readonly Indicator[],
  fiscalYear: FiscalYear,
): IndicatorFact[] {
  return groupBySeries(indicators).flatMap(([first]) =>
    first ? [indicatorFact(plan, first, fiscalYear)] : [],
  );
}

/** Whether the fact is about the year that every index number is compared with. */
export function isBaselineYear({ indicator, fiscalYear }: Year): boolean {
  return indicator.baseline.fiscalYear === fiscalYear;
}

/** Returns the figure of the year, in the baseline year the baseline; `null` is 「—」 or no record. */
export function figureOfYear(fact: Year): Figure | null {
  if (isBaselineYear(fact)) return fact.indicator.baseline.value;
  return fact.actual?.state === 'measured' ? fact.actual.value : null;
}

type Year = Pick<IndicatorFact, 'indicator' | 'fiscalYear' | 'actual'>;

function rowOf(fact: Omit<IndicatorFact, 'row'>): IndicatorRow {
  const { indicator, sameAs, fiscalYear, score } = fact;
  return {
    kind: 'indicator',
    id: indicator.id,
    sameAs: sameAs.map(({ id }) => id),
    goal: indicator.goal,
    level: indicator.level,
    name: indicator.name,
    fiscalYear,
    indexNumber: score.state === 'scored' ? score.shown : null,
    arrow: score.state === 'scored' ? score.arrow : null,
    actual: figureOfYear(fact),
    baseline: indicator.baseline.value,
    unit: indicator.unit,
    reason: reasonOf(score),
    ...seriesBreakOf(fact.indicator),
  };
}

function seriesBreakOf({ seriesBreak }: Indicator): Pick<IndicatorRow, 'seriesBreak'> {
  if (seriesBreak === undefined) return {};
  return { seriesBreak: seriesBreak.isApproved ? 'approved' : 'not-approved' };
}

/** A year without any record has no reason of its own, so it reads as one that nobody states. */
function reasonOf(score: IndicatorScore): RowReason | null {
  switch (score.state) {
    case 'scored':
      return null;
    case 'no-index-number':
      return score.reason.code;
    case 'no-record':
      return 'not-stated';
  }
}
