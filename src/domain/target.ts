/** 集める数値: whatever a figure is entered for, each by the id that it has in the plan. */

import { z } from 'zod';
import { IndicatorId } from './indicator.ts';
import { MeasureIndicatorId } from './measure.ts';

/** `pp-17-1`: the first figure of 重点事業 17. */
export const ProjectFigureId = z
  .string()
  .regex(/^pp-\d{1,2}-\d{1,2}$/)
  .brand<'ProjectFigureId'>();
export type ProjectFigureId = z.infer<typeof ProjectFigureId>;

export const TargetId = z.union([IndicatorId, MeasureIndicatorId, ProjectFigureId]);
export type TargetId = z.infer<typeof TargetId>;
