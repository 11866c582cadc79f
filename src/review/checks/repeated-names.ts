/** R03, R04: one name in two tiers of a goal, or among the 中長期アウトカム of two goals. */

import type { Indicator } from '../../domain/indicator.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { plainName } from './names.ts';

/**
 * Returns the names that stand in two tiers of one goal (検証手順3).
 *
 * @example 三軒茶屋就労支援センターの就職決定者数, 5-S1 and 5-M6
 */
export function sameNameInTiers({ plan }: CheckContext): Finding[] {
  return groups(plan.indicators)
    .flatMap((same) => plan.goals.map(({ no }) => same.filter(({ goal }) => goal === no)))
    .filter((same) => new Set(same.map(({ level }) => level)).size > 1)
    .map((same) => finding(same, 3, 'R03'));
}

/**
 * Returns the names that stand among the 中長期アウトカム of two goals, and so count twice in the 充実度.
 *
 * @example ワークライフバランスに「十分に取り組んでいる」事業所の割合, 5-M2 and 6-M4
 */
export function sameNameInGoals({ plan }: CheckContext): Finding[] {
  return groups(plan.indicators.filter(({ level }) => level === 'mid-long-term'))
    .filter((same) => new Set(same.map(({ goal }) => goal)).size > 1)
    .map((same) => finding(same, 5, 'R04'));
}

function groups(indicators: readonly Indicator[]): Indicator[][] {
  const names = new Set(indicators.map(({ name }) => plainName(name)));
  return [...names]
    .map((name) => indicators.filter((one) => plainName(one.name) === name))
    .filter(({ length }) => length > 1);
}

function finding(same: readonly Indicator[], step: 3 | 5, rule: 'R03' | 'R04'): Finding {
  const name = same[0]?.name ?? '';
  return aboutIndicators(same, { step, kind: 'auto', detail: { rule, name } });
}
