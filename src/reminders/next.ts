/** 次のお知らせ: on which day the next reminders go out, and to how many. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { State } from '../domain/state.ts';
import { schedule } from './due.ts';
import type { People } from './people.ts';
import { reminderKey } from './scheduled.ts';

export type NextReminders = { on: CalendarDate; people: number; reminders: number };

/** Returns the first day after today for which anything is due as things stand; nothing where none is. */
export function nextReminders(
  state: State,
  today: CalendarDate,
  people: People,
): NextReminders | undefined {
  const used = new Set(
    state.notices.flatMap(({ reminders, passedOver }) => [
      ...passedOver,
      ...reminders.map(({ key }) => key),
    ]),
  );
  const ahead = schedule(state, today, people)
    .filter((one) => one.on > today && !used.has(reminderKey(one)))
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const on = ahead[0]?.on;
  if (on === undefined) return undefined;
  const then = ahead.filter((one) => one.on === on);
  return { on, people: new Set(then.map(({ to }) => to)).size, reminders: then.length };
}
