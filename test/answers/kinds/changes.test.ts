/** What counts as a change: nothing that an answer shows may differ while it says that nothing changed. */

import { expect, it } from 'vitest';
import { changes, type ChangesFacts } from '../../../src/answers/kinds/changes.ts';
import { planInForce } from '../../../src/collection/plan-in-force.ts';
import { collectionRecord } from '../../../src/collection/record.ts';
import type { Comment } from '../../../src/domain/comment.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Review } from '../../../src/domain/review.ts';
import type { State } from '../../../src/domain/state.ts';
import { reviewRecord } from '../../../src/review/record.ts';
import { changesPage } from '../../../src/wording/answers/changes.ts';
import { changesPaper } from '../../../src/wording/changes-paper.ts';
import { aComment, discussed } from '../../answers/a-committee.ts';
import { anEntry, collecting, target } from '../../reminders/a-collection.ts';

const since = '2026-11-05T14:59:59.999Z';
const at = '2026-11-10T01:00:00.000Z';
const approved = { kind: 'approved', by: 'U9', at } as const;
const start: State = { ...collecting({ '5-A2': {} }), reviews: discussed.reviews };

const contextOf = (state: State) => ({
  ...{ plan: planInForce(state), today: '2026-11-20', role: 'committee-member' as const },
  record: reviewRecord(state, 'everyone'),
  collection: collectionRecord(state, 'everyone'),
});
const between = (then: State, now: State): ChangesFacts =>
  changes(
    { intent: 'changes', since },
    { ...contextOf(now), earlier: { ...contextOf(then), moment: since } },
  );
const summary = (then: State, now: State): string => changesPaper(between(then, now)).summary;

const rowsOf = (asked: string, then: State, now: State) =>
  changesPaper(between(then, now)).sections.find(({ title }) => title === asked)?.rows ?? [];
const withIndicators = (change: (one: Indicator) => Indicator, state = start): State => ({
  ...state,
  plan: { ...state.plan, indicators: state.plan.indicators.map(change) },
});

it('says that nothing changed where nothing did', () => {
  expect(summary(start, start)).toBe('変化はありません。');
});

it('tells an approved 4年間の計画', () => {
  const measure = start.plan.measureIndicators.find(({ planTotal }) => planTotal === null);
  const planned = anEntry({
    ...{ target: target(measure?.id ?? ''), what: 'planned', decisions: [approved] },
  });
  const now = { ...start, entries: [planned] };
  expect(summary(start, now)).toBe('変わったのは、値1件です。');
});

it('tells 対応状況 that the ward added to an answer', () => {
  const version = { category: 'adopted', text: '直します。', division: '産業振興課' } as const;
  const versions = [{ ...version, on: '2026-11-02', by: 'U9', at: '2026-11-02T00:00:00.000Z' }];
  const progress = [{ text: '直しました。', asOf: '2026-11-10', by: 'U9', at }];
  const said = (response: Comment['response']): State => ({
    ...start,
    comments: [{ ...aComment(1, '設問が古いです。'), response }],
  });
  expect(summary(said({ versions, progress: [] }), said({ versions, progress }))).toBe(
    '変わったのは、区の考え方1件です。',
  );
});

it('tells a baseline that differs in a plan of the same revision', () => {
  const indicators = start.plan.indicators.map((one) =>
    one.id !== target('5-A2') ? one : { ...one, baseline: { ...one.baseline, value: '156' } },
  );
  const now = { ...start, plan: { ...start.plan, indicators } };
  expect(
    between(start, now).figures.map(({ id, part, before, after }) => [id, part, before, after]),
  ).toEqual([['5-A2', 'baseline', '155', '156']]);
  expect(summary(start, now)).toBe('変わったのは、計画の数値1件です。');
});

it('tells a figure that stands in two places once, with both places', () => {
  const names = ['5-S1', '5-M6'];
  const now = withIndicators((one) =>
    names.includes(one.id) ? { ...one, baseline: { ...one.baseline, value: '12.3' } } : one,
  );
  const [only, ...others] = between(start, now).figures;
  expect(others).toEqual([]);
  expect([only?.id, only?.alsoAt.map(({ id }) => id)]).toEqual(['5-S1', ['5-M6']]);
  const [row] = rowsOf('計画の数値', start, now);
  expect(row?.[0]).toMatch(/^目指す姿5 短期1＝中長期6「/);
});

it('tells both places where they changed to different figures', () => {
  const now = withIndicators((one) => {
    const value = { '5-S1': '12.3', '5-M6': '12.4' }[String(one.id)];
    return value === undefined ? one : { ...one, baseline: { ...one.baseline, value } };
  });
  expect(rowsOf('計画の数値', start, now).map(([, , , after]) => after)).toEqual([
    expect.stringContaining('12.3'),
    expect.stringContaining('12.4'),
  ]);
});

