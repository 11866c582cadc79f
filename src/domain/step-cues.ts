/** 手順の手がかり: words in a comment that speak for one of the five steps. */

import { z } from 'zod';

/** Words that speak for a step; kept in data/step-cues.json, so that the secretariat can add some. */
export const StepCues = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        no: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
        words: z.array(z.string().min(1)).min(1),
      }),
    )
    .length(5),
});
export type StepCues = z.infer<typeof StepCues>;
