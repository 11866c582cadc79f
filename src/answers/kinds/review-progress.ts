/** 検証の進み具合: for each review the comments by step, what is answered, and until when it goes. */

import type { CommentStep } from '../../domain/comment.ts';
import { type CalendarDate, fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import { countComments, type Counts, steps as allSteps } from '../../review/progress.ts';
import type { Missing } from '../../review/record.ts';
import { isOpen } from '../../review/review-of.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ProgressOfReview = {
  review: Review;
  /** `over`: still open, but its deadline has passed. */
  stage: 'open' | 'over' | 'closed';
  counts: Counts;
  /** Who has still to say something; nothing where that is not for the reader, or over. */
  missing: readonly string[] | undefined;
};

export type ReviewProgressFacts = {
  intent: 'review-progress';
  query: Query;
  reviews: readonly ProgressOfReview[];
  steps: readonly CommentStep[];
  /** Why nobody is named as missing, where nobody is. */
  missing: Exclude<Missing, ReadonlyMap<number, unknown>> | 'told';
  /** How many members are registered; nobody can be missing among none. */
  registered: number;
  plan: Plan;
  rows: readonly Row[];
};

/** Returns the reviews of the goals asked for, or all, with the steps asked for, or all. */
export function reviewProgressOf(
  query: Query,
  { plan, record, today }: AnswerContext,
): ReviewProgressFacts {
  const asked = (record?.reviews ?? []).filter((one) => isAsked(one, query));
  const missing = record?.missing ?? 'not-for-viewer';
  return {
    intent: 'review-progress',
    query,
    reviews: asked.map((review) => {
      const stage = stageOf(review, today);
      const isTold = typeof missing !== 'string' && stage !== 'closed';
      return {
        ...{ review, stage, counts: countComments(record?.comments ?? [], review) },
        missing: isTold ? missing.get(review.no) : undefined,
      };
    }),
    steps: query.steps
      ? allSteps.filter((step) => query.steps?.some((no) => no === step))
      : allSteps,
    missing: typeof missing === 'string' ? missing : 'told',
    registered: record?.members.length ?? 0,
    plan,
    rows: [],
  };
}

function isAsked({ goal, openedAt }: Review, { goals, fiscalYear }: Query): boolean {
  const isOfGoal = goals === undefined || goals.includes(goal);
  return (
    isOfGoal && (fiscalYear === undefined || fiscalYearOf(tokyoTime(openedAt).date) === fiscalYear)
  );
}

function stageOf(review: Review, today: CalendarDate): ProgressOfReview['stage'] {
  if (!isOpen(review)) return 'closed';
  return review.deadline < today ? 'over' : 'open';
}
