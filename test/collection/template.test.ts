/** The template: what stands in it, and that it is understood when it comes back filled in. */

import { expect, it } from 'vitest';
import { collected } from '../../src/collection/collected.ts';
import { templateOf } from '../../src/collection/template-rows.ts';
import { correctionSheet, templateSheet } from '../../src/wording/import-sheet.ts';
import { tablesIn } from '../intake/read.ts';
import { first } from './entering.ts';
import { asShiftJis, asXlsx, filledIn, type Filling } from './filled-in.ts';
import { fates, planned, plannedOf } from './importing.ts';

const template = templateSheet(templateOf(first, 2025, undefined), first);

it('holds every figure that is expected, with what is known and room for what is not', () => {
  expect(template.columns.map(({ title }) => title)).toEqual([
    ...['番号', '名称', '年度', '種類', '基準値', '前回の年度', '前回の値', '単位'],
    ...['値', '「—」の理由', '次に出る日', '理由', '根拠'],
  ]);
  const rowOf = (id: string) => template.rows.find(([target]) => target === id);
  expect([rowOf('5-A2'), rowOf('pp-17-1')]).toEqual([
    [
      ...['5-A2', '多様な働き方の相談・社会保険労務士の相談実施回数', '令和7年度', '実績'],
      ...[155, '令和6年度', 205, '回', null, null, null, null, null],
    ],
    expect.arrayContaining(['pp-17-1', '三茶おしごとカフェ：セミナー開催数(見込み)']),
  ]);
});

it('leaves out what nobody asks for, and says how much that is', () => {
  const yearly = collected(first).filter(({ rule }) => rule.cycle.kind === 'yearly');
  const { rows, notExpected } = templateOf(first, 2025, undefined);
  expect([rows.length, rows.length + notExpected]).toEqual([
    yearly.length,
    collected(first).length,
  ]);
  expect(template.notes?.at(-1)).toBe(
    `・令和7年度に集める予定のない${notExpected}件は、入れていません。`,
  );
});

it('can be for one goal', () => {
  const { rows } = templateOf(first, 2025, 7);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ figure }) => figure.goals.includes(7))).toBe(true);
});

const filling: Filling = {
  '5-A2': { 値: 230 },
  'mi-03': { 値: '―', '「—」の理由': 'まだ出ない：国の集計待ち', 次に出る日: '令和8年9月30日' },
  'pp-17-1': { 値: '１２回', 理由: '冬から月1回に増やした' },
};

it.each([
  ['.xlsx', () => asXlsx(filledIn(template, filling))],
  ['CSV in Shift_JIS', () => Promise.resolve(asShiftJis(filledIn(template, filling)))],
])('comes back as it was filled in: %s', async (_, bytes) => {
  const plan = plannedOf(await tablesIn(await bytes()));
  expect(plan.rows.map((row) => row.fate === 'wrong' && row.problems)).toEqual([
    ...[false, false, false],
  ]);
  expect(plan.state.entries.map(({ target, value, remark }) => [target, value, remark])).toEqual([
    ['5-A2', { state: 'measured', value: '230' }, null],
    [
      'mi-03',
      {
        ...{ state: 'missing', why: 'not-yet', reason: '国の集計待ち' },
        expectedOn: '2026-09-30',
      },
      null,
    ],
    ['pp-17-1', { state: 'measured', value: '12' }, '冬から月1回に増やした'],
  ]);
  expect([plan.unused, plan.notRead, plan.empty]).toEqual([[], [], template.rows.length - 3]);
});

it('gives wrong rows back with what to correct, and takes them in once they are', async () => {
  const { rows } = planned([
    ['5-A2', 'R7', '約230', ''],
    ['5-A3', 'R7', '66', ''],
    ['5-A1', 'R7', '=1+1', ''],
  ]);
  const sheet = correctionSheet(rows);
  expect(sheet.rows.map(([said, place]) => [place, said !== ''])).toEqual([
    ['2行目', true],
    ['3行目', true],
    ['4行目', true],
  ]);
  const again = plannedOf(await tablesIn(await asXlsx(sheet)));
  expect(fates(again).map(([, fate]) => fate)).toEqual(rows.map(({ fate }) => fate));
  const value = sheet.columns.findIndex(({ title }) => title === '値');
  const remark = sheet.columns.findIndex(({ title }) => title === '理由');
  const corrected = {
    ...sheet,
    rows: sheet.rows.map((row) => row.with(value, 230).with(remark, '数え方を確かめた')),
  };
  const { state } = plannedOf(await tablesIn(await asXlsx(corrected)));
  expect(state.entries.map(({ target }) => target)).toEqual(['5-A2', '5-A3', '5-A1']);
});
