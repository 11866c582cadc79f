/** 施策: a row of the action plan; 施策の行動指標: the value it shows, kept once for all its rows. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { Figure } from './figure.ts';
import { FiscalYear } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { Actual } from './indicator.ts';

/** `mi-04` of the printed plan, `mi-8-04` of a goal that came in as a workbook: they never collide. */
export const MeasureIndicatorId = z
  .string()
  .regex(/^mi-(?:\d{1,2}-)?\d{2}$/)
  .brand<'MeasureIndicatorId'>();
export type MeasureIndicatorId = z.infer<typeof MeasureIndicatorId>;

/** `AP-153` of the printed plan, `AP-8-03` of a goal that came in as a workbook. */
export const MeasureId = z
  .string()
  .regex(/^AP-(?:\d{3}[ab]?|\d{1,2}-\d{2})$/)
  .brand<'MeasureId'>();
export type MeasureId = z.infer<typeof MeasureId>;

/** 達成率(R6～9): actual ÷ four-year plan, in percent as printed, or 「—」, or lost with its cell. */
const AchievementRate = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('printed'), fiscalYear: FiscalYear, value: Figure }),
  z.strictObject({ state: z.literal('dash'), fiscalYear: FiscalYear }),
  z.strictObject({ state: z.literal('cell-lost'), fiscalYear: FiscalYear }),
]);
export type AchievementRate = z.infer<typeof AchievementRate>;

export const MeasureIndicator = z.strictObject({
  id: MeasureIndicatorId,
  name: z.string().min(1),
  /** 累計 is a stock: the 25 % a year of a flow does not apply to it. */
  kind: z.enum(['flow', 'stock']),
  /** The unit in which it is shown; rows that print another one say so. */
  unit: z.string().min(1).nullable(),
  actuals: z.array(Actual),
  achievementRates: z.array(AchievementRate),
  /** R6～9計画. Not printed, so `null` until it is entered; never taken from the rate. */
  planTotal: Figure.nullable(),
  /** `not-started`: its facility opened after the year, so 0 is not a failure. */
  start: z.enum(['running', 'not-started']),
  remarks: z.array(z.strictObject({ text: z.string().min(1), citation: Citation })),
  citation: Citation,
});
export type MeasureIndicator = z.infer<typeof MeasureIndicator>;

export const Measure = z.strictObject({
  id: MeasureId,
  goal: GoalNumber,
  section: z.string().regex(/^\d{1,2}-\d$/),
  /** Which 取組み of the section, counted from 1; `null` where its text is lost. */
  initiative: z.int().positive().nullable(),
  printedNo: z.string().min(1).nullable(),
  name: z.string().min(1),
  /** 【再掲】 as printed, which is not always on the second appearance. */
  repeated: z.boolean(),
  activities: z.array(z.string().min(1)),
  /** The value as the row prints it; `null` for the row that is empty as printed. */
  indicator: MeasureIndicatorId.nullable(),
  printedUnit: z.string().min(1).nullable(),
  /** The value when the slid rows are put back; only on the rows that slid. */
  aligned: z.strictObject({ indicator: MeasureIndicatorId.nullable() }).optional(),
  remarks: z.array(z.string().min(1)),
  citation: Citation,
});
export type Measure = z.infer<typeof Measure>;

/** Returns the goals whose rows show an indicator, each once, in the order of the rows. */
export function goalsShowing(
  id: MeasureIndicatorId,
  measures: readonly Pick<Measure, 'indicator' | 'goal'>[],
): GoalNumber[] {
  return [...new Set(measures.filter(({ indicator }) => indicator === id).map(({ goal }) => goal))];
}

export const ActionPlanSection = z.strictObject({
  no: z.string().regex(/^\d{1,2}-\d$/),
  goal: GoalNumber,
  name: z.string().min(1),
  /** `true` where the columns ran together in the transcription and were taken apart again. */
  nameIsReconstructed: z.boolean(),
  initiatives: z.array(z.string().min(1)),
  remarks: z.array(z.string().min(1)),
  citation: Citation,
});
export type ActionPlanSection = z.infer<typeof ActionPlanSection>;
