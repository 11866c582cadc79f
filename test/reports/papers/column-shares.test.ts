/** How wide the columns of a table are that nobody has set. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnShares } from '../../../src/reports/papers/column-shares.ts';

it('gives most of the page to the column with the long texts', () => {
  const rows = [['意見12', '行動指標4の根拠が分かりません。']];
  expect(columnShares(['番号', '意見'], rows)).toEqual([10, 90]);
});

it('leaves a name on one line beside a long text', () => {
  const titles = ['番号', '目指す姿', '変化', '意見', '分類', '委員', '日時'];
  const row = [
    '意見1',
    '5',
    '新しい意見',
    '長'.repeat(60),
    '手順1 行動指標の確認',
    '佐藤委員',
    '令和8年11月24日 10:00',
  ];
  expect(columnShares(titles, [row])).toEqual([10, 10, 10, 30, 15, 10, 15]);
});

it('shares the page equally where there is nothing in it', () => {
  expect(columnShares(['検証', '論点', '内容', '区分'], [])).toEqual([25, 25, 25, 25]);
});

it('always comes to the whole page, on its grid, with room for every column', () => {
  const cells = fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(cells, (texts) => {
      const shares = columnShares(texts, [texts]);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
      expect(shares.filter((one) => one < 5 || one % 5 !== 0)).toEqual([]);
    }),
  );
});
