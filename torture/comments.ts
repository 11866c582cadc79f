/** 試しの文書: comments in threads, a handful or megabytes of them, to be kept by a store on trial. */

import { z } from 'zod';
import type { Kept } from '../src/store/kept.ts';

const Comment = z.strictObject({
  id: z.string(),
  user: z.string(),
  at: z.iso.datetime(),
  text: z.string(),
});
export type Comment = z.infer<typeof Comment>;

const Thread = z.strictObject({ id: z.string(), comments: z.array(Comment) });

export const Comments = z.strictObject({ threads: z.array(Thread) });
export type Comments = z.infer<typeof Comments>;

export const keptComments: Kept<Comments> = { schema: Comments, format: 1, migrations: [] };

const opinion = 'この指標の目標値は来年度に見直すべきだと考えます。根拠資料を添付しました。'.repeat(
  2,
);

export function aComment(id: string, text: string = opinion): Comment {
  return { id, user: 'U0123456789', at: '2026-11-20T01:00:00.000Z', text };
}

/** Bytes of one comment in `database.json`, with its indentation. */
const commentBytes = Buffer.byteLength(JSON.stringify([[[[aComment('c12345')]]]], null, 2)) - 32;

/** Returns a document that takes so many bytes, in as many threads as each has comments. */
export function commentsOf(bytes: number): Comments {
  const side = Math.max(8, Math.ceil(Math.sqrt(bytes / commentBytes)));
  const perThread = Math.floor(bytes / commentBytes / side);
  const threads = Array.from({ length: side }, (_, t) => ({
    id: `t${t}`,
    comments: Array.from({ length: perThread }, (_, c) => aComment(`c${t * perThread + c}`)),
  }));
  return { threads };
}

/** Adds a comment to one thread; `turn` goes round the threads. */
export function withComment({ threads }: Comments, comment: Comment, turn: number): Comments {
  const place = turn % threads.length;
  return {
    threads: threads.map((thread, at) =>
      at === place ? { ...thread, comments: [...thread.comments, comment] } : thread,
    ),
  };
}

/** Returns the text of every comment by its id. */
export function textsOf({ threads }: Comments): Map<string, string> {
  return new Map(threads.flatMap(({ comments }) => comments.map(({ id, text }) => [id, text])));
}
