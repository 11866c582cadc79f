/** Stories of answers that are asked for again by their number. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { approveEntry } from './in-time/approve-entry.ts';
import { type InTime, startInTime } from './in-time/in-time-scene.ts';

let at: InTime;
beforeEach(async () => {
  at = await startInTime();
});
afterEach(() => at.scene.end());

const numberOf = (text: string): string => /回答番号：(A-\d{4})/.exec(text)?.[1] ?? '';

it('finds the same answer again, whatever was changed since', async () => {
  const given = await at.ask('U1', '5-A2の指数は？');
  expect(numberOf(given)).toBe('A-0001');
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  await at.scene.restart();
  expect(at.bare(await at.ask('U1', '5-A2の指数は？'))).not.toBe(at.bare(given));
  const again = await at.ask('U2', '回答A-1');
  expect(at.bare(again)).toBe(at.bare(given));
  expect(again).toContain('令和8年11月5日 10:00 にお答えした、回答A-0001の内容');
  expect(numberOf(again)).toBe('A-0001');
});

it('finds an answer of a past moment, and what changed, as they were', async () => {
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  const then = await at.ask('U1', '11月5日時点で5-A2の指数は？');
  const changed = await at.ask('U1', '前回から何が変わった？');
  await at.goTo('2026-11-12T10:00:00+09:00');
  await at.change(approveEntry('5-A4', '4000', 2025));
  expect(at.bare(await at.ask('U1', '回答A-1'))).toBe(at.bare(then));
  expect(at.bare(await at.ask('U1', '回答A-2'))).toBe(at.bare(changed));
});

it('tells nobody else what was answered to one alone about people and comments', async () => {
  await at.change(
    at.commenting('内密の懸念です。', { visibility: 'secretariat-only', series: 'private' }),
  );
  const given = await at.ask('U1', '委員の意見は？');
  expect(given).toContain('内密の懸念です。');
  const other = await at.ask('U2', `回答${numberOf(given)}`);
  expect(other).toContain('ご本人だけにお答えしたもの');
  expect(other).not.toContain('内密');
  expect(at.bare(await at.ask('U1', `回答${numberOf(given)}`))).toBe(at.bare(given));
  expect(await at.mention('U1', `回答${numberOf(given)}`)).toContain('DMか /shihyo で');
});

it('shows again to all what was answered to all, without what was withdrawn since', async () => {
  await at.change(at.commenting('設問が古いです。'));
  const given = await at.mention('U1', '委員の意見は？');
  expect(at.bare(await at.ask('U2', `回答${numberOf(given)}`))).toBe(at.bare(given));
  await at.change(at.withdrawing(1));
  const again = await at.ask('U2', `回答${numberOf(given)}`);
  expect(again).not.toContain('設問が古い');
  expect(again).toContain('その後に取り消された意見などがあるため');
});

it('says that there is no such number', async () => {
  expect(await at.ask('U1', '回答A-0999')).toContain('回答A-0999の記録はありません。');
});

it('gives no number to explanations and to what it could not answer', async () => {
  expect(numberOf(await at.ask('U1', '使い方'))).toBe('');
  expect(numberOf(await at.ask('U1', 'ほげほげ'))).toBe('');
});

it('can be shared and drawn again, as it was then', async () => {
  const given = await at.ask('U1', '5-A2の指数は？');
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  await at.ask('U1', '回答A-1');
  const shared = await at.share('U1');
  expect(at.bare(shared)).toBe(at.bare(given));
  expect(shared).toContain('令和8年11月5日 10:00の時点');
});

it('draws the picture of the moment that was asked for, and of an answer that is found again', async () => {
  const summary = '目指す姿5の令和7年度の指数は？';
  await at.change(approveEntry('5-A4', '4000', 2025));
  await at.ask('U1', summary);
  const before = await at.draw('U1');
  await at.goTo('2026-11-10T10:00:00+09:00');
  await at.change(approveEntry('5-A2', '230', 2025));
  await at.ask('U1', summary);
  const now = await at.draw('U1');
  expect(now).not.toEqual(before);
  await at.ask('U1', `第1回部会時点で${summary}`);
  expect(await at.draw('U1')).toEqual(before);
  await at.ask('U1', '回答A-1');
  expect(await at.draw('U1')).toEqual(before);
});

it('says again that a part of the question was not read, without the words', async () => {
  const given = await at.ask('U1', '田所さんのむかしの5-A2の指数は？');
  expect(given).toContain('読み取れなかった');
  const again = await at.ask('U1', '回答A-1');
  expect(again).toContain('お尋ねの言葉のうち、読み取れた部分だけにお答えしたものです。');
  expect(again).not.toContain('むかし');
});
