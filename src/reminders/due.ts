/** 今日のお知らせ: which reminders go to whom on a day, each at its latest stage. */

import { isBusinessDay } from '../domain/business-days.ts';
import { daysAfter } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { ReminderKey } from '../domain/notice.ts';
import type { State } from '../domain/state.ts';
import { entryReminders } from './kinds/entry.ts';
import { reviewReminders } from './kinds/review.ts';
import { unansweredReminders } from './kinds/unanswered.ts';
import type { People } from './people.ts';
import { type Kind, reminderKey, type Scheduled, subjectKey } from './scheduled.ts';
import { isTold, isUnsent, type ToldBefore, toldBefore } from './told-before.ts';

export type Due = Scheduled & {
  key: ReminderKey;
  /** Keys of stages that were never used and need not be any more. */
  passedOver: readonly ReminderKey[];
};

const kinds: readonly Kind[] = [entryReminders, reviewReminders, unansweredReminders];

/** What was due longer ago is left alone: the notices that would tell of it may be gone. */
const reachDays = 370;

/** Returns every stage of everything that is open, past or to come. */
export function schedule(state: State, today: CalendarDate, people: People): Scheduled[] {
  return kinds.flatMap((kind) => kind(state, today, people));
}

/**
 * Returns what is to be sent on a day: nothing when the office is closed, and of each subject only the
 * latest stage that has come, if it was never used.
 *
 * Where no notice was ever kept, what is overdue goes to the secretariat as one list, and to nobody else.
 */
export function remindersDue(state: State, today: CalendarDate, people: People): Due[] {
  const { notices, settings } = state;
  if (!isBusinessDay(today, settings.closedDays)) return [];
  const all = schedule(state, today, people);
  const begun = all.filter(({ on }) => on <= today);
  const told = toldBefore(notices, today);
  if (notices.some((notice) => !isUnsent(notice, today))) {
    const recent = begun.filter(({ on }) => on > daysAfter(today, -reachDays));
    return latestUnused(recent, told);
  }
  const overdue = begun.filter((one) => one.subject.kind === 'entry' && one.due < today);
  const others = begun.filter((one) => !overdue.includes(one));
  return [...overdueAtStart(overdue, all, today), ...latestUnused(others, told)];
}

function latestUnused(begun: readonly Scheduled[], told: ToldBefore): Due[] {
  const subjects = grouped(begun, (one) => `${one.to} ${subjectKey(one.subject)}`);
  return subjects.flatMap((stages) => {
    const inOrder = stages.toSorted((one, other) => one.on.localeCompare(other.on));
    const last = inOrder.at(-1);
    if (last === undefined || isTold(last, told)) return [];
    const before = inOrder.slice(0, -1).filter((one) => !isTold(one, told));
    return [{ ...last, key: reminderKey(last), passedOver: before.map(reminderKey) }];
  });
}

/** All stages of a figure that have come, whoever they are for, become one line for the secretariat. */
function overdueAtStart(
  overdue: readonly Scheduled[],
  all: readonly Scheduled[],
  today: CalendarDate,
): Due[] {
  const figures = grouped(overdue, ({ subject }) => subjectKey(subject));
  return figures.flatMap((stages) => {
    const names = stages.map(({ subject }) => subjectKey(subject));
    const last = all.filter(
      ({ subject, cause }) => cause === 'escalated' && names.includes(subjectKey(subject)),
    );
    return last.map((one) => {
      const key = reminderKey(one);
      const passedOver = stages.map(reminderKey).filter((other) => other !== key);
      return { ...one, counted: today, on: today, key, passedOver };
    });
  });
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}
