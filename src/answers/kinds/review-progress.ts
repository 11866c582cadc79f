/** 検証の進み具合: for each review the comments by step, what is answered, and until when it goes. */

import type { CommentStep } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import { countComments, type Counts } from '../../review/progress.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ProgressOfReview = {
  review: Review;
  counts: Counts;
  /** Who has still to say something; nothing where that is not for the reader. */
  missing: readonly string[] | undefined;
};

export type ReviewProgressFacts = {
  intent: 'review-progress';
  query: Query;
  reviews: readonly ProgressOfReview[];
  steps: readonly CommentStep[];
  plan: Plan;
  rows: readonly Row[];
};

/** Returns the reviews of the goals asked for, or all. */
export function reviewProgressOf(
  query: Query,
  { plan, record }: AnswerContext,
): ReviewProgressFacts {
  const { goals = [] } = query;
  const asked = (record?.reviews ?? []).filter(
    ({ goal }) => goals.length === 0 || goals.includes(goal),
  );
  return {
    intent: 'review-progress',
    query,
    reviews: asked.map((review) => ({
      review,
      counts: countComments(record?.comments ?? [], review),
      missing: record?.missing.get(review.no),
    })),
    steps: [1, 2, 3, 4, 5, 'none'],
    plan,
    rows: [],
  };
}
