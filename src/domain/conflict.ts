/** 資料間の不一致: two places that give different figures for what is called by the same name. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { IndicatorId } from './indicator.ts';
import { MeasureIndicatorId } from './measure.ts';

/** Both values stand with both sources; the figures stay out of rankings and pace until resolved. */
export const Conflict = z.strictObject({
  id: z.string().regex(/^conflict-\d$/),
  topic: z.string().min(1),
  indicators: z.array(IndicatorId),
  measureIndicators: z.array(MeasureIndicatorId),
  projects: z.array(z.int().positive()),
  readings: z.array(z.strictObject({ said: z.string().min(1), citation: Citation })).min(2),
  note: z.string().min(1).nullable(),
  resolved: z.boolean(),
});
export type Conflict = z.infer<typeof Conflict>;
