/** 基本の方針と目指す姿: the four basic policies and the eleven goals under them. */

import { z } from 'zod';
import { Citation } from './citation.ts';

export const GoalNumber = z.int().min(1).max(11);
export type GoalNumber = z.infer<typeof GoalNumber>;

export const BasicPolicy = z.strictObject({
  no: z.int().min(1).max(4),
  name: z.string().min(1),
  citation: Citation,
});
export type BasicPolicy = z.infer<typeof BasicPolicy>;

export const Goal = z.strictObject({
  no: GoalNumber,
  policy: z.int().min(1).max(4),
  name: z.string().min(1),
  /** Other spellings that the source itself prints. */
  nameVariants: z.array(z.string().min(1)),
  citation: Citation,
});
export type Goal = z.infer<typeof Goal>;
