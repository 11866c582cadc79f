/** SQLite, flushed at every commit: WAL, synchronous=FULL; what waits shares a transaction. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { type Comment, commentsOf } from '../../torture/comments.ts';
import type { Backend, OpenBackend } from './backend.ts';

type Database = {
  pragma: (text: string) => unknown;
  exec: (sql: string) => unknown;
  prepare: (sql: string) => { run: (...values: string[]) => unknown };
  close: () => unknown;
};
type DatabaseClass = new (file: string) => Database;

const Module = z.custom<DatabaseClass>((value) => typeof value === 'function');

/** @returns nothing when it is not installed. */
export function findBetterSqlite3(): OpenBackend | undefined {
  try {
    const load = createRequire(new URL('sqlite/package.json', import.meta.url));
    const Database = Module.parse(load('better-sqlite3'));
    new Database(':memory:').close(); // Its compiled half may be missing
    return (folder, bytes) => open(new Database(join(folder, 'database.sqlite')), bytes);
  } catch {
    return undefined;
  }
}

async function open(database: Database, bytes: number): Promise<Backend> {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE comments (id TEXT PRIMARY KEY, thread TEXT, content TEXT)');
  const insert = database.prepare('INSERT INTO comments VALUES (?, ?, ?)');
  const { threads } = commentsOf(bytes);
  const put = (comment: Comment, thread: string): void => {
    insert.run(comment.id, thread, JSON.stringify(comment));
  };
  database.exec('BEGIN');
  for (const { id, comments } of threads) for (const comment of comments) put(comment, id);
  database.exec('COMMIT');

  let waiting: { comment: Comment; thread: string; done: () => void }[] = [];
  const commit = (): void => {
    const batch = waiting;
    waiting = [];
    database.exec('BEGIN');
    for (const { comment, thread } of batch) put(comment, thread);
    database.exec('COMMIT');
    for (const { done } of batch) done();
  };
  return {
    add: (comment, turn) =>
      new Promise((done) => {
        if (waiting.length === 0) setImmediate(commit);
        waiting.push({ comment, thread: threads[turn % threads.length]?.id ?? '', done });
      }),
    close: async () => {
      database.close();
    },
  };
}
