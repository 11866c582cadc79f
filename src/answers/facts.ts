/** 答えの事実: what each kind of answer knows; its words are in wording/answers. */

import type { ChangesFacts } from './kinds/changes.ts';
import type { CheckListFacts } from './kinds/check-list.ts';
import type { CommentListFacts } from './kinds/comment-list.ts';
import type { CompareFacts } from './kinds/compare.ts';
import type { CompositeFacts } from './kinds/composite.ts';
import type { DeadlineLookupFacts } from './kinds/deadline-lookup.ts';
import type { ExplainCalculationFacts } from './kinds/explain-calculation.ts';
import type { ExportFacts } from './kinds/export.ts';
import type { GoalLookupFacts } from './kinds/goal-lookup.ts';
import type { GoalSummaryFacts } from './kinds/goal-summary.ts';
import type { HelpFacts } from './kinds/help.ts';
import type { IndicatorLookupFacts } from './kinds/indicator-lookup.ts';
import type { ListIndicatorsFacts } from './kinds/list-indicators.ts';
import type { LogicModelLookupFacts } from './kinds/logic-model-lookup.ts';
import type { MeasureListFacts } from './kinds/measure-list.ts';
import type { MeasureLookupFacts } from './kinds/measure-lookup.ts';
import type { OwnerLookupFacts } from './kinds/owner-lookup.ts';
import type { PlanStructureFacts } from './kinds/plan-structure.ts';
import type { ProcedureHelpFacts } from './kinds/procedure-help.ts';
import type { ProjectListFacts } from './kinds/project-list.ts';
import type { ProjectLookupFacts } from './kinds/project-lookup.ts';
import type { RankIndicatorsFacts } from './kinds/rank-indicators.ts';
import type { ReviewProgressFacts } from './kinds/review-progress.ts';
import type { RevisionLookupFacts } from './kinds/revision-lookup.ts';
import type { SourceLookupFacts } from './kinds/source-lookup.ts';
import type { TermHelpFacts } from './kinds/term-help.ts';

export type Facts =
  | ChangesFacts
  | CheckListFacts
  | CommentListFacts
  | ReviewProgressFacts
  | CompareFacts
  | CompositeFacts
  | DeadlineLookupFacts
  | ExplainCalculationFacts
  | ExportFacts
  | GoalLookupFacts
  | GoalSummaryFacts
  | HelpFacts
  | IndicatorLookupFacts
  | ListIndicatorsFacts
  | LogicModelLookupFacts
  | MeasureListFacts
  | MeasureLookupFacts
  | OwnerLookupFacts
  | PlanStructureFacts
  | ProcedureHelpFacts
  | ProjectListFacts
  | ProjectLookupFacts
  | RankIndicatorsFacts
  | RevisionLookupFacts
  | SourceLookupFacts
  | TermHelpFacts;
