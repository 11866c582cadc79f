/** R21, R22: how far the 充実度 reaches, and whether one indicator carries it. */

import type { IndicatorId } from '../../domain/indicator.ts';
import { contributions } from '../../scoring/contributions.ts';
import { type Coverage, isEnough } from '../../scoring/coverage.ts';
import { Decimal, sum } from '../../scoring/decimal.ts';
import { roundHalfUp, showPercentage } from '../../scoring/round.ts';
import { sufficiency } from '../../scoring/sufficiency.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the goals, and the whole, of whose 中長期アウトカム less than two thirds have an index number.
 *
 * @example the whole in 令和6年度: 4 of 12
 */
export function thinCoverage({ plan, fiscalYear }: CheckContext): Finding[] {
  const composite = sufficiency(plan, fiscalYear);
  const isThin = (coverage: Coverage) => coverage.eligible > 0 && !isEnough(coverage);
  const found = ({ available, eligible }: Coverage): Finding => ({
    detail: { rule: 'R21', available, eligible },
    ...{ step: null, kind: 'auto', origin: 'figures' },
    ...{ goals: [], about: [], citations: [plan.composite.citation] },
  });
  return [
    ...composite.goals
      .filter(({ coverage }) => isThin(coverage))
      .map(({ goal, coverage }) => ({ ...found(coverage), goals: [goal] })),
    ...(isThin(composite.indicatorCoverage) ? [found(composite.indicatorCoverage)] : []),
  ];
}

const half = new Decimal(50);

/**
 * Returns the indicator from which more than half of the change of the 充実度 comes.
 *
 * @example 5-M3 in 令和6年度: 35.64 of 61.50 points, 57.9 %
 */
export function oneThatCarriesAll({ plan, fiscalYear }: CheckContext): Finding[] {
  const parts = contributions(sufficiency(plan, fiscalYear));
  if (parts.length < 2) return [];
  const total = sum(parts.map(({ points }) => points));
  const indicatorOf = (id: IndicatorId) => plan.indicators.filter((one) => one.id === id);
  return parts
    .filter(({ share }) => share?.greaterThan(half))
    .map(({ indicator, points, share }) =>
      aboutIndicators(indicatorOf(indicator), {
        ...{ step: null, kind: 'auto' },
        detail: {
          rule: 'R22',
          points: roundHalfUp(points, 2),
          total: roundHalfUp(total, 2),
          share: showPercentage(share ?? half),
        },
      }),
    );
}
