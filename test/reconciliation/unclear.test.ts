/** What stands where a figure should and is none: it is said, and never passed over. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plan, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const head = '指標名\t基準値\tR6実績';
const nothingElse = { others: [], notFound: [] };

it('compares the other figures of the rows, and says which rows hold one that is none', () => {
  const text = table(
    head,
    'セラ・サービスの満足度\t35%\t44.2%',
    'おしごとカフェでの求人数\t2,691件\t9,999件（速報値）',
    'セラ・サービスの加盟数\t7,856人\t1,234人くらい',
  );
  expect(told(text)).toEqual({
    ...{ rows: 3, counts: { same: 4 }, ...nothingElse },
    unread: ['3 which-figure', '4 which-figure'],
  });
});

it('compares good figures beside one that is none and a remark', () => {
  const text = table(
    `${head}\t指数\t備考`,
    'おしごとカフェでの求人数\t2,691件\t9,999件（速報値）\t149.46\t増加',
  );
  expect(told(text)).toEqual({
    ...{ rows: 1, counts: { same: 2 }, ...nothingElse },
    unread: ['2 which-figure'],
  });
});

describe.each(['9,999通', '12.3ポイント増', '#REF!', '集計中', '（計算結果なし）', '対象なし'])(
  '%s for a figure',
  (cell) => {
    it('leaves the row unread where it is the only one', () => {
      const text = table('指標名\tR6実績', `おしごとカフェでの求人数\t${cell}`);
      expect(told(text)).toEqual({
        ...{ rows: 0, counts: {}, ...nothingElse },
        unread: ['2 which-figure'],
      });
    });

    it('leaves a name unknown that nothing has', () => {
      const text = table(head, `おしごとカフェでの求人の総数\t2,691件\t${cell}`);
      expect(told(text)).toMatchObject({
        notFound: ['no-such-name おしごとカフェでの求人の総数'],
      });
    });
  },
);

it('says so of a line whose tabs were lost, and of figures on their own lines', () => {
  const line = table(
    head.replaceAll('\t', ' '),
    'おしごとカフェでの求人数 2,691件 9,999件（速報値）',
  );
  expect(told(line).unread).toEqual(['2 which-figure']);
  const lines = table(
    '指標名',
    '基準値 R6実績',
    'おしごとカフェでの求人数',
    '2,691件',
    '9,999件（速報値）',
  );
  expect(told(lines).unread).toEqual(['3 which-figure']);
});

it('says so of a figure that has slid out of the columns', () => {
  const text = table(
    '指標名\tデータの収集方法\t基準値\tR6実績',
    'おしごとカフェでの求人数\t9,999件（速報値）',
  );
  expect(told(text).unread).toEqual(['2 which-figure']);
});

it('loses no row of a known name, whatever stands under its columns', () => {
  const cell = fc.constantFrom(
    ...['2,691件', '44.2%', '149.46', '—', '9,999件（速報値）', '約1,234人', '#REF!', '集計中'],
    ...['9,999通', '増加', '12.3ポイント増', '（計算結果なし）', '1 2', '回 3'],
  );
  const names = plan.indicators.map(({ no, name }) => `${no} ${name}`);
  const row = fc.tuple(fc.constantFrom(...names), fc.array(cell, { minLength: 3, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const lines = rows.map(([name, cells]) => [name, ...cells].join('\t'));
      const result = reconcile(rowsOfText([`${head}\t指数`, ...lines].join('\n')), plan);
      const told = [...result.compared, ...result.notFound, ...result.unread];
      const numbers = [...new Set(told.map(({ row: { no } }) => no))];
      expect(numbers.toSorted((one, other) => one - other)).toEqual(rows.map((_, at) => at + 2));
    }),
    { numRuns: 200 },
  );
});
