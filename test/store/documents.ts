/** A small document of its own for tests of the store: threads of comments. */

import { z } from 'zod';
import type { Kept } from '../../src/store/kept.ts';

const Comment = z.strictObject({ id: z.string().min(1), text: z.string() });
const Thread = z.strictObject({ id: z.string(), comments: z.array(Comment) });
export const Threads = z.strictObject({ threads: z.array(Thread) });
export type Threads = z.infer<typeof Threads>;

export const kept: Kept<Threads> = { schema: Threads, format: 1, migrations: [] };

export const empty: Threads = { threads: [{ id: 't1', comments: [] }] };

/** Returns the decision that adds a comment to the only thread. */
export function adding(id: string, text = `意見${id}`): (state: Threads) => Threads {
  return ({ threads }) => ({
    threads: threads.map((one) => ({ ...one, comments: [...one.comments, { id, text }] })),
  });
}

export function idsIn({ threads }: Threads): string[] {
  return threads.flatMap(({ comments }) => comments.map(({ id }) => id));
}
