/** 未回答の意見のお知らせ: once a week to the secretariat, while comments wait for an answer. */

import { businessDayOnOrAfter } from '../../domain/business-days.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { unansweredBefore } from '../unanswered-comments.ts';
import { willingSecretariat } from '../people.ts';
import type { Kind } from '../scheduled.ts';

/** On the first business day of the week; a week without one is left out. */
export const unansweredReminders: Kind = (state, today, people) => {
  const week = mondayOf(today);
  const on = businessDayOnOrAfter(week, state.settings.closedDays);
  if (on >= daysAfter(week, 7)) return [];
  if (unansweredBefore(on, state.comments).length === 0) return [];
  const subject = { kind: 'unanswered', week } as const;
  return willingSecretariat('unanswered', state, people).map((to) => ({
    ...{ to, subject, stage: 'weekly', due: week, cause: 'own', counted: week, on },
  }));
};

/** @example mondayOf('2026-06-18'); // '2026-06-15' */
export function mondayOf(date: CalendarDate): CalendarDate {
  const weekday = new Date(Date.parse(date)).getUTCDay();
  return daysAfter(date, -((weekday + 6) % 7));
}
