/** お知らせを立てる: what is due on a day becomes one notice for each person, kept before it is sent. */

import { daysAfter } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Notice } from '../domain/notice.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { type Due, remindersDue } from './due.ts';
import type { People } from './people.ts';
import { isUnsent } from './told-before.ts';

/** Older notices are dropped: nothing in them can become due again. */
const keptDays = 400;

/**
 * Returns the state with the notices of a day, each planned once: a second planning of the same day,
 * also by a clock that was wrong in between, adds nothing.
 *
 * What was planned for an earlier day and never sent is planned anew, as far as it still holds: its
 * keys were not used, however many days it could not be sent.
 */
export function withNotices(state: State, today: CalendarDate, people: People): State {
  if (state.notices.some(({ on }) => on === today)) return state;
  const due = remindersDue(state, today, people);
  const unsent = state.notices.filter((notice) => isUnsent(notice, today));
  if (due.length === 0 && unsent.length === 0) return state;
  const recipients = [...new Set(due.map(({ to }) => to))];
  const fresh = recipients.map((to) => noticeOf(to, today, due));
  const kept = state.notices.filter(
    (notice) => notice.on > daysAfter(today, -keptDays) && !unsent.includes(notice),
  );
  return { ...state, notices: [...kept, ...fresh] };
}

function noticeOf(to: UserId, on: CalendarDate, all: readonly Due[]): Notice {
  const due = all
    .filter((one) => one.to === to)
    .toSorted((one, other) => one.due.localeCompare(other.due));
  return {
    ...{ to, on, state: { status: 'due' } },
    reminders: due.map(({ key, subject, stage, due: day, cause }) => ({
      ...{ key, subject, stage, due: day, cause },
    })),
    passedOver: [...new Set(due.flatMap(({ passedOver }) => passedOver))],
  };
}
