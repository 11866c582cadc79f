/** Papers made from the plan itself: none differs, and of a changed one exactly the change is found. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { plan } from './comparing.ts';

type Row = { name: string; cells: string[] };

const indicatorRows: Row[] = plan.indicators.map((one) => {
  const score = scoreIndicator(one, 2024);
  const [actual] = one.actuals;
  const unit = one.unit ?? '';
  const figures = [
    one.baseline.value === null ? `— ${unit}` : `${one.baseline.value} ${unit}`,
    actual?.state === 'measured' ? `→ ${actual.value} ${unit}` : `→ — ${unit}`,
    score.state === 'scored' ? score.shown : '—',
  ];
  return { name: `${one.no} ${one.name}`, cells: figures };
});

const paperOf = (rows: readonly Row[]): string =>
  [
    ['指標名', '基準値', '令和6年度 実績', '指数'],
    ...rows.map(({ name, cells }) => [name, ...cells]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

const someRows = fc.shuffledSubarray(indicatorRows, { minLength: 1 });

it('a paper made from the plan has no difference, whatever rows it holds', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { compared, notFound, unread } = reconcile(rowsOfText(paperOf(rows)), plan);
      expect(compared.filter(({ verdict }) => verdict.is !== 'equal')).toEqual([]);
      expect([compared.length, notFound, unread]).toEqual([rows.length * 3, [], []]);
    }),
    { numRuns: 60 },
  );
});

it('one figure of it that is changed is found, and nothing else', () => {
  fc.assert(
    fc.property(
      someRows,
      fc.nat(),
      fc.nat(2),
      fc.integer({ min: 2, max: 9 }),
      (rows, pick, column, by) => {
        const at = pick % rows.length;
        const changed = rows.map((row, no) =>
          no === at
            ? { ...row, cells: row.cells.map((cell, i) => (i === column ? other(cell, by) : cell)) }
            : row,
        );
        const { compared, unread } = reconcile(rowsOfText(paperOf(changed)), plan);
        const different = compared.filter(({ verdict }) => verdict.is !== 'equal');
        expect(different.map(({ row, is }) => [row.no, is])).toEqual([
          [at + 2, ['baseline', 'actual', 'index-number'][column]],
        ]);
        expect(unread).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

/** Another figure, far beyond rounding; a 「—」 becomes a figure. */
function other(cell: string, by: number): string {
  return /\d/.test(cell)
    ? cell.replace(/[\d.]+/, (figure) => String(Number(figure) * by + by))
    : cell.replace('—', String(by));
}
