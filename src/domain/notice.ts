/** お知らせ: what somebody is reminded of on one business day, in one direct message. */

import { z } from 'zod';
import { CalendarDate, FiscalYear } from './fiscal-year.ts';
import { ChannelId, MessageTs, UserId } from './slack-id.ts';
import { TargetId } from './target.ts';

/** What somebody is reminded of. */
export const ReminderSubject = z.discriminatedUnion('kind', [
  /** 入力期限. */
  z.strictObject({ kind: z.literal('entry'), target: TargetId, fiscalYear: FiscalYear }),
  /** 意見の締切. */
  z.strictObject({ kind: z.literal('review'), review: z.int().positive() }),
  /** 未回答の意見: once a week, so by the Monday of the week. */
  z.strictObject({ kind: z.literal('unanswered'), week: CalendarDate }),
]);
export type ReminderSubject = z.infer<typeof ReminderSubject>;
export type ReminderKind = ReminderSubject['kind'];

/** How near the day is: days before it, after it, told to the secretariat, or asked for again. */
export const ReminderStage = z.enum([
  'before-14',
  'before-3',
  'before-1',
  'due',
  'after-2',
  'escalated',
  'again',
  'weekly',
]);
export type ReminderStage = z.infer<typeof ReminderStage>;

export const Reminder = z.strictObject({
  /** Recipient, subject, stage and due date: what was reminded of once is never reminded of again. */
  key: z.string().min(1).max(200),
  subject: ReminderSubject,
  stage: ReminderStage,
  due: CalendarDate,
});
export type Reminder = z.infer<typeof Reminder>;

/** Where the message stands. `sending` is in doubt: it is looked for before it is sent again. */
export const NoticeStatus = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('due') }),
  z.strictObject({ status: z.literal('sending') }),
  z.strictObject({ status: z.literal('sent'), channel: ChannelId, ts: MessageTs }),
  z.strictObject({ status: z.literal('failed'), code: z.string(), at: z.iso.datetime() }),
  /** Everything in it was done before it could be sent. */
  z.strictObject({ status: z.literal('dropped') }),
]);
export type NoticeStatus = z.infer<typeof NoticeStatus>;

/** At most one for each recipient and business day. */
export const Notice = z.strictObject({
  to: UserId,
  /** The business day on which it goes out. */
  on: CalendarDate,
  reminders: z.array(Reminder).min(1),
  state: NoticeStatus,
});
export type Notice = z.infer<typeof Notice>;

/** 翌営業日に・まだ出ない: somebody does not want to be reminded of a value before a day. */
export const PutOff = z.strictObject({
  by: UserId,
  target: TargetId,
  fiscalYear: FiscalYear,
  until: CalendarDate,
  /** With `not-yet` that day is the new due date; `next-business-day` only repeats the reminder. */
  kind: z.enum(['next-business-day', 'not-yet']),
  at: z.iso.datetime(),
});
export type PutOff = z.infer<typeof PutOff>;

/** Which kinds of reminder somebody has turned off on Home. */
export const OptOut = z.strictObject({
  user: UserId,
  kind: z.enum(['entry', 'review', 'unanswered']),
});
export type OptOut = z.infer<typeof OptOut>;
