/** R15, R18: an indicator held against the 施策の行動指標 that counts the same by its name. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MeasureIndicator } from '../../domain/measure.ts';
import { measuredIn } from '../../scoring/achievement-rate.ts';
import { Decimal, hundred, toDecimal } from '../../scoring/decimal.ts';
import { planPeriod, planYearsUpTo } from '../../scoring/plan-period.ts';
import { roundHalfUp } from '../../scoring/round.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';

type Pair = { indicator: Indicator; measure: MeasureIndicator };

/**
 * Returns the pairs whose actuals of the year differ, with both.
 *
 * @example 5-A1 7 and アクションプラン6-2 1回
 */
export function actualsThatDiffer(context: CheckContext): Finding[] {
  const { fiscalYear } = context;
  return pairsOf(context).flatMap((pair) => {
    const ours = measuredIn(pair.indicator, fiscalYear);
    const theirs = measuredIn(pair.measure, fiscalYear);
    if (ours === undefined || theirs === undefined) return [];
    if (toDecimal(ours).equals(toDecimal(theirs))) return [];
    const figures = [
      { place: pair.indicator.citation.place, value: ours, unit: pair.indicator.unit },
      { place: pair.measure.citation.place, value: theirs, unit: pair.measure.unit },
    ];
    return [finding(pair, 'auto', { rule: 'R15', fiscalYear, figures })];
  });
}

/** The plan foresees the same share for each of its years. */
const yearsOfPlan = planYearsUpTo(planPeriod.to).length;
const halfOf = new Decimal('0.5');
const doubleOf = new Decimal(2);

/**
 * Returns a hint where a baseline is less than half, or more than twice, of what the plan foresees
 * for a year: the two may count different things.
 *
 * The total of the plan is the entered one, or what the printed rate implies; the latter is an
 * inference, and said to be one.
 *
 * @example 7-A2: baseline 452, and 66 at 17.9 % implies 368.7 in four years, 92.2 a year
 */
export function baselinesUnlikePlan(context: CheckContext): Finding[] {
  return pairsOf(context).flatMap((pair) => {
    const baseline = pair.indicator.baseline.value;
    const total = totalOf(pair.measure, context.fiscalYear);
    if (baseline === null || total === undefined || total.isZero()) return [];
    const perYear = total.dividedBy(yearsOfPlan);
    const ratio = toDecimal(baseline).dividedBy(perYear);
    const rounded = new Decimal(roundHalfUp(ratio, 1)); // The rate is rounded: no more is known
    const isAlike = rounded.greaterThanOrEqualTo(halfOf) && rounded.lessThanOrEqualTo(doubleOf);
    if (isAlike || ratio.isZero()) return [];
    const detail: Detail = {
      rule: 'R18',
      ...{ baseline, perYear: roundHalfUp(perYear, 0), ratio: roundHalfUp(ratio, 1) },
    };
    return [finding(pair, 'hint', detail)];
  });
}

function pairsOf({ plan, words }: CheckContext): Pair[] {
  return words.pairs.flatMap((pair) => {
    const indicator = plan.indicators.find(({ id }) => id === pair.indicator);
    const measure = plan.measureIndicators.find(({ id }) => id === pair.measureIndicator);
    return indicator === undefined || measure === undefined ? [] : [{ indicator, measure }];
  });
}

function totalOf(measure: MeasureIndicator, fiscalYear: FiscalYear): Decimal | undefined {
  if (measure.planTotal !== null) return toDecimal(measure.planTotal);
  const rate = measure.achievementRates.find((one) => one.fiscalYear === fiscalYear);
  const actual = measuredIn(measure, fiscalYear);
  if (rate?.state !== 'printed' || actual === undefined) return undefined;
  const percent = toDecimal(rate.value);
  return percent.isZero() ? undefined : toDecimal(actual).times(hundred).dividedBy(percent);
}

function finding({ indicator, measure }: Pair, kind: Finding['kind'], detail: Detail): Finding {
  return {
    ...{ detail, kind, step: null, origin: 'figures', goals: [indicator.goal] },
    about: [indicator.id, measure.id],
    citations: [indicator.citation, measure.citation],
  };
}
