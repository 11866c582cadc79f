/** What nobody gets by asking of the past or by a number, in whatever role, aside or in the channel. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { anEntry, target } from '../reminders/a-collection.ts';
import { type InTime, startInTime } from './in-time/in-time-scene.ts';

let at: InTime;
beforeEach(async () => {
  at = await startInTime();
});
afterEach(() => at.scene.end());

const ways = [
  '11月5日時点の委員の意見は？',
  '11月5日時点の取り消された意見は？',
  '11月5日時点の佐藤さんの意見は？',
  '第1回部会時点の検証の進み具合は？',
  '11月1日時点から何が変わった？',
  '11月1日時点から11月5日までに何が変わった？',
  '回答A-1',
  '回答A-2',
  '回答A-3',
];

/** All that somebody is told, alone and in the channel. */
async function allTold(by: string): Promise<string> {
  const told: string[] = [];
  for (const way of ways) told.push(await at.ask(by, way), await at.mention(by, way));
  return told.join('\n');
}

it('shows what is for the secretariat alone to nobody else', async () => {
  await at.change(
    at.commenting('内密の懸念です。', { visibility: 'secretariat-only', series: 'private' }),
  );
  await at.ask('U1', '委員の意見は？');
  await at.ask('U9', '委員の意見は？');
  await at.ask('U9', '11月1日時点から何が変わった？');
  await at.goTo('2026-11-10T10:00:00+09:00');
  for (const by of ['U2', 'U4']) expect(await allTold(by)).not.toContain('内密');
  for (const by of ['U1', 'U9']) {
    for (const way of ways) expect(await at.mention(by, way)).not.toContain('内密');
  }
});

it('never tells who was anonymous, also where the name was shown first', async () => {
  await at.change(at.commenting('名を伏せた意見です。'));
  await at.goTo('2026-11-06T10:00:00+09:00');
  await at.change((state) => ({
    ...state,
    comments: state.comments.map((one) => ({ ...one, visibility: 'anonymous' as const })),
  }));
  const byName = await at.ask('U2', '11月5日時点の佐藤さんの意見は？');
  expect(byName).not.toContain('名を伏せた意見です。');
  expect(await at.ask('U2', '11月5日時点の委員の意見は？')).toContain('匿名');
});

it('brings back no withdrawn words, by a moment, a number or what changed', async () => {
  await at.change(at.commenting('取り下げる言葉です。'));
  await at.mention('U2', '委員の意見は？');
  await at.ask('U2', '委員の意見は？');
  await at.mention('U2', '11月1日時点から何が変わった？');
  await at.goTo('2026-11-06T10:00:00+09:00');
  await at.change(at.withdrawing(1));
  for (const by of ['U1', 'U2', 'U4']) expect(await allTold(by)).not.toContain('取り下げる言葉');
});

it('tells no value that waits to be approved', async () => {
  await at.change((state, moment) => ({
    ...state,
    entries: [
      anEntry({
        ...{ no: 1, target: target('5-A2'), fiscalYear: 2025, at: moment },
        value: { state: 'measured', value: '98765' },
        decisions: [],
      }),
    ],
  }));
  await at.ask('U9', '5-A2の実績は？');
  await at.ask('U9', '11月5日時点で5-A2の令和7年度の実績は？');
  await at.goTo('2026-11-10T10:00:00+09:00');
  for (const by of ['U1', 'U2']) expect(await allTold(by)).not.toMatch(/98,?765/);
});
