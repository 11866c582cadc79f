/** 計画の中のもの: ids of different kinds, as names and buttons speak of them. */

import { IndicatorId } from '../domain/indicator.ts';
import { MeasureIndicatorId } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';

/** A second name stands beside an indicator and carries no figures of its own. */
export type ThingKind = 'indicator' | 'second-name' | 'measure' | 'project' | 'goal';

/** Returns what kind of thing an id names: `5-A4`, `mi-03`, `project-3`, `goal-7`. */
export function kindOfThing(id: string): ThingKind {
  if (id.startsWith('mi-')) return 'measure';
  if (id.startsWith('second-')) return 'second-name';
  if (id.startsWith('project-')) return 'project';
  return id.startsWith('goal-') ? 'goal' : 'indicator';
}

/** Returns the number in `project-3` or `goal-7`. */
export function numberOfThing(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** Returns the indicators beside whose names the second names stand: `second-6-A2`. */
export function indicatorsOfSecondNames(ids: readonly string[]): IndicatorId[] {
  return indicatorIds(ids.map((id) => id.replace(/^second-/, '')));
}

/** Returns the ids that are indicators of the plan. */
export function indicatorIds(ids: readonly string[]): IndicatorId[] {
  return ids.flatMap((id) => IndicatorId.safeParse(id).data ?? []);
}

/** Returns the ids that are 施策の行動指標. */
export function measureIds(ids: readonly string[]): MeasureIndicatorId[] {
  return ids.flatMap((id) => MeasureIndicatorId.safeParse(id).data ?? []);
}

/** Returns whether all the indicators are one series printed in several places. */
export function isOneSeries(ids: readonly string[], plan: Plan): boolean {
  const [first] = ids;
  const series = plan.indicators.find(({ id }) => id === first)?.sameSeriesAs ?? [];
  return ids.every((id) => id === first || series.some((same) => same === id));
}
