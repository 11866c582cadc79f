/** Units in heads and above tables: 「R6実績（千人）」 and 「（単位：千人）」 say in what the figures are. */

import { expect, it } from 'vitest';
import { unitAbove } from '../../src/reconciliation/table-unit.ts';
import { told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const fine = { others: [], notFound: [], unread: [] };
const row = 'セラ・サービスの加盟数\t7.9\t7.6';

it('takes the unit of each column from its title', () => {
  const text = table('指標名\t基準値（千人）\tR6実績（単位：千人）', row);
  expect(told(text)).toEqual({ rows: 1, counts: { scaled: 2 }, ...fine });
});

it('takes it beside a year alone, and in the lower of two rows', () => {
  const text = table('指標名\t基準値\t令和6年度（千人）', 'セラ・サービスの加盟数\t7856\t7.6');
  expect(told(text)).toEqual({ rows: 1, counts: { same: 1, scaled: 1 }, ...fine });
});

it('takes it from the line above, but not for figures that are not in it', () => {
  const text = table(
    '（単位：千人）',
    '指標名\t基準値\tR6実績\t指数',
    `${row}\t97.25`,
    'セラ・サービスの満足度\t35\t44.2\t126.29',
  );
  expect(told(text)).toEqual({ rows: 2, counts: { scaled: 2, same: 4 }, ...fine });
});

it('takes no unit of the names for one of the figures', () => {
  const text = table('指標名（千人）\t基準値\tR6実績', 'セラ・サービスの加盟数\t7,856\t7.6');
  expect(told(text)).toMatchObject({ counts: { same: 1, different: 1 } });
});

it('finds another figure in thousands', () => {
  const text = table('指標名\t基準値（千人）\tR6実績（千人）', 'セラ・サービスの加盟数\t7.9\t6.7');
  expect(told(text)).toMatchObject({ counts: { scaled: 1, different: 1 } });
});

it('does not take the next table for one of the same unit', () => {
  const whole = ['指標名\t基準値\tR6実績', 'セラ・サービスの加盟数\t7856\t7640'];
  const text = table('単位：千人', '指標名\t基準値\tR6実績', row, ...whole);
  expect(told(text)).toEqual({ rows: 2, counts: { scaled: 2, same: 2 }, ...fine });
});

it('does not take a baseline of another year for ours', () => {
  const text = table('指標名\t令和4年度基準値\tR6実績', 'セラ・サービスの加盟数\t7856\t7640');
  expect(told(text)).toMatchObject({ counts: { same: 1 }, notFound: ['not-held 令和4年度基準値'] });
});

it('takes one unit from a line, and none where there are several', () => {
  const lines = ['（単位：千人）', '[単位 : ％]', '単位：人、％', '単位制の高校'];
  expect(lines.map(unitAbove)).toEqual(['千人', '%', undefined, undefined]);
});
