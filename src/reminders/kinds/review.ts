/** 意見の締切のお知らせ: to members who have neither commented nor said 意見なし. */

import { businessDayOnOrBefore } from '../../domain/business-days.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { ReminderStage } from '../../domain/notice.ts';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import { missingMembers } from '../../review/progress.ts';
import { isOpen } from '../../review/review-of.ts';
import { isHere, type People, wants } from '../people.ts';
import type { Kind, Scheduled } from '../scheduled.ts';

const stages = [
  { stage: 'before-3', days: -3 },
  { stage: 'before-1', days: -1 },
] as const satisfies readonly { stage: ReminderStage; days: number }[];

/** After the deadline nobody is reminded: late comments are taken all the same. */
export const reviewReminders: Kind = (state, today, people) =>
  state.reviews
    .filter((review) => isOpen(review) && today <= review.deadline)
    .flatMap((review) => ofReview(review, state, people));

function ofReview(review: Review, state: State, people: People): Scheduled[] {
  const { no, deadline: due, openedAt } = review;
  const subject = { kind: 'review', review: no } as const;
  const opened = tokyoTime(openedAt).date;
  const days = stages
    .map(({ stage, days: after }) => {
      const counted = daysAfter(due, after);
      return { stage, counted, on: businessDayOnOrBefore(counted, state.settings.closedDays) };
    })
    .filter(({ on }) => on >= opened); // The card itself has just told them
  return missingMembers({ ...state, roster: people.roster }, review)
    .filter((to) => isHere(to, people) && wants('review', to, state))
    .flatMap((to) => days.map((day) => ({ to, subject, due, cause: 'own', ...day })));
}
