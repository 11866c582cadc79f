/** 論点: what the pre-check found, as the secretariat has put it before the committee; 取り上げないもの: what it has not. */

import { z } from 'zod';
import { MessageTs, UserId } from './slack-id.ts';

/** A finding in the thread of a review, kept in the words in which it was published. */
export const DiscussionPoint = z.strictObject({
  /** The review and the number in it, as in 「論点2」 of review 1: `1-2`. */
  id: z.string().regex(/^\d+-\d+$/),
  review: z.int().positive(),
  /** Counts the 論点 of a review from 1. */
  no: z.int().positive(),
  /** By which the finding is known again, with the figures it rested on. */
  key: z.string().min(1),
  rule: z.string().regex(/^R\d{2}$/),
  step: z.int().min(1).max(5).nullable(),
  heading: z.string().min(1),
  text: z.string().min(1),
  source: z.string(),
  by: UserId,
  at: z.iso.datetime(),
  /** The message that shows it. */
  shown: MessageTs.nullable(),
});
export type DiscussionPoint = z.infer<typeof DiscussionPoint>;

/** 今回は取り上げない: a finding that the secretariat has looked at, and why it is left at that. */
export const SetAside = z.strictObject({
  no: z.int().positive(),
  key: z.string().min(1),
  rule: z.string().regex(/^R\d{2}$/),
  reason: z.string().min(1).max(500),
  by: UserId,
  at: z.iso.datetime(),
  /** 取り上げるに戻す: it stays in the record. */
  takenBack: z.strictObject({ by: UserId, at: z.iso.datetime() }).nullable(),
});
export type SetAside = z.infer<typeof SetAside>;
