/** 検証: one review of a goal's logic model by the committee, in one thread of one channel. */

import { z } from 'zod';
import { CalendarDate } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { ChannelId, MessageTs, UserId } from './slack-id.ts';

/** 検証部会, with its 基本的方針 and the goals that it looks at. */
export const Committee = z.strictObject({
  name: z.string().min(1),
  principles: z.array(z.string().min(1)),
  goals: z.array(GoalNumber),
});
export type Committee = z.infer<typeof Committee>;

/** 会議: 第2回検証部会. */
export const Meeting = z.strictObject({
  no: z.int().positive(),
  on: CalendarDate,
  place: z.string().min(1).nullable(),
  agenda: z.array(z.string().min(1)),
  materials: z.array(z.string().min(1)),
});
export type Meeting = z.infer<typeof Meeting>;

export const Review = z.strictObject({
  /** Counts all reviews from 1. */
  no: z.int().positive(),
  goal: GoalNumber,
  channel: ChannelId,
  /** The parent message of the thread; nothing while it is being posted. */
  card: MessageTs.nullable(),
  /** The number of the meeting that it prepares. */
  meeting: z.int().positive().nullable(),
  /** The last day on which a comment is in time. */
  deadline: CalendarDate,
  openedBy: UserId,
  openedAt: z.iso.datetime(),
  /** Oldest first; open unless the last one is a closing. */
  closings: z.array(
    z.strictObject({
      by: UserId,
      at: z.iso.datetime(),
      reopened: z.strictObject({ by: UserId, at: z.iso.datetime() }).nullable(),
    }),
  ),
  /** 意見なし: who has said that there is nothing to say, and when. */
  noOpinions: z.array(z.strictObject({ user: UserId, at: z.iso.datetime() })),
  /** Every message of the thread up to here has been looked at. */
  highWater: MessageTs.nullable(),
});
export type Review = z.infer<typeof Review>;
