/** 意見: what a committee member says of a logic model, as said, with every version of its words. */

import { z } from 'zod';
import { CalendarDate } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { IndicatorId } from './indicator.ts';
import { MeasureId } from './measure.ts';
import { ChannelId, MessageTs, UserId } from './slack-id.ts';
import { WardResponse } from './ward-response.ts';

/** 検証手順 1–5, or 手順によらない意見: nobody is bound to the steps. */
export const CommentStep = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('none'),
]);
export type CommentStep = z.infer<typeof CommentStep>;

/** What a comment is about. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('goal') }),
  z.strictObject({ kind: z.literal('issue'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('outcome'), indicator: IndicatorId }),
  z.strictObject({ kind: z.literal('link'), from: IndicatorId, to: IndicatorId }),
  z.strictObject({ kind: z.literal('indicator'), indicator: IndicatorId }),
  z.strictObject({ kind: z.literal('method'), indicator: IndicatorId }),
  z.strictObject({ kind: z.literal('measure'), measure: MeasureId }),
  z.strictObject({ kind: z.literal('project'), no: z.int().positive() }),
]);
export type Subject = z.infer<typeof Subject>;

/** Step and subjects; `because` quotes the words on which a suggestion rests. */
export const Classification = z.strictObject({
  step: CommentStep,
  about: z.array(Subject).min(1),
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('suggestion'), because: z.array(z.string().min(1)) }),
    z.strictObject({ kind: z.literal('person'), user: UserId, at: z.iso.datetime() }),
  ]),
});
export type Classification = z.infer<typeof Classification>;

/** The words as they were from one moment on. */
export const CommentVersion = z.strictObject({
  /** The ts of the message or of its edit; for a form, of the moment of submission. Orders versions. */
  key: MessageTs,
  /** Empty where a member sent nothing but a file. */
  text: z.string(),
  /** 提案, where the form was used. */
  proposal: z.string().min(1).nullable(),
});
export type CommentVersion = z.infer<typeof CommentVersion>;

/** Where a comment was made that the secretariat entered: 会議発言・メール・FAX・その他. */
export const Occasion = z.enum(['meeting', 'mail', 'fax', 'other']);
export type Occasion = z.infer<typeof Occasion>;

/** How a comment came in. */
export const CommentOrigin = z.discriminatedUnion('via', [
  z.strictObject({ via: z.literal('thread'), channel: ChannelId, ts: MessageTs }),
  /** 「検証コメントとして記録」 on a message anywhere. */
  z.strictObject({
    via: z.literal('shortcut'),
    channel: ChannelId,
    ts: MessageTs,
    permalink: z.url(),
    enteredBy: UserId,
  }),
  /** `submission` names the form that was sent: Slack lets people send one twice. */
  z.strictObject({ via: z.literal('form'), submission: z.string() }),
  /** Spoken or written elsewhere and entered by the secretariat. */
  z.strictObject({
    via: z.literal('proxy'),
    occasion: Occasion,
    on: CalendarDate,
    enteredBy: UserId,
    /** Names the form, how often it had come back, and the row of a sheet. */
    submission: z.string(),
  }),
]);
export type CommentOrigin = z.infer<typeof CommentOrigin>;

/** A person in Slack, or one whom only the documents know. */
export const CommentAuthor = z.union([
  z.strictObject({ user: UserId }),
  z.strictObject({ name: z.string().min(1) }),
]);
export type CommentAuthor = z.infer<typeof CommentAuthor>;

/**
 * 公開・匿名で公開（事務局には氏名が見えます）・事務局のみ. Of `secretariat-only` nobody else ever
 * learns anything, not even a count.
 */
export const Visibility = z.enum(['public', 'anonymous', 'secretariat-only']);
export type Visibility = z.infer<typeof Visibility>;

/**
 * What a comment is called before people: 意見3. Private ones count apart: a gap in the numbers of the
 * others would tell that there is one.
 */
export const CommentLabel = z.strictObject({
  series: z.enum(['public', 'private']),
  no: z.int().positive(),
});
export type CommentLabel = z.infer<typeof CommentLabel>;

export const Comment = z.strictObject({
  /** 意見番号: counts all comments from 1 and is never given out again. */
  no: z.int().positive(),
  label: CommentLabel,
  review: z.int().positive(),
  goal: GoalNumber,
  author: CommentAuthor,
  origin: CommentOrigin,
  visibility: Visibility,
  /** Oldest first. Empty when a deletion arrived and its message never did. */
  versions: z.array(CommentVersion),
  /** When the message was deleted; its words are then withheld, never destroyed by that. */
  deletedAt: z.iso.datetime().nullable(),
  /** 締切後: it came after the deadline, or after the review was closed. */
  isLate: z.boolean(),
  classification: Classification,
  /** The bot's own message that shows it, where it came by form. */
  shown: MessageTs.nullable(),
  response: WardResponse.nullable(),
});
export type Comment = z.infer<typeof Comment>;

/** Whether a comment is for the secretariat alone: nobody else but its author may know of it. */
export function isPrivate({ visibility }: Pick<Comment, 'visibility'>): boolean {
  return visibility === 'secretariat-only';
}

export function seriesOf(visibility: Visibility): CommentLabel['series'] {
  return isPrivate({ visibility }) ? 'private' : 'public';
}
