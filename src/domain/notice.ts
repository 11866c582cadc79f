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

export const ReminderKind = z.enum(['entry', 'review', 'unanswered']);
export type ReminderKind = z.infer<typeof ReminderKind>;

/**
 * How near the day is: days before it, after it, told to the secretariat, or asked for again; and how
 * long a value is owed again that was sent back or withdrawn.
 */
export const ReminderStage = z.enum([
  'before-14',
  'before-3',
  'before-1',
  'due',
  'after-2',
  'escalated',
  'again',
  'reopened',
  'reopened-escalated',
  'weekly',
]);
export type ReminderStage = z.infer<typeof ReminderStage>;

/**
 * Why it goes to this person. `own` is whoever it is for; all others are what the secretariat is told
 * instead: that all owners have left, or want no reminders, or are reached by mail alone, that there is
 * nobody, or that it is over.
 */
export const ReminderCause = z.enum([
  ...['own', 'owner-left', 'opted-out', 'by-mail', 'nobodys', 'escalated'],
] as const);
export type ReminderCause = z.infer<typeof ReminderCause>;

/** Recipient, subject, stage and due date: what was reminded of once is never reminded of again. */
export const ReminderKey = z.string().min(1).max(200);
export type ReminderKey = z.infer<typeof ReminderKey>;

export const Reminder = z.strictObject({
  key: ReminderKey,
  subject: ReminderSubject,
  stage: ReminderStage,
  due: CalendarDate,
  cause: ReminderCause,
});
export type Reminder = z.infer<typeof Reminder>;

/** What the message says of a reminder: that it is open, or what has become of it. */
export const ReminderStanding = z.enum([
  ...['open', 'entered', 'approved', 'not-yet', 'next-business-day', 'done', 'no-longer'],
] as const);
export type ReminderStanding = z.infer<typeof ReminderStanding>;

/** Where the message stands. `sending` is in doubt: it is looked for before it is sent again. */
export const NoticeStatus = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('due') }),
  z.strictObject({ status: z.literal('sending') }),
  z.strictObject({
    status: z.literal('sent'),
    channel: ChannelId,
    ts: MessageTs,
    /** What the message says of each reminder now; it is edited when that is no longer so. */
    shown: z.array(ReminderStanding),
  }),
  z.strictObject({ status: z.literal('failed'), code: z.string(), at: z.iso.datetime() }),
  /** Everything in it was done before it could be sent, or went into a later one. */
  z.strictObject({ status: z.literal('dropped') }),
]);
export type NoticeStatus = z.infer<typeof NoticeStatus>;

/** At most one for each recipient and business day. */
export const Notice = z.strictObject({
  to: UserId,
  /** The business day on which it goes out. */
  on: CalendarDate,
  reminders: z.array(Reminder).min(1),
  /** Earlier stages whose day has gone by unused, which count as done. */
  passedOver: z.array(ReminderKey),
  state: NoticeStatus,
});
export type Notice = z.infer<typeof Notice>;

const putOff = {
  by: UserId,
  target: TargetId,
  fiscalYear: FiscalYear,
  until: CalendarDate,
  at: z.iso.datetime(),
};

/** 翌営業日に・まだ出ない: somebody does not want to be reminded of a value before a day. */
export const PutOff = z.discriminatedUnion('kind', [
  /** まだ出ない: that day is the new due date, for all who are reminded of it. */
  z.strictObject({
    kind: z.literal('not-yet'),
    ...putOff,
    reason: z.string().min(1).max(500),
  }),
  /** Only repeats the reminder, for who asked. */
  z.strictObject({ kind: z.literal('next-business-day'), ...putOff }),
]);
export type PutOff = z.infer<typeof PutOff>;

/** Which kinds of reminder somebody has turned off on Home. */
export const OptOut = z.strictObject({ user: UserId, kind: ReminderKind });
export type OptOut = z.infer<typeof OptOut>;
