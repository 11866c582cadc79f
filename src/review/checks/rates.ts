/** R16: 達成率 that their parts do not give, that are full too early, or that a neighbour shares. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { goalsShowing, type Measure, type MeasureIndicator } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { computedRate, measuredIn } from '../../scoring/achievement-rate.ts';
import { Decimal, hundred, toDecimal } from '../../scoring/decimal.ts';
import { planPeriod } from '../../scoring/plan-period.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';

/**
 * Returns what does not fit between an actual, its 達成率(R6～9) and its neighbour.
 *
 * @example マッチングイベント 182回, 101.1 % in the first of four years, and 182 in the row above
 */
export function ratesThatDoNotFit(context: CheckContext): Finding[] {
  const { plan } = context;
  return [
    ...plan.measureIndicators.flatMap((one) =>
      [...notFromParts(one), ...fullTooEarly(one)].map((detail) => finding(plan, [one], detail)),
    ),
    ...sameAsNeighbour(context),
  ];
}

function notFromParts(indicator: MeasureIndicator): Detail[] {
  return indicator.achievementRates.flatMap((rate): Detail[] => {
    const actual = measuredIn(indicator, rate.fiscalYear);
    if (rate.state !== 'printed' || actual === undefined) return [];
    const said = { rule: 'R16', rate: rate.value, actual } as const;
    const { planTotal } = indicator;
    if (planTotal === null) {
      return isFromSomePlan(actual, rate.value) ? [] : [{ ...said, why: 'from-no-plan' }];
    }
    const computed = computedRate(indicator, rate.fiscalYear);
    if (computed.state !== 'computed' || isSame(computed.shown, rate.value)) return [];
    return [{ ...said, why: 'not-from-plan', planTotal }];
  });
}

/** Whether any whole number of a four-year plan gives the rate, rounded as the ward rounds. */
function isFromSomePlan(actual: Figure, rate: Figure): boolean {
  const value = toDecimal(actual).times(hundred);
  const percent = toDecimal(rate);
  if (value.isZero() || percent.isZero()) return value.equals(percent);
  const [highest, lowest] = [percent.minus(halfDigit), percent.plus(halfDigit)];
  return value.dividedBy(highest).floor().greaterThan(value.dividedBy(lowest));
}

/** 25.3 stands for anything from 25.25 up to, but not with, 25.35. */
const halfDigit = new Decimal('0.05');

function isSame(one: string, other: string): boolean {
  return toDecimal(one).equals(toDecimal(other));
}

/** Before the last year of the plan. */
function fullTooEarly(indicator: MeasureIndicator): Detail[] {
  return indicator.achievementRates.flatMap((rate): Detail[] =>
    rate.state === 'printed' &&
    rate.fiscalYear < planPeriod.to &&
    toDecimal(rate.value).greaterThan(hundred)
      ? [{ rule: 'R16', why: 'above-100', rate: rate.value, fiscalYear: rate.fiscalYear }]
      : [],
  );
}

/** A value that slipped from the row above reads like a value. */
function sameAsNeighbour({ plan, words, fiscalYear }: CheckContext): Finding[] {
  return plan.measures.flatMap((row, at) => {
    const above = plan.measures[at - 1];
    if (above?.section !== row.section) return [];
    const [upper, lower] = [above, row].map((one) => shownIn(plan, one));
    if (upper === undefined || lower === undefined || upper.id === lower.id) return [];
    const value = measuredIn(lower, fiscalYear);
    if (value === undefined || value !== measuredIn(upper, fiscalYear)) return [];
    const isSameRate = rateIn(upper, fiscalYear) === rateIn(lower, fiscalYear);
    const least = isSameRate ? words.neighboursWithRateFrom : words.neighboursFrom;
    if (toDecimal(value).lessThan(least)) return [];
    return [finding(plan, [lower, upper], { rule: 'R16', why: 'same-as-neighbour', value })];
  });
}

function rateIn({ achievementRates }: MeasureIndicator, fiscalYear: FiscalYear): string | null {
  const rate = achievementRates.find((one) => one.fiscalYear === fiscalYear);
  return rate?.state === 'printed' ? rate.value : null;
}

function shownIn(plan: Plan, { indicator }: Measure): MeasureIndicator | undefined {
  return plan.measureIndicators.find(({ id }) => id === indicator);
}

function finding(plan: Plan, about: readonly MeasureIndicator[], detail: Detail): Finding {
  const [main] = about;
  return {
    ...{ detail, step: null, kind: 'auto', origin: 'figures' },
    goals: main === undefined ? [] : goalsShowing(main.id, plan.measures),
    about: about.map(({ id }) => id),
    citations: about.map(({ citation }) => citation),
  };
}
