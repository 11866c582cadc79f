import { appendFile, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GivenAnswer } from '../../src/answers/given-answer.ts';
import { answerLogFile, createAnswerLog } from '../../src/store/answer-log.ts';
import { backUp } from '../../src/store/backup.ts';
import { systemFiles } from '../../src/store/files.ts';
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
const opened = () => createAnswerLog(folder, { onProblem: (code) => problems.push(code) });

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
  const whole = await readFile(answerLogFile(folder));
  await appendFile(answerLogFile(folder), '1c291ca3 140 {"no":2,"at"');
  const log = opened();
  expect(await log.find(1)).toEqual({ ...given, no: 1 });
  expect(await readFile(answerLogFile(folder))).toEqual(whole);
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
  const log = createAnswerLog(folder, { files, onProblem: (code) => told.push(code) });
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
  expect(await log.keep(given)).toBe(1002);
});
