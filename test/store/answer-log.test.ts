import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GivenAnswer } from '../../src/answers/given-answer.ts';
import { answerLogFile } from '../../src/store/answer-log-file.ts';
import { createAnswerLog } from '../../src/store/answer-log.ts';
import { backUp } from '../../src/store/backup.ts';
import { systemFiles } from '../../src/store/files.ts';
import { encodeLine } from '../../src/store/journal-line.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { restore } from '../../src/store/restore.ts';
import { aHome, aStore, type Home } from './stores.ts';

let home: Home;
let folder: string;
beforeEach(async () => {
  home = await aHome();
  folder = home.path('store');
  await aStore(folder, 1);
});
afterEach(() => home.remove());

const given: Omit<GivenAnswer, 'no'> = {
  ...{ at: '2026-11-20T00:00:00.000Z', seq: 1, asker: 'U1', shownTo: 'asker', digest: 'abc' },
  query: { intent: 'goal-summary', goals: [5] },
};
const problems: string[] = [];
let since = '2024-11-20';
const opened = () =>
  createAnswerLog(folder, { since: () => since, onProblem: (code) => problems.push(code) });
beforeEach(() => {
  since = '2024-11-20';
  problems.length = 0;
});

it('counts on after a restart, and finds each again', async () => {
  const log = opened();
  expect(await Promise.all([log.keep(given), log.keep(given), log.keep(given)])).toEqual([1, 2, 3]);
  const later = opened();
  expect(await later.keep({ ...given, asker: 'U2' })).toBe(4);
  expect(await later.find(4)).toEqual({ ...given, no: 4, asker: 'U2' });
  expect(await later.find(5)).toBeUndefined();
});

it('drops an unfinished line, and goes on behind the last whole one', async () => {
  await opened().keep(given);
  await appendFile(answerLogFile(folder), '1c291ca3 140 {"no":2,"at"');
  const log = opened();
  expect(await log.find(1)).toEqual({ ...given, no: 1 });
  expect(await readFile(answerLogFile(folder), 'utf8')).not.toContain('1c291ca3');
  expect(await log.keep(given)).toBe(2);
  expect(await opened().find(2)).toEqual({ ...given, no: 2 });
});

it('gives no number where nothing can be written, and the next one when it can', async () => {
  let isFull = true;
  const files = {
    ...systemFiles,
    append: async (...request: Parameters<typeof systemFiles.append>) => {
      const open = await systemFiles.append(...request);
      const write = async (bytes: Uint8Array) => {
        if (!isFull) return open.write(bytes);
        await open.write(bytes.subarray(0, 10));
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      };
      return { ...open, write };
    },
  };
  const told: string[] = [];
  const log = createAnswerLog(folder, {
    ...{ files, since: () => since, onProblem: (code) => told.push(code) },
  });
  expect(await log.keep(given)).toBeUndefined();
  isFull = false;
  expect(await log.keep(given)).toBe(1);
  expect(await opened().find(1)).toEqual({ ...given, no: 1 });
  expect(told).toEqual(['ENOSPC']);
});

it('is in a backup, and numbers given since then are never given again', async () => {
  await opened().keep(given);
  const made = await backUp({ from: folder, into: home.path('b'), kind: 'asked', kept: keptState });
  if (made.outcome !== 'verified') throw new Error(made.outcome);
  await opened().keep(given);
  const back = await restore({ backup: made.folder, to: folder, kept: keptState });
  expect(back.outcome).toBe('restored');
  const log = opened();
  expect(await log.find(1)).toEqual({ ...given, no: 1 });
  expect(await log.find(2)).toBeUndefined();
  expect(await log.keep(given)).toBe(1003);
});

it('gives no number again after the same backup was restored twice, or one without any', async () => {
  const made = await backUp({ from: folder, into: home.path('b'), kind: 'asked', kept: keptState });
  if (made.outcome !== 'verified') throw new Error(made.outcome);
  const numbers: (number | undefined)[] = [];
  while (numbers.length < 3) {
    numbers.push(await opened().keep(given));
    await restore({ backup: made.folder, to: folder, kept: keptState });
  }
  expect(numbers).toEqual([1, 1002, 2003]);
});

it('loses a damaged line alone, says so once, and gives its number to nobody else', async () => {
  const log = opened();
  await Promise.all([log.keep(given), log.keep(given), log.keep(given)]);
  const file = answerLogFile(folder);
  const bytes = await readFile(file);
  const at = bytes.indexOf('goal-summary', bytes.indexOf(0x0a) + 1); // In the second line
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const later = opened();
  expect(await Promise.all([1, 2, 3].map(async (no) => (await later.find(no))?.no))).toEqual([
    ...[1, undefined, 3],
  ]);
  expect(await later.keep(given)).toBe(4);
  expect(await opened().find(4)).toEqual({ ...given, no: 4 });
  expect(problems).toEqual(['damaged']);
});

it('gives no number again when the last lines are damaged', async () => {
  const log = opened();
  await log.keep(given);
  await log.keep(given);
  const file = answerLogFile(folder);
  const bytes = await readFile(file);
  bytes[bytes.length - 3] = 0x21;
  await writeFile(file, bytes);
  expect(await opened().keep(given)).toBeGreaterThan(2);
});

it('forgets answers that are too old, in a running bot too, and goes on counting', async () => {
  const log = opened();
  await log.keep(given);
  await log.keep({ ...given, at: '2027-01-20T00:00:00.000Z' });
  since = '2026-12-01';
  expect(await log.find(1)).toBeUndefined();
  expect(await log.find(2)).toMatchObject({ no: 2 });
  expect(await readFile(answerLogFile(folder), 'utf8')).not.toContain('2026-11-20');
  expect(await log.keep(given)).toBe(3);
});

it('takes the names out of a file of the first form when it is first read', async () => {
  const byName = (no: number, members: object[]) =>
    encodeLine({ ...given, no, query: { intent: 'comment-list', members } });
  const content = [
    byName(1, [{ name: '佐藤花子', user: 'U1' }]),
    byName(2, [{ name: '山田太郎' }]),
  ];
  await writeFile(answerLogFile(folder), Buffer.concat(content));
  const log = opened();
  const query = { intent: 'comment-list', members: [{ user: 'U1' }] };
  expect(await log.find(1)).toEqual({ ...given, no: 1, query });
  expect(await log.find(2)).toBeUndefined();
  const text = await readFile(answerLogFile(folder), 'utf8');
  expect(text).not.toMatch(/佐藤|山田/);
  expect(await log.keep(given)).toBe(3);
});

it('is still read where nothing can be written', async () => {
  await opened().keep(given);
  await appendFile(answerLogFile(folder), 'half a line');
  const rename = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  const log = createAnswerLog(folder, {
    ...{ files: { ...systemFiles, rename }, since: () => since, onProblem: () => undefined },
  });
  expect(await log.find(1)).toEqual({ ...given, no: 1 });
  expect(await log.keep(given)).toBeUndefined();
});
