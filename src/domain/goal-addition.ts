/** 目指す姿の追加: a whole further goal that came in as one workbook. */

import { z } from 'zod';
import { SourceDocument } from './citation.ts';
import { GoalNumber } from './goal.ts';
import { Indicator } from './indicator.ts';
import { LogicModel } from './logic-model.ts';
import { ActionPlanSection, Measure, MeasureIndicator } from './measure.ts';
import { UserId } from './slack-id.ts';

/** What a plan holds of one goal besides its name. */
export const GoalContent = z.strictObject({
  logicModel: LogicModel,
  indicators: z.array(Indicator),
  sections: z.array(ActionPlanSection),
  measureIndicators: z.array(MeasureIndicator),
  measures: z.array(Measure),
});
export type GoalContent = z.infer<typeof GoalContent>;

/** Kept beside the plan as well as in it, so that a newer revision of the plan does not lose it. */
export const GoalAddition = z.strictObject({
  goal: GoalNumber,
  /** The workbook; its figures name it as their source. */
  document: SourceDocument,
  content: GoalContent,
  by: UserId,
  at: z.iso.datetime(),
});
export type GoalAddition = z.infer<typeof GoalAddition>;