it('tells a printed figure that came under an approved entry, which does not hold any more', () => {
  const entered: State = { ...start, entries: [anEntry({ decisions: [approved] })] };
  const citation = { document: 'review-material', place: '指標一覧（目指す姿5）' } as const;
  const printed = { state: 'measured', fiscalYear: 2025, value: '235', kind: 'actual' } as const;
  const reprinted = withIndicators(
    (one) =>
      one.id === target('5-A2')
        ? { ...one, actuals: [...one.actuals, { ...printed, citation }] }
        : one,
    entered,
  );
  expect(summary(entered, reprinted)).toBe('変わったのは、計画の数値1件です。');
  expect(rowsOf('計画の数値', entered, reprinted)[0]?.slice(1)).toEqual([
    ...['令和7年度の実績', '230回', '235回'],
  ]);
  const [row] = rowsOf('値', { ...reprinted, entries: [] }, reprinted);
  expect(row?.[3]).toBe('230回（資料に値があるため、回答は資料の値です）');
});

it('tells a value that was corrected, and one whose approval was taken back', () => {
  const first = anEntry({ decisions: [approved] });
  const second = anEntry({
    no: 2,
    value: { state: 'measured', value: '231' },
    decisions: [approved],
  });
  const [was, is]: [State, State] = [
    { ...start, entries: [first] },
    { ...start, entries: [first, second] },
  ];
  expect(rowsOf('値', was, is)[0]?.slice(2, 4)).toEqual(['230回', '231回']);
  const back = {
    ...first,
    decisions: [approved, { ...approved, kind: 'approval-withdrawn' as const }],
  };
  const taken = { ...start, entries: [back] };
  expect(rowsOf('値', was, taken)[0]?.slice(2)).toEqual([
    ...['230回', '（承認された値なし）', '承認の取消し'],
  ]);
  expect(rowsOf('入力の状況', was, taken)[0]?.slice(2)).toEqual(['承認済み', '承認待ち']);
});

it('tells a review that was closed, was reopened, or was both', () => {
  const closing = { by: 'U9', at, reopened: null };
  const withClosings = (closings: Review['closings']): State => ({
    ...start,
    reviews: start.reviews.map((one) => ({ ...one, closings })),
  });
  const closed = withClosings([closing]);
  const reopened = withClosings([{ ...closing, reopened: { by: 'U9', at } }]);
  const again = withClosings([{ ...closing, reopened: { by: 'U9', at } }, closing]);
  const told = (then: State, now: State) =>
    rowsOf('検証', then, now).map(([no, , change]) => [no, change]);
  expect(told(start, closed)).toEqual([['検証1', '終わりました']]);
  expect(told(closed, reopened)).toEqual([['検証1', '再開されました']]);
  expect(told(closed, again)).toEqual([['検証1', '終わりました']]);
});

it('tells a deadline that was moved, before and after', () => {
  const now = {
    ...start,
    reviews: start.reviews.map((one) => ({ ...one, deadline: '2026-12-25' })),
  };
  expect(rowsOf('検証', start, now)).toEqual([
    ['検証1', '5', '意見の締切：令和8年12月4日 → 令和8年12月25日', '—'],
  ]);
});

it('tells a goal that came in or was taken out as one, without each of its figures', () => {
  const isOfSeven = ({ goal }: { goal: number }): boolean => goal === 7;
  const { indicators, logicModels, sections, measures } = start.plan;
  const without: State = {
    ...start,
    plan: {
      ...start.plan,
      indicators: indicators.filter((one) => !isOfSeven(one)),
      logicModels: logicModels.filter((one) => !isOfSeven(one)),
      sections: sections.filter((one) => !isOfSeven(one)),
      measures: measures.filter((one) => !isOfSeven(one)),
    },
  };
  const told = (then: State, now: State) =>
    rowsOf('目指す姿の内容', then, now).map(([no, , change]) => [no, change]);
  expect(told(without, start)).toEqual([['7', '内容が加わりました']]);
  expect(told(start, without)).toEqual([['7', '内容が取り外されました']]);
  expect(
    rowsOf('計画の数値', without, start).filter(([name]) => name?.includes('目指す姿7')),
  ).toEqual([]);
});

it('shows 20 lines of a list in a message, counts the others, and says how to see them', () => {
  const comments = Array.from({ length: 23 }, (_, place) =>
    aComment(place + 1, `意見の文${place + 1}`),
  );
  const facts = between(start, { ...start, comments });
  const page = changesPage(facts);
  const [part] = page.parts;
  if (part?.kind !== 'table') throw new Error('No table');
  expect(part.table.rows.length).toBe(21);
  expect(part.table.rows.at(-1)).toEqual(['ほか3件', '', '', '', '', '', '']);
  expect(page.notes).toEqual([
    '1つの表に示すのは20件までです。残りは、目指す姿や指標の名前を付けて尋ねると見られます（例：「目指す姿5は前回から何が変わった？」）。',
  ]);
  const { summary: all, sections } = changesPaper(facts);
  expect(all).toBe('変わったのは、委員の意見23件です。');
  expect(sections.find(({ title }) => title === '委員の意見')?.rows.length).toBe(23);
});
