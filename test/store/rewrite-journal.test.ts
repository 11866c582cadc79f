import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { systemFiles as files } from '../../src/store/files.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { encodeLine } from '../../src/store/journal-line.ts';
import { rewriteJournal } from '../../src/store/rewrite-journal.ts';
import { adding, empty, kept } from './documents.ts';
import { temporaryFolders } from './temporary-folders.ts';

const aFolder = temporaryFolders();

async function twoSegments(): Promise<string> {
  const folder = await aFolder();
  for (const id of ['a', 'b']) {
    const store = await openDurableStore(folder, kept, empty);
    await store.update(adding(id, `ひみつ${id}`), 'U1', { action: 'add' });
    await store.close();
  }
  return folder;
}

const withoutA = (change: Change): Change =>
  change.seq === 1 ? { ...change, ops: change.ops.map(({ path }) => ({ path })) } : change;

async function textsOf(folder: string): Promise<string[]> {
  const names = (await readdir(join(folder, 'archive'))).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, 'archive', name), 'utf8')));
}

it('rewrites the segments that change, and leaves the others untouched', async () => {
  const folder = await twoSegments();
  const [, second] = await textsOf(folder);
  await rewriteJournal(folder, { rewrite: withoutA, files });
  const [first, other] = await textsOf(folder);
  expect(first).not.toContain('ひみつ');
  expect(other).toBe(second);
  const seqs: number[] = [];
  for await (const { seq } of journalEntries(folder)) seqs.push(seq);
  expect(seqs).toEqual([1, 2]);
});

it('cuts off what a displaced owner wrote after the take-over', async () => {
  const folder = await twoSegments();
  const [first = ''] = (await readdir(join(folder, 'archive'))).toSorted();
  const late = { seq: 2, at: '2026-11-20T00:00:00.000Z', actor: 'U1', ops: [], reason: 'おそい' };
  await appendFile(join(folder, 'archive', first), encodeLine(late));
  await rewriteJournal(folder, { rewrite: (change) => change, files });
  expect((await textsOf(folder)).join('')).not.toContain('おそい');
});

it('refuses to tell something else than before', async () => {
  const folder = await twoSegments();
  const was = await textsOf(folder);
  const rewrite = (change: Change): Change => ({ ...change, actor: 'U2' });
  await expect(rewriteJournal(folder, { rewrite, files })).rejects.toThrow('Cannot rewrite');
  expect(await textsOf(folder)).toEqual(was);
});
