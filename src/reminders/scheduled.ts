/** 予定: one stage of a reminder on the day on which it is to go out, sent or not. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type {
  ReminderCause,
  ReminderKey,
  ReminderStage,
  ReminderSubject,
} from '../domain/notice.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { People } from './people.ts';

export type Scheduled = {
  to: UserId;
  subject: ReminderSubject;
  stage: ReminderStage;
  /** 期限・締切. */
  due: CalendarDate;
  cause: ReminderCause;
  /** The day by the calendar, counted from the due date. */
  counted: CalendarDate;
  /** The business day to which that was moved. */
  on: CalendarDate;
  /** The day on which the value was owed again, where the stage is counted from it. */
  since?: CalendarDate;
};

/** A kind of reminder: returns all stages of what is open, earlier ones first, past or to come. */
export type Kind = (state: State, today: CalendarDate, people: People) => Scheduled[];

/**
 * Returns what names a reminder for ever.
 *
 * @example reminderKey(scheduled); // 'U4 entry 5-A2 2025 before-14 2026-06-30'
 */
export function reminderKey(one: Omit<Scheduled, 'cause' | 'on'>): ReminderKey {
  const { to, subject, stage, due, counted, since = due } = one;
  // 翌営業日に can be asked for day after day
  return `${to} ${subjectKey(subject)} ${stage} ${stage === 'again' ? counted : since}`;
}

/** @example subjectKey({ kind: 'review', review: 3 }); // 'review 3' */
export function subjectKey(subject: ReminderSubject): string {
  switch (subject.kind) {
    case 'entry':
      return `entry ${subject.target} ${subject.fiscalYear}`;
    case 'review':
      return `review ${subject.review}`;
    case 'unanswered':
      return `unanswered ${subject.week}`;
  }
}
