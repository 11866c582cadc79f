/** The thread that writes papers: the same file as elsewhere, and what becomes of the bot when it fails. */

import { expect, it } from 'vitest';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { PaperFormat } from '../../../src/domain/paper-kind.ts';
import { createPaperMaker } from '../../../src/render/papers/make-in-thread.ts';
import type { ThreadOptions } from '../../../src/render/papers/make-in-thread.ts';
import type { Paper } from '../../../src/reports/papers/paper.ts';
import { readDocument } from '../../helpers/read-document.ts';
import { readTables } from '../../../src/intake/read-tables.ts';
import { aRequest, made, past } from './papers.ts';

const material = { state: past, changes: [], workspace: undefined };

const maker = (options: ThreadOptions) => {
  const makePaper = createPaperMaker(options);
  return (format: PaperFormat, kind: 'review-sheet' | 'answers' = 'review-sheet') =>
    makePaper(aRequest({ kind }), format, material);
};

/** A thread of a few words in the place of the real one. */
const program = (script: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(script)}`);

const bytesOf = (paper: Paper | Refusal): Uint8Array =>
  'refused' in paper ? new Uint8Array() : new Uint8Array(paper.bytes);

it('writes what is written without a thread', async () => {
  const make = maker({});
  const [csv, xlsx, docx] = await Promise.all([make('csv'), make('xlsx'), make('docx', 'answers')]);
  expect(csv).toEqual(await made({}, 'csv'));
  const name = 'review-sheet.xlsx';
  const own = await made({}, 'xlsx');
  expect(await readTables({ bytes: bytesOf(xlsx), name })).toEqual(
    await readTables({ bytes: own.bytes, name }),
  );
  const alone = await made({ kind: 'answers' }, 'docx');
  expect(readDocument(bytesOf(docx))).toEqual(readDocument(alone.bytes));
});

it('starts no thread for what is refused before', async () => {
  const make = maker({ program: program(`throw new Error('no')`) });
  expect(await make('docx')).toEqual({
    ...{ refused: 'paper-not-in-format', kind: 'review-sheet', format: 'docx' },
  });
});

it('refuses when the thread dies, throws or says something else, and writes the next', async () => {
  const refused = { refused: 'paper-not-made', because: 'broke' };
  const say = `import { parentPort } from 'node:worker_threads';`;
  for (const script of [
    'process.exit(1)',
    `throw new Error('no')`,
    `${say} parentPort.postMessage({})`,
    'const all = []; for (;;) all.push(new Array(1e6).fill({}));', // Out of memory
  ]) {
    expect(await maker({ program: program(script), mostMb: 16 })('csv')).toEqual(refused);
  }
  expect(await maker({})('csv')).toEqual(await made({}, 'csv'));
});

it('gives up a paper that takes too long', async () => {
  const make = maker({ program: program('setInterval(() => {}, 1000)'), patienceMs: 50 });
  expect(await make('csv')).toEqual({ refused: 'paper-not-made', because: 'too-slow' });
});
