/** `npm run ask` of past moments, of what changed and of answer numbers, beside the same in Slack. */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { KeptQuery } from '../src/answers/kept-query.ts';
import { createAnswerLog } from '../src/store/answer-log.ts';
import { openDurableStore } from '../src/store/durable-store.ts';
import { keptState } from '../src/store/kept-state.ts';
import { aComment, discussed } from './answers/a-committee.ts';
import { collecting } from './reminders/a-collection.ts';
import { approveEntry } from './slack/in-time/approve-entry.ts';
import { aHome, type Home } from './store/stores.ts';

let home: Home;
const meeting = { no: 1, on: '2026-11-05', place: null, agenda: [], materials: [] };
const first = {
  ...collecting({ '5-A2': { owners: ['U4'] } }),
  ...{ meetings: [meeting], reviews: discussed.reviews, roster: discussed.roster },
};

beforeAll(async () => {
  home = await aHome();
  let now = '2026-11-01T00:00:00.000Z';
  const clock = () => new Date(now);
  const store = await openDurableStore(home.path('store'), keptState, first, { now: clock });
  now = '2026-11-10T01:00:00.000Z';
  const secret = aComment(1, '内密の懸念です。', {
    ...{ author: { user: 'U1' }, visibility: 'secretariat-only' },
    label: { series: 'private', no: 1 },
  });
  await store.update((state) => ({ ...state, comments: [secret] }), 'U9');
  const given = { at: now, seq: store.position(), asker: 'U1', digest: 'abc' };
  const log = createAnswerLog(home.path('store'), { since: () => '2000-01-01', onProblem: String });
  const figures = KeptQuery.parse({ intent: 'indicator-lookup', indicators: ['5-A2'] });
  await log.keep({ ...given, shownTo: 'everyone', query: figures });
  await log.keep({ ...given, shownTo: 'asker', query: { intent: 'comment-list' } });
  now = '2026-11-12T01:00:00.000Z';
  await store.update((state) => approveEntry('5-A2', '230', 2025)(state, now), 'U9');
  await store.close();
});
afterAll(() => home.remove());

function ask(words: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'], MICHISUJI_DATA_DIR: home.path('store') };
  const command = [resolve('dist/ask.js'), '--today', '2026-11-20', ...words];
  const { stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8', env });
  return stdout + stderr;
}

/** Of one process, since each start costs a second. */
function askEach(...questions: readonly string[]): string[] {
  const lines = ask(['--jsonl'], questions.join('\n')).trim().split('\n');
  return lines.map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
}

it('answers of a moment, says of which, and how far back the record goes', () => {
  const [now, then, before] = askEach(
    '5-A2の実績は？',
    '第1回部会時点で5-A2の実績は？',
    '10月1日時点で5-A2の実績は？',
  );
  expect(now).toContain('230');
  expect(then).toContain('令和8年11月5日の終わりの時点（第1回の会議の日）');
  expect(then).not.toContain('230');
  expect(before).toContain('記録をさかのぼれるのは、令和8年11月1日 09:00 からです。');
});

it('tells what changed, also as JSON, and each sees what is theirs', () => {
  expect(ask(['前回から何が変わった？'])).toContain('変わったのは、値1件です。');
  expect(ask(['--as', 'U1', '前回から何が変わった？'])).toContain('内密の懸念です。');
  const read = z
    .object({ outcome: z.string(), reading: z.object({ intent: z.string(), since: z.string() }) })
    .parse(JSON.parse(ask(['--json', '前回から何が変わった？'])));
  expect(read).toEqual({
    outcome: 'answered',
    reading: { intent: 'changes', since: '2026-11-05T14:59:59.999Z' },
  });
});

it('finds answers by their numbers, and tells nobody else what was answered to one alone', () => {
  const [again, unknown] = askEach('回答A-1', '回答A-999');
  expect(again).toContain('回答A-0001の内容');
  expect(again).not.toContain('230');
  expect(ask(['--as', 'U1', '回答A-2'])).toContain('内密の懸念です。');
  for (const as of ['U2', 'committee-member', 'secretariat', 'data-owner']) {
    const other = ask(['--as', as, '回答A-2']);
    expect(other).toContain('ご本人だけにお答えしたもの');
    expect(other).not.toContain('内密');
  }
  expect(unknown).toContain('回答A-0999の記録はありません。');
});

it('asks back as in Slack, in the prompt and in JSON too', () => {
  const read: unknown = JSON.parse(ask(['--json', '第3回部会時点で5-A2の実績は？']));
  expect(read).toMatchObject({ outcome: 'words', reading: {}, rows: [] });
  const talk = ask([], '第3回部会時点で5-A2の実績は？\n11月11日時点の5-A2の実績は？\n1\n終了\n');
  expect(talk).toContain('第3回検証部会は登録されていません。');
  expect(talk.match(/令和8年11月11日の終わりの時点/g)).toHaveLength(2); // And below the button
});
