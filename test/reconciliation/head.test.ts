/** Titles of columns: the year that an index is based on, and what is worked out of a baseline. */

import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/reconciliation/head.ts';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plan, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const columnCalled = (title: string) =>
  headOf({ cells: ['指標名', 'R4実績', title] })?.columns.find(({ at }) => at === 2);

describe.each([
  ...['指数（令和5年度＝100）', '指数（R5=100）', '指数（R5を100とした値）', '指数 (2023=100)'],
  ...['指数（令和5年度を100とする）', '指数（基準年度R5=100）', '指数（令和5（2023）年度＝100）'],
  ...['指数（令和五年度＝100）', '指数（R5：100）', '指数（100＝R5）', '指数（R5＝1）'],
])('%s', (title) => {
  it('is of no year, and least of that of its base', () => {
    expect(columnCalled(title)).toMatchObject({ is: 'index-number', fiscalYear: undefined });
  });

  it('is compared with the year of the actual beside it', () => {
    const text = table(
      `指標名\t令和5年度\t令和6年度\t${title}`,
      'セラ・サービスの加盟数\t7,856\t7,640\t97.25',
      'セラ・サービスの満足度\t35\t44.2\t126.92',
    );
    expect(told(text)).toEqual({
      ...{ rows: 2, counts: { same: 5, different: 1 }, notFound: [], unread: [] },
      others: ['3 6-S2 index-number 126.92 126.29 value'],
    });
  });
});

it('takes the year of an index that stands before its base', () => {
  expect(columnCalled('令和6年度指数（令和5年度=100）')?.fiscalYear).toBe(2024);
});

describe.each([
  ...['基準値比', '対基準値比', '実績/基準値', '基準値との差', '基準値/実績', '実績対基準値'],
  ...['現状値比', '基準値比（%）', 'R6/基準値', '基準値(R5)比', '基準値を100とした値'],
])('%s', (title) => {
  it('is no baseline, and is named as not read', () => {
    const text = table(`指標名\t基準値\t実績\t${title}`, '創業相談の実施回数\t452\t66\t14.6');
    const { compared, unknownColumns } = reconcile(rowsOfText(text), plan);
    expect([compared.map(({ is, verdict }) => [is, verdict.is]), unknownColumns]).toEqual([
      [
        ['baseline', 'equal'],
        ['actual', 'equal'],
      ],
      [title.replace('（', '(').replace('）', ')')],
    ]);
  });
});

it.each([
  ...['基準値', '基準値（R5）', '令和5年度基準値', '現状値令和5年度', '現状値（令和5年度末）'],
  ...['計画策定時(R5)', '策定時の値', '基準値（件）', '基準値(令和5年度)※1', '基準値R5'],
])('%s is a baseline as before', (title) => {
  expect(columnCalled(title)?.is).toBe('baseline');
});
