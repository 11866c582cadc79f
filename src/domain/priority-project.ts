/** 重点事業: a project of the vision with what it does and how far it has come. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { Figure } from './figure.ts';
import { GoalNumber } from './goal.ts';

/** How we know that a figure is the target: most pages print two bars without saying which. */
export const TargetReading = z.enum(['stated', 'by-elimination', 'both-equal', 'figure-only']);
export type TargetReading = z.infer<typeof TargetReading>;

const Progress = z.strictObject({
  label: z.string().min(1),
  actual: Figure.nullable(),
  target: Figure.nullable(),
  unit: z.string().min(1).nullable(),
  /** 「令和7年1月現在」, 「令和7年3月末見込み」 as printed. */
  asOf: z.string().min(1),
  kind: z.enum(['actual', 'estimate', 'as-of']),
  approximate: z.boolean(),
  /** 「図のみ」: only the lost picture held the number. */
  actualReading: z.enum(['stated', 'both-equal', 'figure-only']),
  targetReading: TargetReading,
  remark: z.string().min(1).nullable(),
  /** Where it was entered; what is printed stands in the project's own place. */
  citation: Citation.optional(),
});
export type Progress = z.infer<typeof Progress>;

export const PriorityProject = z.strictObject({
  no: z.int().min(1).max(19),
  name: z.string().min(1),
  nameVariants: z.array(z.string().min(1)),
  tag: z.enum(['新規', '内容変更']).nullable(),
  goals: z.array(GoalNumber).min(1),
  /** 事業内容 and 取組内容, shortened in our own words. */
  purpose: z.string().min(1),
  activities: z.array(z.string().min(1)).min(1),
  /** What the page says of 令和7年度, where it does. */
  outlook: z.string().min(1).nullable(),
  progress: z.array(Progress),
  progressNote: z.string().min(1).nullable(),
  citation: Citation,
});
export type PriorityProject = z.infer<typeof PriorityProject>;

/** 全70施策 of which only those of the two excerpt pages are named and 19 are introduced. */
export const NamedPriorityMeasures = z.strictObject({
  total: z.int().positive(),
  totalText: z.string().min(1),
  names: z.array(
    z.strictObject({
      name: z.string().min(1),
      page: z.int().min(1).max(2),
      components: z.array(z.string().min(1)),
    }),
  ),
  note: z.string().min(1),
  citation: Citation,
});
export type NamedPriorityMeasures = z.infer<typeof NamedPriorityMeasures>;
