/** R17: 施策 that are far behind a quarter of the four-year plan a year. */

import { goalsShowing } from '../../domain/measure.ts';
import { pace } from '../../scoring/pace.ts';
import { roundHalfUp, showPercentage } from '../../scoring/round.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the 施策の行動指標 below 60 % of the pace, once the secretariat has turned the comparison on.
 *
 * The grading is 多摩市's practice and no judgement of this ward's.
 *
 * @example 証明書の発行者数, 17.2 % where 25 % would be on pace: 68.8 % is not listed; 8.3 % is
 */
export function farBehindPace({ plan, fiscalYear, showsPace }: CheckContext): Finding[] {
  if (!showsPace) return [];
  return plan.measureIndicators.flatMap((indicator) => {
    const judged = pace(plan, indicator, { fiscalYear });
    if (judged.state !== 'judged' || judged.grade !== 'behind') return [];
    return [
      {
        detail: {
          rule: 'R17',
          rate: showPercentage(judged.reached),
          expected: roundHalfUp(judged.expected, 0),
          percentOfPace: showPercentage(judged.percentOfPace),
        },
        ...{ step: null, kind: 'auto', origin: 'figures' },
        goals: goalsShowing(indicator.id, plan.measures),
        about: [indicator.id],
        citations: [indicator.citation],
      },
    ];
  });
}
