/** The tables of the ward's own papers, copied as they stand: no figure of them differs from the plan. */

import { expect, it } from 'vitest';
import { plan, printedPaper, told } from './comparing.ts';

const nothingElse = { others: [], notFound: [], unread: [] };

it.each([
  ['indicators-5', { rows: 13, counts: { same: 30, 'no-value': 9 } }],
  ['indicators-6', { rows: 10, counts: { same: 16, 'no-value': 14 } }],
  ['indicators-7', { rows: 8, counts: { same: 14, 'no-value': 10 } }],
  ['action-plan-5', { rows: 18, counts: { same: 35, 'no-value': 1 } }],
  ['action-plan-6', { rows: 18, counts: { same: 36 } }],
  // One rate was lost with its cell: of it nothing is said
  ['action-plan-7', { rows: 19, counts: { same: 37 } }],
])('%s is compared without a difference', (name, expected) => {
  expect(told(printedPaper(name))).toEqual({ ...expected, ...nothingElse });
});

it('takes the action plan of 5-1 alone as it was copied', () => {
  const lines = printedPaper('action-plan-5').split('\n').slice(0, 5).join('\n');
  expect(told(lines)).toEqual({ rows: 4, counts: { same: 8 }, ...nothingElse });
});

it('takes the table of 目指す姿7 between sentences and page numbers', () => {
  const text = ['第2回部会 資料3', '', printedPaper('indicators-7'), '8', '以上のとおりです。'];
  expect(told(text.join('\n'))).toEqual({
    ...{ rows: 8, counts: { same: 14, 'no-value': 10 } },
    ...nothingElse,
  });
});

it('takes tables whose tabs were lost, with a row on each line', () => {
  const text = printedPaper('indicators-7').replaceAll('\t', ' ');
  expect(told(text)).toEqual({ rows: 8, counts: { same: 14, 'no-value': 10 }, ...nothingElse });
});

it('finds each figure that is changed in the ward’s tables, and only that one', () => {
  const missed: string[] = [];
  let changed = 0;
  for (const name of ['indicators-5', 'indicators-6', 'indicators-7', 'action-plan-5']) {
    const lines = printedPaper(name).split('\n');
    lines.forEach((line, at) => {
      for (const figure of lastFigures(line)) {
        changed += 1;
        const other = `${line.slice(0, figure.at)}9${line.slice(figure.at)}`;
        const { others, unread } = told(lines.with(at, other).join('\n'));
        if (others.length !== 1 || unread.length > 0) missed.push(`${name}:${at + 1} ${other}`);
      }
    });
  }
  expect({ changed, missed }).toEqual({ changed: 95, missed: [] });
});

/** The figures of the run in which a row ends, up to the last three cells. */
function lastFigures(line: string): { at: number }[] {
  const cells = /(?:[\t ](?:→[\t ]?)?(?:[\d,.]+|—)[\t ]?[^\s\d]{0,3})+\s*$/u.exec(line);
  if (cells === null) return [];
  return [...cells[0].matchAll(/(?<![\d.,])\d[\d,.]*/gu)].map(({ index }) => ({
    at: cells.index + index,
  }));
}

it('reads the plan as it is: 31 indicators and 39 values of 施策', () => {
  expect([plan.indicators.length, plan.measureIndicators.length]).toEqual([31, 39]);
});
