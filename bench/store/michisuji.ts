/** Ours: a flushed journal, and a snapshot now and then. */

import { openDurableStore } from '../../src/store/durable-store.ts';
import { commentsOf, keptComments, withComment } from '../../torture/comments.ts';
import type { Backend } from './backend.ts';

export async function openMichisuji(folder: string, bytes: number): Promise<Backend> {
  const store = await openDurableStore(folder, keptComments, commentsOf(bytes));
  return {
    add: async (comment, turn) => {
      const { saved } = await store.update((now) => withComment(now, comment, turn), 'U1');
      if (!saved) throw new Error('Cannot measure: the disk is full');
    },
    close: () => store.close(),
  };
}
