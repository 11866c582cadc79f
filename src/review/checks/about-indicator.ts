/** 指標についての点検結果: the parts of a finding that follow from its indicators. */

import type { Indicator } from '../../domain/indicator.ts';
import type { Detail, Finding } from './finding.ts';

/** Returns a finding about indicators, in the ward's own names and figures unless it says otherwise. */
export function aboutIndicators(
  indicators: readonly Indicator[],
  finding: Pick<Finding, 'step' | 'kind'> & { detail: Detail; origin?: Finding['origin'] },
): Finding {
  return {
    origin: 'figures',
    ...finding,
    goals: [...new Set(indicators.map(({ goal }) => goal))],
    about: indicators.map(({ id }) => id),
    citations: indicators.map(({ citation }) => citation),
  };
}
