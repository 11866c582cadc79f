/** A CSV that was pasted as text: read as a table, and no comma within a figure parts it. */

import { expect, it } from 'vitest';
import { printedPaper, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const head = '指標名,基準値,実績,指数（令和5年度＝100）';
const fine = { others: [], notFound: [], unread: [] };

it('is compared cell by cell', () => {
  const text = table(
    '目指す姿6の指標',
    head,
    'セラ・サービスの加盟数,"7,856人","7,640人",97.25',
    'セラ・サービスの満足度,35%,44.2%,126.92',
  );
  expect(told(text)).toEqual({
    ...{ rows: 2, counts: { same: 5, different: 1 }, notFound: [], unread: [] },
    others: ['4 6-S2 index-number 126.92 126.29 value'],
  });
});

it.each([
  'セラ・サービスの加盟数,7,856人,9,640人,97.25',
  'セラ・サービスの加盟数,"7,856人,9,640人,97.25',
])('leaves a row unread whose commas part its figures: %s', (row) => {
  expect(told(table(head, row, 'セラ・サービスの満足度,35,44.2,126.29'))).toEqual({
    ...{ rows: 1, counts: { same: 3 }, others: [], notFound: [] },
    unread: ['2 which-figure'],
  });
});

it.each(['indicators-5', 'indicators-6', 'indicators-7'])('reads %s as with tabs', (paper) => {
  const tabs = printedPaper(paper).trimEnd();
  const quoted = (line: string) => line.split('\t').map((cell) => `"${cell}"`);
  const commas = tabs.split('\n').map((line) => quoted(line).join(','));
  expect(told(table(...commas))).toEqual(told(tabs));
});

it('takes no comma of a figure for the end of a cell where spaces part them', () => {
  const text = table('指標名 基準値 実績 指数', 'セラ・サービスの加盟数 7,856人 7,640人 97.25');
  expect(told(text)).toEqual({ rows: 1, counts: { same: 3 }, ...fine });
});
