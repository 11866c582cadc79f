/** 送るもの: what is to be said in Slack about something that was saved, until it has been said. */

import { z } from 'zod';
import { UserId } from './slack-id.ts';

/** What is said; the words are made when it is sent, from what holds then. */
export const PostContent = z.discriminatedUnion('kind', [
  /** A comment that came by form, shown in its thread. */
  z.strictObject({ kind: z.literal('comment'), comment: z.int().positive() }),
  /** 区の考え方 in the thread; `comments` are those that one answer is for. */
  z.strictObject({
    kind: z.literal('response'),
    comments: z.array(z.int().positive()).min(1),
    version: z.int().positive(),
  }),
  /** 区の考え方 to the author of a comment, in a direct message. */
  z.strictObject({
    kind: z.literal('response-to-author'),
    comment: z.int().positive(),
    version: z.int().positive(),
    to: UserId,
  }),
  /** 対応状況: what became of an answer, in the thread; `entry` counts from 1. */
  z.strictObject({
    kind: z.literal('progress'),
    comment: z.int().positive(),
    entry: z.int().positive(),
  }),
  /** 追記: tells who gave an answer that the comment has changed since; once for each answer. */
  z.strictObject({
    kind: z.literal('addendum'),
    comment: z.int().positive(),
    version: z.int().positive(),
    to: UserId,
  }),
  /** 差し戻し: tells who entered a value why it was sent back. */
  z.strictObject({
    kind: z.literal('entry-sent-back'),
    entry: z.int().positive(),
    to: UserId,
  }),
  /** 論点: what the pre-check found, in the thread of its review. */
  z.strictObject({
    kind: z.literal('point'),
    point: z.string().min(1),
    review: z.int().positive(),
  }),
  /** The summary of a review that was closed. */
  z.strictObject({
    kind: z.literal('closing'),
    review: z.int().positive(),
    at: z.iso.datetime(),
  }),
  /** Its papers, as files below the summary; not before that stands there. */
  z.strictObject({
    kind: z.literal('closing-papers'),
    review: z.int().positive(),
    at: z.iso.datetime(),
  }),
]);
export type PostContent = z.infer<typeof PostContent>;

/**
 * `sending` is in doubt: it may have been said, and is looked for before it is said again. `failed` waits
 * for the secretariat; `code` is Slack's word for why.
 */
export const PostStatus = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('due') }),
  z.strictObject({ status: z.literal('sending') }),
  z.strictObject({ status: z.literal('failed'), code: z.string(), at: z.iso.datetime() }),
]);
export type PostStatus = z.infer<typeof PostStatus>;

export const Post = z.strictObject({
  /** Stands in the metadata of the message, by which it is found again. */
  key: z.string().min(1).max(200),
  content: PostContent,
  addedAt: z.iso.datetime(),
  state: PostStatus,
});
export type Post = z.infer<typeof Post>;
