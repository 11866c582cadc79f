/** 検証手順: the five steps in which a committee looks at a logic model. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { GoalNumber } from './goal.ts';
import { IndicatorId } from './indicator.ts';

/** The source's worked example of a step, in our own short words. */
const WorkedExample = z.strictObject({
  goal: GoalNumber,
  about: z.array(IndicatorId).min(1),
  problem: z.string().min(1),
  suggestion: z.string().min(1).nullable(),
  citation: Citation,
});

export const ReviewStep = z.strictObject({
  no: z.int().min(1).max(5),
  name: z.string().min(1),
  checks: z.array(z.string().min(1)).min(1),
  examples: z.array(WorkedExample),
  citation: Citation,
});
export type ReviewStep = z.infer<typeof ReviewStep>;

export const ReviewProcedure = z.strictObject({
  steps: z.array(ReviewStep).length(5),
  /** That nobody is bound to the steps. */
  freedom: z.string().min(1),
  citation: Citation,
});
export type ReviewProcedure = z.infer<typeof ReviewProcedure>;
