/** 読まなかった列: a column whose title says nothing is named, never passed over. */

import { expect, it } from 'vitest';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { reconciledPage } from '../../src/wording/reconciliation/result-page.ts';
import { reconciledSheet } from '../../src/wording/reconciliation/result-sheet.ts';
import { plan, printedPaper } from './comparing.ts';

const read = (...rows: string[]) => reconcile(rowsOfText(rows.join('\n')), plan);
const row = '創業相談の実施回数\t452\t66\t14.60';

it('names the column, and what to do', () => {
  const result = read('指標名\t基準値\tR6実績\t指数\t備考2', `${row}\t要確認`);
  expect(result.unknownColumns).toEqual(['備考2']);
  const page = plainText(reconciledPage(result, plan));
  expect(page).toContain('読まなかった列が1列あります。');
  expect(page).toContain('「備考2」は、見出しから何の値か分からないため、比べていません。');
  expect(page).toContain('見出しを「基準値」「R6実績」「指数」「達成率」「R6目標」のように直して');
  const names = reconciledSheet(result, plan).rows.map(([kind, , name]) => [kind, name]);
  expect(names).toContainEqual(['読まなかった列', '備考2']);
});

it('names a column of figures without a title by its place', () => {
  const result = read('指標名\t基準値\t\t指数', row);
  expect([result.unknownColumns, result.compared.map(({ is }) => is)]).toEqual([
    ['3列目（見出しなし）'],
    ['baseline', 'index-number'],
  ]);
});

it('names no column of words, none that is empty, and none that is held for nothing', () => {
  const head = '番号\t施策名\t指標名\t基準値\tR6実績\t指数\t前年比増減\t備考\tメモ2';
  const result = read(head, `2\t創業支援\t${row}\t-386\t減少\t`);
  expect([result.unknownColumns, result.leftOut]).toEqual([[], ['前年比増減']]);
});

it.each([5, 6, 7])('names none of the ward’s own tables of 目指す姿%i', (goal) => {
  const of = (name: string) => read(printedPaper(`${name}-${goal}`)).unknownColumns;
  expect([of('indicators'), of('action-plan')]).toEqual([[], []]);
});
