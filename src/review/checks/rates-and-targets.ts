/** R16: a 達成率(R6～9) held against the yearly target of the 重点事業 that counts the same. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { achievementRate, measuredIn } from '../../scoring/achievement-rate.ts';
import { plainDigits, toDecimal } from '../../scoring/decimal.ts';
import { planPeriod, planYearsUpTo } from '../../scoring/plan-period.ts';
import { showPercentage } from '../../scoring/round.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';
import { aboutPair, type ProjectPair, projectPairs } from './project-pairs.ts';

/**
 * Returns a hint where four times the target of the year does not give the printed rate. That a plan
 * foresees as much for each of its years is usual and no rule, so it is asked, not stated.
 *
 * @example セミナー開催数: a target of 180 is 720 in four years, and 182 of 720 is the printed 25.3 %
 */
export function ratesUnlikeTargets(context: CheckContext): Finding[] {
  return projectPairs(context).flatMap((pair) => {
    const detail = unlikeTarget(pair, context.fiscalYear);
    return detail === undefined ? [] : [aboutPair(pair, context, { kind: 'hint', detail })];
  });
}

function unlikeTarget(
  { measure, progress: { target } }: ProjectPair,
  fiscalYear: FiscalYear,
): Detail | undefined {
  const rate = measure.achievementRates.find((one) => one.fiscalYear === fiscalYear);
  const actual = measuredIn(measure, fiscalYear);
  if (target === null || rate?.state !== 'printed' || actual === undefined) return undefined;
  if (measure.kind === 'stock') return undefined;
  const planTotal = plainDigits(toDecimal(target).times(planYearsUpTo(planPeriod.to).length));
  const exact = achievementRate([actual], planTotal);
  const computed = exact && showPercentage(exact);
  if (computed === undefined || toDecimal(computed).equals(toDecimal(rate.value))) return undefined;
  const why = 'not-from-target';
  return { rule: 'R16', why, rate: rate.value, actual, target, planTotal, computed };
}
