/** いつどこでの意見か: the fields on where and when something was said that the secretariat enters. */

import type { types } from '@slack/bolt';
import { Occasion } from '../../domain/comment.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { occasionNames } from '../../wording/comment-names.ts';
import { dateField, selectField } from '../blocks/fields.ts';

export type WhenAndWhere = { occasion: Occasion; on: CalendarDate };

/** The day of the meeting that the review prepares, once it has come; else today. */
export function usualOccasion(review: Review, state: State, today: CalendarDate): WhenAndWhere {
  const held = state.meetings.find(({ no }) => no === review.meeting)?.on;
  return { occasion: 'meeting', on: held !== undefined && held <= today ? held : today };
}

export function occasionFields({ occasion, on }: WhenAndWhere): types.InputBlock[] {
  const choices = Occasion.options.map((value) => ({ value, label: occasionNames[value] }));
  return [
    selectField({ id: 'occasion', label: '機会' }, choices, occasion),
    dateField({ id: 'on', label: '日付' }, on),
  ];
}

export function wrongDay(on: CalendarDate, today: CalendarDate): { on: string } | undefined {
  return on > today
    ? { on: '今日より後の日です。発言や意見のあった日を選んでください。' }
    : undefined;
}
