/** R11, R12: index numbers that are far from 100, or that the shown figures do not give. */

import { Decimal } from '../../scoring/decimal.ts';
import { displayRounding } from '../../scoring/display-rounding.ts';
import { scoreIndicator } from '../../scoring/indicator-score.ts';
import { showIndexNumber } from '../../scoring/round.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';

/** gpindex's bounds for a relative that is worth a look: a ratio of 0.4 to 2.5. */
const lowest = new Decimal(40);
const highest = new Decimal(250);

/**
 * Returns the index numbers outside 40–250.
 *
 * @example 5-M3 313.81 and 7-A2 14.60 in 令和6年度
 */
export function farFromHundred({ plan, fiscalYear }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const score = scoreIndicator(indicator, fiscalYear);
    if (score.state !== 'scored') return [];
    const isAbove = score.indexNumber.greaterThan(highest);
    if (!isAbove && !score.indexNumber.lessThan(lowest)) return [];
    const side = isAbove ? 'above' : 'below';
    const detail = { rule: 'R11', fiscalYear, indexNumber: score.shown, side } as const;
    return [aboutIndicators([indicator], { step: null, kind: 'auto', detail })];
  });
}

/**
 * Returns the printed index numbers that are not those of the shown figures, and whether rounding
 * for display could explain it: then it is no error of anybody's.
 *
 * @example 5-M3: printed 313.81, 18 → 56.8 gives 315.56, rounding allows 306.76 to 324.86
 */
export function notRecomputed({ plan }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.published.flatMap(({ fiscalYear }) => {
      const score = scoreIndicator(indicator, fiscalYear);
      if (score.state !== 'scored' || score.agreement !== 'differs') return [];
      const { published, recomputed } = score;
      if (published === null || recomputed === null) return [];
      const rounding = displayRounding(indicator, fiscalYear);
      const between = rounding && ([rounding.lowest, rounding.highest] as const);
      const detail: Detail = {
        rule: 'R12',
        ...{ fiscalYear, published, recomputed },
        between: between ? [showIndexNumber(between[0]), showIndexNumber(between[1])] : null,
        isExplained: rounding?.couldExplain ?? false,
      };
      return [aboutIndicators([indicator], { step: null, kind: 'auto', detail })];
    }),
  );
}
