/** 計画: the adopted plan, the first content of the store and the source of every answer. */

import { z } from 'zod';
import { SourceDocument } from './citation.ts';
import { Conflict } from './conflict.ts';
import { BasicPolicy, Goal } from './goal.ts';
import { Indicator } from './indicator.ts';
import { LogicModel } from './logic-model.ts';
import { ActionPlanSection, Measure, MeasureIndicator } from './measure.ts';
import { NamedPriorityMeasures, PriorityProject } from './priority-project.ts';
import { ReviewProcedure } from './review-step.ts';
import { Composite, Term, Vision } from './vision.ts';

export const Plan = z.strictObject({
  format: z.literal(1),
  /** Raised with every change of data/plan.json, so that a store knows an older copy. */
  revision: z.int().positive(),
  documents: z.array(SourceDocument),
  vision: Vision,
  policies: z.array(BasicPolicy).length(4),
  goals: z.array(Goal).length(11),
  composite: Composite,
  indicators: z.array(Indicator),
  logicModels: z.array(LogicModel),
  sections: z.array(ActionPlanSection),
  measureIndicators: z.array(MeasureIndicator),
  measures: z.array(Measure),
  projects: z.array(PriorityProject),
  priorityMeasures: NamedPriorityMeasures,
  procedure: ReviewProcedure,
  conflicts: z.array(Conflict),
  glossary: z.array(Term),
});
export type Plan = z.infer<typeof Plan>;
