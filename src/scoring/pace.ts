/** 進み具合: 達成率 held against 25 % a year. 多摩市's practice, not this ward's own judgement. */

import type { Conflict } from '../domain/conflict.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { type NotComputable, measuredIn, rateOfYear } from './achievement-rate.ts';
import { conflictsAbout } from './conflicts.ts';
import { Decimal, hundred, toDecimal } from './decimal.ts';
import { isInPlanPeriod, planYearsUpTo } from './plan-period.ts';

/** ① at least 100 % of pace, ② from 60 % to below 100 %, ③ below 60 %. */
export type PaceGrade = 'on-pace' | 'somewhat-behind' | 'behind';

export type Pace =
  | {
      readonly state: 'judged';
      readonly grade: PaceGrade;
      /** A flow: percent of the four-year plan. A stock: its figure, in its unit. */
      readonly reached: Decimal;
      readonly expected: Decimal;
      /** `reached` in percent of `expected`, exact. */
      readonly percentOfPace: Decimal;
    }
  /** The sources give different figures; nothing is judged until the secretariat resolves it. */
  | { readonly state: 'set-aside'; readonly conflicts: readonly Conflict[] }
  /** Its facility opened later, so 0 is not a failure. */
  | { readonly state: 'not-started' }
  | {
      readonly state: 'not-judgeable';
      readonly why: NotComputable['why'] | 'dash' | 'cell-lost' | 'no-target-for-the-year';
    };

export type PaceQuestion = {
  readonly fiscalYear: FiscalYear;
  /** Only for a stock (累計): what it should have reached by the end of that year. */
  readonly targetOfTheYear?: Figure;
};

const percentPerYear = new Decimal(25);
const somewhatBehindFrom = new Decimal(60);

/**
 * Returns how a measure stands against the share of the R6–R9 plan that its years should have done.
 *
 * A flow is expected at 25 % × years elapsed: 25 % in 令和6年度, 50 % in 令和7年度. A stock (累計) is
 * held against that year's target alone and is not judgeable without one. Compared before rounding
 * where the rate is computed, as printed where it is printed. To be shown only as
 * 「年25％の目安との比較（区の評価ではありません）」, and only once the secretariat turns it on.
 *
 * @example R60-SETAGAYA-のセミナー, 25.0 % in 令和6年度
 * pace(plan, seminars, { fiscalYear: 2024 }); // grade 'on-pace', percentOfPace 100
 *
 * @example 相談実施回数, 24.7 % in 令和6年度
 * pace(plan, consultations, { fiscalYear: 2024 }); // grade 'somewhat-behind', percentOfPace 98.8
 */
export function pace(plan: Plan, indicator: MeasureIndicator, question: PaceQuestion): Pace {
  const { fiscalYear } = question;
  const conflicts = conflictsAbout(plan, indicator.id);
  if (conflicts.length > 0) return { state: 'set-aside', conflicts };
  if (!isInPlanPeriod(fiscalYear)) return { state: 'not-judgeable', why: 'outside-plan-period' };
  if (isNotStarted(indicator, fiscalYear)) return { state: 'not-started' };
  return indicator.kind === 'stock'
    ? paceOfStock(indicator, question)
    : paceOfFlow(indicator, fiscalYear);
}

function isNotStarted(indicator: MeasureIndicator, fiscalYear: FiscalYear): boolean {
  if (indicator.start !== 'not-started') return false;
  const figures = planYearsUpTo(fiscalYear).map((year) => measuredIn(indicator, year) ?? '0');
  return figures.every((figure) => toDecimal(figure).isZero());
}

function paceOfFlow(indicator: MeasureIndicator, fiscalYear: FiscalYear): Pace {
  const rate = rateOfYear(indicator, fiscalYear);
  switch (rate.state) {
    case 'printed':
    case 'computed':
      return judge(rate.rate, percentPerYear.times(planYearsUpTo(fiscalYear).length));
    case 'not-computable':
      return { state: 'not-judgeable', why: rate.why };
    case 'dash':
    case 'cell-lost':
      return { state: 'not-judgeable', why: rate.state };
  }
}

function paceOfStock(
  indicator: MeasureIndicator,
  { fiscalYear, targetOfTheYear }: PaceQuestion,
): Pace {
  const expected = targetOfTheYear === undefined ? undefined : toDecimal(targetOfTheYear);
  if (!expected?.greaterThan(0)) return { state: 'not-judgeable', why: 'no-target-for-the-year' };
  const figure = measuredIn(indicator, fiscalYear);
  if (figure === undefined) return { state: 'not-judgeable', why: 'actual-missing' };
  return judge(toDecimal(figure), expected);
}

function judge(reached: Decimal, expected: Decimal): Pace {
  const percentOfPace = reached.times(hundred).dividedBy(expected);
  return { state: 'judged', grade: gradeOf(percentOfPace), reached, expected, percentOfPace };
}

function gradeOf(percentOfPace: Decimal): PaceGrade {
  if (percentOfPace.greaterThanOrEqualTo(hundred)) return 'on-pace';
  return percentOfPace.greaterThanOrEqualTo(somewhatBehindFrom) ? 'somewhat-behind' : 'behind';
}
