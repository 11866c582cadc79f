/** 目標までの道筋の図: 100, 130 and 135 with a dashed guide, and points only for years well covered. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import {
  type AvailableSufficiency,
  type Sufficiency,
  sufficiency,
} from '../../scoring/sufficiency.ts';
import { type PathPoint, targetPath } from '../../scoring/target-path.ts';
import { type Axis, axisOf } from './axis.ts';

export type TargetPathModel = {
  years: readonly FiscalYear[];
  axis: Axis;
  /** The figures of the plan; the dashed guide runs from one to the next. */
  fixed: readonly PathPoint[];
  /** Years whose trial rests on enough figures to be set beside the targets. */
  trials: readonly AvailableSufficiency[];
  /** Years with figures, but too few of them for a point. */
  gaps: readonly Sufficiency[];
};

/**
 * Returns what the path shows.
 *
 * A year below two thirds, or with any goal without a number, is a gap and never a point.
 *
 * @example the adopted plan
 * targetPathModel(plan); // fixed R5 100, R9 130, R13 135; no trial; R6 (2 of 11 goals) is a gap
 */
export function targetPathModel(plan: Plan): TargetPathModel {
  const path = targetPath(plan.composite);
  const fixed = path.filter(({ kind }) => kind !== 'guide');
  const first = plan.composite.baseline.fiscalYear;
  const measured = path
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => year > first && year <= latestFiscalYear(plan))
    .map((year) => sufficiency(plan, year));
  const trials = measured.filter(isCovered);
  const values = [...fixed, ...trials].map(({ value }) => value.toNumber());
  return {
    years: path.map(({ fiscalYear }) => fiscalYear),
    axis: axisOf(down(Math.min(...values)), up(Math.max(...values)), 10),
    fixed,
    trials,
    gaps: measured.filter((one) => !isCovered(one)),
  };
}

function isCovered(one: Sufficiency): one is AvailableSufficiency {
  return one.state === 'available' && one.standing === 'covered';
}

/** One step of room on either side, so that no point lies on the edge. */
function down(value: number): number {
  return Math.floor((value - 1) / 10) * 10;
}

function up(value: number): number {
  return Math.ceil((value + 1) / 10) * 10;
}
