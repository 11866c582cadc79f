/** Stories of people who ask how it was: at a meeting, on a day, and what changed since. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { approveEntry } from './in-time/approve-entry.ts';
import { type InTime, startInTime } from './in-time/in-time-scene.ts';

let at: InTime;
beforeEach(async () => {
  at = await startInTime();
});
afterEach(() => at.scene.end());

it('answers of the moment of a meeting, says so, and its buttons stay there', async () => {
  const before = await at.ask('U1', '5-A2の指数は？');
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  expect(await at.ask('U1', '5-A2の指数は？')).not.toBe(before);
  const then = await at.ask('U1', '第1回部会時点で5-A2の指数は？');
  expect(then).toContain('（読み取り：令和8年11月5日の終わりの時点（第1回の会議の日）／');
  expect(at.plain(then)).toBe(at.plain(before));
  const button = await at.press('U1', '出典');
  expect(button).toContain('（読み取り：令和8年11月5日の終わりの時点');
  expect(button).not.toContain('みちすじへの入力');
});

it('tells what changed since the last meeting, with before, after and who approved', async () => {
  await at.goTo('2026-11-06T10:00:00+09:00');
  expect(await at.ask('U1', '前回から何が変わった？')).toContain('変化はありません。');
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  const told = await at.ask('U1', '前回から何が変わった？');
  expect(told).toContain('変わったのは、値1件です。');
  expect(told).toContain('令和8年11月5日の終わりから今まで');
  expect(told).toContain('前 （承認された値なし）｜後 230回｜承認 事務局（令和8年11月10日 10:00）');
  expect(told).toContain('次のものに変化はありません：入力の状況、計画の数値、');
  const none = await at.ask('U1', '第1回部会から11月9日までに何が変わった？');
  expect(none).toContain('変化はありません。');
});

it('asks back rather than guess, and says how far back the record goes', async () => {
  expect(await at.ask('U1', '第3回部会時点で5-A2の指数は？')).toContain(
    '第3回検証部会は登録されていません。',
  );
  expect(await at.ask('U1', '第2回部会時点で5-A2の指数は？')).toContain(
    '令和8年12月10日は、まだ来ていません。',
  );
  expect(await at.ask('U1', '10月1日時点で5-A2の指数は？')).toContain(
    '記録をさかのぼれるのは、令和8年11月1日 09:00 からです。',
  );
});

it('never shows again what was withdrawn since', async () => {
  await at.change(at.commenting('設問が古いです。'));
  await at.goTo('2026-11-06T10:00:00+09:00');
  const before = await at.ask('U2', '11月5日時点の委員の意見は？');
  expect(before).toContain('設問が古いです。');
  await at.change(at.withdrawing(1));
  const after = await at.ask('U2', '11月5日時点の委員の意見は？');
  expect(after).not.toContain('設問が古い');
  expect(after).toContain('取り消されました');
  expect(await at.ask('U2', '11月5日から何が変わった？')).not.toContain('設問が古い');
});
