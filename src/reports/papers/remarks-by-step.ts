/** 議事要旨の意見: what was said at meetings, day by day, and what came in otherwise, each by step. */

import type { CommentStep } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Meeting } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { steps } from '../../review/progress.ts';
import { commentsSeenBy, type SeenComment } from '../../review/seen-by.ts';

export type StepRemarks = { step: CommentStep; comments: readonly SeenComment[] };

export type GoalRemarks = {
  goal: GoalNumber;
  /** Said at a meeting, oldest day first. */
  atMeetings: readonly { on: CalendarDate; steps: readonly StepRemarks[] }[];
  /** In the thread, by form, mail or FAX; anonymous ones too, of which nobody is told how they came. */
  otherwise: readonly StepRemarks[];
};

/** Returns what stands in the minutes: never a private comment, and none that was withdrawn. */
export function remarksByStep(
  { comments, reviews }: Pick<State, 'comments' | 'reviews'>,
  goal: GoalNumber | undefined,
): GoalRemarks[] {
  const standing = commentsSeenBy('everyone', comments).filter(({ isWithheld }) => !isWithheld);
  const goals = [...new Set(reviews.map((review) => review.goal))];
  return goals
    .filter((one) => goal === undefined || one === goal)
    .toSorted((one, other) => one - other)
    .map((one) => remarksOf(standing, one));
}

function remarksOf(standing: readonly SeenComment[], goal: GoalNumber): GoalRemarks {
  const own = standing.filter((one) => one.goal === goal);
  const days = [...new Set(own.flatMap((one) => meetingDay(one) ?? []))].toSorted();
  return {
    goal,
    atMeetings: days.map((on) => ({
      on,
      steps: perStep(own.filter((one) => meetingDay(one) === on)),
    })),
    otherwise: perStep(own.filter((one) => meetingDay(one) === undefined)),
  };
}

function meetingDay({ origin }: SeenComment): CalendarDate | undefined {
  return origin.via === 'proxy' && origin.occasion === 'meeting' ? origin.on : undefined;
}

function perStep(comments: readonly SeenComment[]): StepRemarks[] {
  return steps
    .map((step) => ({
      step,
      comments: comments.filter(({ classification }) => classification.step === step),
    }))
    .filter((one) => one.comments.length > 0);
}

/** Returns the one meeting that the reviews prepare; nothing where there are several, or none. */
export function meetingOf(
  { meetings, reviews }: Pick<State, 'meetings' | 'reviews'>,
  goal: GoalNumber | undefined,
): Meeting | undefined {
  const asked = reviews.filter((one) => goal === undefined || one.goal === goal);
  const nos = [...new Set(asked.map(({ meeting }) => meeting))];
  return nos.length === 1 ? meetings.find(({ no }) => no === nos[0]) : undefined;
}
