/** 基本の方針と目指す姿: the four basic policies and the eleven goals under them. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { FiscalYear } from './fiscal-year.ts';

export const GoalNumber = z.int().min(1).max(11);
export type GoalNumber = z.infer<typeof GoalNumber>;

export const BasicPolicy = z.strictObject({
  no: z.int().min(1).max(4),
  name: z.string().min(1),
  citation: Citation,
});
export type BasicPolicy = z.infer<typeof BasicPolicy>;

const Standing = z.strictObject({
  no: GoalNumber,
  policy: z.int().min(1).max(4),
  name: z.string().min(1),
  /** Other spellings that the source itself prints. */
  nameVariants: z.array(z.string().min(1)),
  citation: Citation,
  /** The decided 見直し that its words rest on. */
  revised: z.array(Citation).optional(),
});

/** How a goal is called from a fiscal year on. */
export const GoalVersion = Standing.pick({ name: true, nameVariants: true, revised: true }).extend({
  from: FiscalYear.nullable(),
});
export type GoalVersion = z.infer<typeof GoalVersion>;

/** `versions` are oldest first, as those of an indicator. */
export const Goal = Standing.extend({ versions: z.array(GoalVersion).min(1).optional() });
export type Goal = z.infer<typeof Goal>;
