/** Years as titles, captions and file names say them, and what only looks like one. */

import { expect, it } from 'vitest';
import { yearOfCaption, yearOfTitle } from '../../src/reconciliation/year-in.ts';

it.each([
  ['令和6年度 実績', 2024],
  ['令和７年度実績', 2025],
  ['Ｒ６実績', 2024],
  ['実績(R7)', 2025],
  ['令和元年度', 2019],
  ['令和六年度', 2024],
  ['令和十一年度', 2029],
  ['令和6（2024）年度', 2024],
  ['2024（令和6）年度実績', 2024],
  ['令和7年3月末実績', 2024],
  ['令和7年4月実績', 2025],
])('the title %s is of %i', (title, year) => {
  expect(yearOfTitle(title)).toBe(year);
});

it.each([
  '実績',
  'R6～9までの達成率',
  'R6〜9までの達成率',
  '4年間の計画(R6～R9)',
  'R5→R6',
  'R60-SETAGAYA-',
])('the title %s names no single year', (title) => {
  expect(yearOfTitle(title)).toBeUndefined();
});

it.each([
  ['目指す姿7 指標一覧（令和7年度）', 2025],
  ['表1　指標一覧　令和7年度', 2025],
  ['令和7年度検証（令和6年度実績）', 2024],
  ['資料3_令和7年度実績.xlsx', 2025],
  ['R7_指標一覧.xlsx', 2025],
])('the caption %s speaks of figures of %i', (caption, year) => {
  expect(yearOfCaption(caption)).toBe(year);
});

it.each([
  '令和7年度 第2回検証部会 資料3',
  '20251120_資料.xlsx',
  '令和6年度世田谷区民意識調査',
  'アクションプラン（令和6年度～令和9年度）',
  '令和7年4月に開設',
  '令和7年3月末現在',
  '令和7年度 目標',
])('%s says no year of figures', (caption) => {
  expect(yearOfCaption(caption)).toBeUndefined();
});
