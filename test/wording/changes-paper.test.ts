/** 変化の一覧, as people read it. */

import { expect, it } from 'vitest';
import type { ChangesFacts } from '../../src/answers/kinds/changes.ts';
import { collected } from '../../src/collection/collected.ts';
import { collectionRecord } from '../../src/collection/record.ts';
import { changesPaper } from '../../src/wording/changes-paper.ts';
import { collecting, target } from '../reminders/a-collection.ts';

const state = collecting({ '5-A2': { owners: ['U4'] } });
const [figure] = collected(collectionRecord(state, 'everyone')).filter(
  (one) => one.target === target('5-A2'),
);

const nothing: ChangesFacts = {
  ...{ intent: 'changes', query: { intent: 'changes' }, plan: state.plan, rows: [] },
  ...{ since: '2026-11-05T14:59:59.999Z', until: undefined, adopted: undefined },
  ...{ values: [], entering: [], figures: [], words: [], points: [], revisions: [], meetings: [] },
  ...{ asides: undefined, committee: undefined, ownName: undefined },
  goals: { added: [], removed: [] },
  years: { ofIndicators: undefined, ofMeasures: undefined },
  collecting: { due: undefined, rules: [], promises: [] },
  comments: { added: [], rewritten: [], withdrawn: [], restored: [], sorted: [], answered: [] },
  reviews: { opened: [], closed: [], reopened: [], moved: [] },
};

it('says of every section that nothing changed', () => {
  const { period, summary, sections } = changesPaper(nothing);
  expect({
    period,
    summary,
    empty: sections.map(({ rows, empty }) => [rows.length, empty]),
  }).toEqual({
    period: '令和8年11月5日の終わりから今まで',
    summary: '変化はありません。',
    empty: [
      [0, '承認された値に変化はありません。'],
      [0, '承認を待つ値に変化はありません。'],
      [0, '計画の数値に変化はありません。'],
      [0, '計画の言葉に変化はありません。'],
      [0, '目指す姿の追加と取り外しはありません。'],
      [0, '見直しに変化はありません。'],
      [0, '収集の予定と担当に変化はありません。'],
      [0, '意見に変化はありません。'],
      [0, '意見の分類に変化はありません。'],
      [0, '区の考え方に変化はありません。'],
      [0, '新しく示された論点はありません。'],
      [0, '検証の開始・終了と締切に変化はありません。'],
      [0, '会議の登録に変化はありません。'],
    ],
  });
});

it('names an indicator by its place and its name, with the value before and after', () => {
  if (figure === undefined) throw new Error('No such figure');
  const approved = { by: '田中', at: '2026-11-10T01:00:00.000Z' };
  const value = {
    what: figure,
    part: 'actual' as const,
    fiscalYear: 2025,
    before: undefined,
    approved,
    isPrinted: false,
  };
  const after = { state: 'measured', value: '230' } as const;
  const { summary, sections } = changesPaper({ ...nothing, values: [{ ...value, after }] });
  expect(summary).toBe('変わったのは、値1件です。');
  expect(sections[0]?.rows).toEqual([
    [
      '目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」',
      ...['令和7年度', '（承認された値なし）', '230回', '田中（令和8年11月10日 10:00）'],
    ],
  ]);
});

it('says that a newer plan was adopted', () => {
  expect(changesPaper({ ...nothing, adopted: { from: 3, to: 4 } }).summary).toBe(
    '計画データは、第3版から第4版に改められました。',
  );
});
