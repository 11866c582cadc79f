/** What nobody gets by asking of the past or by a number, in whatever role, aside or in the channel. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPlan } from '../../src/review/checks/check-plan.ts';
import { checkedPlan } from '../../src/review/checks/checked-plan.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import type { State } from '../../src/domain/state.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { aRevision, comparableBaseline } from '../helpers/revisions.ts';
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

const few = [
  '第1回部会時点の検証の進み具合は？',
  '11月1日時点から何が変わった？',
  '回答A-1',
  '回答A-2',
];

/** All that somebody is told, alone and in the channel. */
async function allTold(by: string, asked = ways): Promise<string> {
  const told: string[] = [];
  for (const way of asked) told.push(await at.ask(by, way), await at.mention(by, way));
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

const withDraft = (state: State): State => ({
  ...state,
  revisions: [aRevision(comparableBaseline, { stage: 'draft', reason: '内部の事務局案です。' })],
});

it('tells of a draft of a revision to nobody but the secretariat, now or of a moment', async () => {
  await at.change(withDraft);
  const draft = '第1回部会時点の見直しの案は？';
  expect(await at.ask('U9', '見直しの案は？')).toContain('内部の事務局案です。');
  expect(await at.ask('U9', '11月1日時点から何が変わった？')).toContain('見直し1');
  await at.goTo('2026-11-10T10:00:00+09:00');
  expect(await at.ask('U9', draft)).toContain('内部の事務局案です。');
  for (const by of ['U2', 'U4']) {
    expect(await at.ask(by, draft)).not.toMatch(/内部の|見直し1/);
    expect(await allTold(by, few)).not.toMatch(/内部の|見直し1/);
  }
  expect(await at.mention('U9', draft)).not.toMatch(/内部の|見直し1/);
  expect(await at.mention('U9', '11月1日時点から何が変わった？')).not.toContain('見直し1');
});

const words = await readCheckWords('data/check-words.json');

const setAsideFirst = (state: State, moment: string): State => {
  const { plan, fiscalYear } = checkedPlan(state.plan, '2026-11-05');
  const all = checkPlan({ plan, words, fiscalYear, showsPace: false });
  const setAsides = all
    .filter(({ goals }) => goals.includes(5))
    .slice(0, 1)
    .map((one) => ({
      ...{ no: 1, key: keyOf(one), rule: one.detail.rule, reason: '内輪の理由です。' },
      ...{ by: 'U9', at: moment, takenBack: null },
    }));
  return { ...state, setAsides };
};

it('keeps what is drafted or set aside of the pre-check with the secretariat', async () => {
  await at.change(setAsideFirst);
  const checked = await at.ask('U9', '目指す姿5を点検して');
  expect(checked).toContain('内輪の理由です。');
  expect(await at.ask('U9', '11月1日時点から何が変わった？')).toContain('内輪の理由です。');
  await at.goTo('2026-11-10T10:00:00+09:00');
  for (const by of ['U2', 'U4']) {
    expect(await at.ask(by, '第1回部会時点で目指す姿5を点検して')).not.toContain('内輪の');
    expect(await allTold(by, few)).not.toMatch(/内輪の|取り上げないとした/);
  }
  for (const way of [...few, '第1回部会時点で目指す姿5を点検して']) {
    expect(await at.mention('U9', way)).not.toMatch(/内輪の|事務局だけに表示/);
  }
});

it('tells who said 意見なし to the secretariat alone, and to them only aside', async () => {
  await at.change((state, moment) => ({
    ...state,
    reviews: state.reviews.map((one) => ({ ...one, noOpinions: [{ user: 'U2', at: moment }] })),
  }));
  expect(await at.ask('U9', '11月1日時点から何が変わった？')).toContain(
    '鈴木委員｜変化 「意見なし」',
  );
  for (const by of ['U2', 'U4']) expect(await allTold(by, few)).not.toContain('意見なし');
  expect(await at.mention('U9', '11月1日時点から何が変わった？')).not.toContain('意見なし');
});

it('brings back to nobody what was disposed of, by a moment, a number or what changed', async () => {
  await at.change(at.commenting('廃棄される言葉です。'));
  await at.ask('U9', '委員の意見は？');
  await at.mention('U9', '委員の意見は？');
  await at.ask('U9', '11月1日時点から何が変わった？');
  await at.goTo('2026-11-06T10:00:00+09:00');
  await at.change((state) => ({ ...state, comments: [], reviews: [] }));
  await at.goTo('2026-11-10T10:00:00+09:00');
  for (const by of ['U1', 'U9']) expect(await allTold(by, few)).not.toContain('廃棄される言葉');
});

it.each([
  ['U9', '11月1日時点から何が変わった？'],
  ['U9', '意見がまだの委員は？'],
  ['U9', '見直しの案は？'],
  ['U4', '私の担当は？'],
  ['U4', '入力の締切は？'],
])('tells nobody else what %s alone was answered to 「%s」', async (by, question) => {
  await at.ask(by, question);
  for (const other of ['U2', by === 'U9' ? 'U4' : 'U9']) {
    expect(await at.ask(other, '回答A-1')).toContain('ご本人だけにお答えしたもの');
    expect(await at.mention(other, '回答A-1')).toContain('ご本人だけにお答えしたもの');
  }
  expect(await at.mention(by, '回答A-1')).toContain('DMか /shihyo で');
});
