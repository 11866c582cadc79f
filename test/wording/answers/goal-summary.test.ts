import { expect, it } from 'vitest';
import { goalSummary } from '../../../src/answers/kinds/goal-summary.ts';
import { goalSummaryPage } from '../../../src/wording/answers/goal-summary.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf } from '../../helpers/page-cells.ts';

const page = (goals: number[], fiscalYear?: number) =>
  goalSummaryPage(
    goalSummary(
      aQuery({ intent: 'goal-summary', goals, ...(fiscalYear && { fiscalYear }) }),
      aContext(),
    ),
  );

it('says number, standing and reach together, then the counts and what carries it', () => {
  expect(page([5]).lead).toBe(
    '目指す姿5の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。' +
      '令和6年度は指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件です。' +
      '上昇分72.99のうち71.27は中長期3（シニア採用意向のある企業の割合）によるものです。',
  );
});

it('says that 目指す姿6 has no reference value instead of making one up', () => {
  expect(page([6]).lead).toBe(
    '目指す姿6の指数は、中長期4件のすべてに指数がないため、参考値も出せません（資料に目指す姿ごとの指数はありません）。' +
      '令和6年度は指標10件のうち100超2件、100未満1件、指数なし7件です。',
  );
});

it('says which year was assumed', () => {
  expect(page([5]).reading).toBe('目指す姿5／令和6年度（年度の指定がないため最新）');
  expect(page([5], 2024).reading).toBe('目指す姿5／令和6年度');
});

it('gives each 「—」 its reason and each arrow its word', () => {
  const cells = cellsOf(page([5]));
  expect(cells).toContain('—（基準値が0のため）※');
  expect(cells).toContain('—（5年に1度実施）');
  expect(cells).toContain('97.33 ↓下回る');
  expect(cells).toContain('313.81※ ↑上回る');
});

it('puts no arrow on a reference value and does not rank the goals', () => {
  const { lead, parts } = page([5, 6, 7]);
  expect(lead).toContain('目指す姿どうしの順位は付けません');
  expect(cellsOf({ parts: parts.slice(0, 1) })).toContain('172.99（6件中3件）');
});

it('does not praise the baseline year for reading 100', () => {
  expect(page([7], 2023).lead).toBe(
    '令和5年度は基準の年度です。目指す姿7の指標8件のうち、6件の指数は基準の100で、残る2件は基準値が「—」のため指数がありません。',
  );
});

it('says which goals have no figures here', () => {
  expect(page([3, 5]).lead).toContain('目指す姿3は、指標の数値が登録されていません。');
});
