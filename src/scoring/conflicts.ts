/** 資料間の不一致: whether a figure is disputed between the sources, and by which entry. */

import type { Conflict } from '../domain/conflict.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { MeasureIndicatorId } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';

/** Returns the unresolved conflicts that name the indicator, for showing both values. */
export function conflictsAbout(plan: Plan, id: IndicatorId | MeasureIndicatorId): Conflict[] {
  const ids = ({ indicators, measureIndicators }: Conflict) => [
    ...indicators,
    ...measureIndicators,
  ];
  return plan.conflicts.filter((conflict) => !conflict.resolved && ids(conflict).includes(id));
}

/**
 * Whether an indicator's figure stays out of rankings and pace until the secretariat resolves it.
 *
 * @example マッチングイベント開催数: 182回 in one document, 45回 in the other
 * isInConflict(plan, matchingEvents.id); // true
 */
export function isInConflict(plan: Plan, id: IndicatorId | MeasureIndicatorId): boolean {
  return conflictsAbout(plan, id).length > 0;
}
