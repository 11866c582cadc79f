/** 行: one line of an answer in a form that programs read (`npm run ask -- --json`). */

import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Level } from '../domain/level.ts';
import type { MeasureId, MeasureIndicatorId } from '../domain/measure.ts';

/** Why a row has no index number, in the spelling of the machine-readable answer. */
export type RowReason =
  | 'baseline-zero'
  | 'baseline-missing'
  | 'actual-zero'
  | 'not-surveyed-this-year'
  | 'not-started'
  | 'retired'
  | 'not-entered'
  | 'not-stated';

/** Figures are unformatted decimals as shown: `"97.33"`, `"2691"`; `null` is 「—」, never 0. */
export type IndicatorRow = {
  kind: 'indicator';
  id: IndicatorId;
  /** Other places that print the same series. */
  sameAs: readonly IndicatorId[];
  goal: number;
  level: Level;
  name: string;
  fiscalYear: FiscalYear;
  indexNumber: Figure | null;
  arrow: 'up' | 'down' | 'flat' | null;
  actual: Figure | null;
  baseline: Figure | null;
  unit: string | null;
  reason: RowReason | null;
  /** The place in a ranking; `null` where figures of two sources disagree and none is ranked. */
  rank?: number | null;
  /** 系列断絶: only where the figure is of another series than that of the documents. */
  seriesBreak?: 'approved' | 'not-approved';
};

export type MeasureRow = {
  kind: 'measure';
  id: MeasureId;
  measure: string;
  indicator: string | null;
  indicatorId: MeasureIndicatorId | null;
  goal: number;
  section: string;
  fiscalYear: FiscalYear;
  actual: Figure | null;
  unit: string | null;
  achievementRate: Figure | null;
  repeated: boolean;
  reason: 'dash' | 'cell-lost' | 'not-started' | 'empty-row' | null;
};

export type ProjectRow = {
  kind: 'project';
  no: number;
  name: string;
  goals: readonly number[];
  label: string | null;
  actual: Figure | null;
  target: Figure | null;
  unit: string | null;
  asOf: string | null;
};

export type GoalRow = { kind: 'goal'; no: number; name: string; policy: number; loaded: boolean };

export type Row = IndicatorRow | MeasureRow | ProjectRow | GoalRow;
