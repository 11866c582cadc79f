/** 今日のお知らせ: which reminders go to whom on a day, each at its latest stage. */

import { isBusinessDay } from '../domain/business-days.ts';
import { daysAfter } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Notice, ReminderKey } from '../domain/notice.ts';
import type { State } from '../domain/state.ts';
import { entryReminders } from './kinds/entry.ts';
import { reviewReminders } from './kinds/review.ts';
import { unansweredReminders } from './kinds/unanswered.ts';
import { type People, secretariatAnyway } from './people.ts';
import { type Kind, reminderKey, type Scheduled, subjectKey } from './scheduled.ts';

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
  const begun = schedule(state, today, people).filter(({ on }) => on <= today);
  if (notices.some((notice) => !isUnsent(notice, today))) {
    const recent = begun.filter(({ on }) => on > daysAfter(today, -reachDays));
    return latestUnused(recent, usedKeys(notices, today));
  }
  const overdue = begun.filter((one) => one.subject.kind === 'entry' && one.due < today);
  const others = begun.filter((one) => !overdue.includes(one));
  return [...overdueAtStart(overdue, state, people), ...latestUnused(others, new Set())];
}

/** Planned for an earlier day, and certainly not sent: what it holds goes into a notice of today. */
export function isUnsent({ state, on }: Notice, today: CalendarDate): boolean {
  return state.status === 'due' && on < today;
}

function usedKeys(notices: readonly Notice[], today: CalendarDate): Set<ReminderKey> {
  return new Set(
    notices.flatMap((notice) => [
      ...notice.passedOver,
      ...(isUnsent(notice, today) ? [] : notice.reminders.map(({ key }) => key)),
    ]),
  );
}

function latestUnused(begun: readonly Scheduled[], used: ReadonlySet<ReminderKey>): Due[] {
  const subjects = grouped(begun, (one) => `${one.to} ${subjectKey(one.subject)}`);
  return subjects.flatMap((stages) => {
    const inOrder = stages.toSorted((one, other) => one.on.localeCompare(other.on));
    const last = inOrder.at(-1);
    if (last === undefined || used.has(reminderKey(last))) return [];
    const before = inOrder.slice(0, -1).map(reminderKey);
    return [
      { ...last, key: reminderKey(last), passedOver: before.filter((key) => !used.has(key)) },
    ];
  });
}

/** All stages of a figure that have come, whoever they are for, become one line for the secretariat. */
function overdueAtStart(overdue: readonly Scheduled[], state: State, people: People): Due[] {
  const figures = grouped(overdue, ({ subject }) => subjectKey(subject));
  return secretariatAnyway('entry', state, people).flatMap((to) =>
    figures.flatMap((stages) => {
      const [first] = stages;
      if (first === undefined) return [];
      const told = { ...first, to, stage: 'escalated', cause: 'escalated' } as const;
      const key = reminderKey(told);
      const passedOver = stages.map(reminderKey).filter((other) => other !== key);
      return [{ ...told, key, passedOver }];
    }),
  );
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}
