/** Plain lowdb as its readme shows it: the whole file for every change, and never a flush. */

import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type Comments, commentsOf } from '../../torture/comments.ts';
import type { Backend } from './backend.ts';

export async function openLowdb(folder: string, bytes: number): Promise<Backend> {
  const low = new Low(new JSONFile<Comments>(join(folder, 'database.json')), commentsOf(bytes));
  await low.write();
  return {
    add: (comment, turn) => {
      const { threads } = low.data;
      threads[turn % threads.length]?.comments.push(comment);
      return low.write();
    },
    close: () => low.write(),
  };
}
