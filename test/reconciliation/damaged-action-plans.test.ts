/** アクションプランの写しの傷み: what leaves the figures as they are makes no difference, and what changes one is told. */

import { describe, expect, it } from 'vitest';
import { head, type Row, rowsOf, textOf } from './action-plan-table.ts';
import { told } from './comparing.ts';

type Rows = readonly (readonly string[])[];
type Damage = (rows: readonly Row[]) => Rows | string;

const wide = (text: string): string =>
  text.replaceAll(/[0-9.,%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const figures =
  (change: (text: string) => string): Damage =>
  (rows) => [head, ...rows.map((cells) => [...cells.slice(0, 3), ...cells.slice(3).map(change)])];
const names =
  (change: (text: string) => string): Damage =>
  (rows) => [head, ...rows.map((cells) => cells.with(2, change(cells[2])))];
const columns =
  (...order: readonly number[]): Damage =>
  (rows) =>
    [head, ...rows].map((cells) => order.map((at) => cells[at] ?? ''));

/** None of these changes a figure. */
const harmless: Readonly<Record<string, Damage>> = {
  'nothing at all': (rows) => [head, ...rows],
  'full-width figures': figures(wide),
  'full-width ％ alone': figures((text) => text.replace('%', '％')),
  '％ left out of the rates': figures((text) => text.replace('%', '')),
  'a space before the units': figures((text) => text.replace(/(?<=\d)(?=\D+$)/u, ' ')),
  'no units': figures((text) => text.replace(/[^\d.%—]+$/u, '')),
  'thousands with commas': figures((text) => text.replace(/^(\d)(\d{3})(?!\d)/u, '$1,$2')),
  '※ glued to the figures': figures((text) => text.replace(/(?=%?$)/u, '').concat('※')),
  '※1 glued to the figures': figures((text) => `${text}※1`),
  '※2 glued to the names': names((text) => `${text}※2`),
  '（注1） at the names': names((text) => `${text}（注1）`),
  '【再掲】 behind every name': names((text) => `${text}【再掲】`),
  '【再掲】 left out': (rows) => [
    head,
    ...rows.map((cells) => cells.with(0, cells[0].replace('【再掲】', ''))),
  ],
  'every other row dropped': (rows) => [head, ...rows.filter((_, at) => at % 2 === 0)],
  'rows in other order': (rows) => [head, ...rows.toReversed()],
  'rows twice': (rows) => [head, ...rows, ...rows],
  '達成率 before R6実績': columns(0, 1, 2, 4, 3),
  'names first': columns(2, 0, 1, 3, 4),
  'figures before the names': columns(3, 4, 2, 0, 1),
  'only names and figures': columns(2, 3, 4),
  'no head': (rows) => rows,
  'the head twice': (rows) => [head, ...rows.slice(0, 3), head, ...rows.slice(3)],
  'the head on two lines': (rows) => [
    ['施策名', '具体的取組み', '行動指標', 'R6', 'R6～9までの'],
    ['', '', '', '実績', '達成率'],
    ...rows,
  ],
  'a row of totals': (rows) => [head, ...rows, ['合計', '', '', '9,876', '54.3%']],
  'a row of subtotals': (rows) => [head, ['小計', '', '', '123回', '45.6%'], ...rows],
  'a row of means': (rows) => [head, ...rows, ['', '', '平均', '', '33.3%']],
  'actual and rate in one cell': (rows) => [
    head,
    ...rows.map((cells) => [...cells.slice(0, 3), `${cells[3]} ${cells[4]}`]),
  ],
  'every row slid one cell to the right': (rows) => [head, ...rows.map((cells) => ['', ...cells])],
  'some rows slid one cell to the right': (rows) => [
    head,
    ...rows.map((cells, at) => (at % 3 === 1 ? ['', ...cells] : cells)),
  ],
  'some rows slid one cell to the left': (rows) => [
    head,
    ...rows.map((cells, at) => (at % 3 === 1 ? cells.slice(1) : cells)),
  ],
  'tabs lost': (rows) => [head, ...rows].map((cells) => cells.join(' ')).join('\n'),
  'a line to each cell': (rows) => `行動指標 R6実績 達成率\n${rows.map(cellsAsLines).join('\n')}`,
  'bars for tabs': (rows) => [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  'empty lines and page numbers': (rows) =>
    [head, ...rows].map((cells, at) => `${cells.join('\t')}\n\n- ${at + 1} -`).join('\n'),
  '施策名 slid down one row': (rows) => [
    head,
    ...rows.map((cells, at) => cells.with(0, rows[at - 1]?.[0] ?? '')),
  ],
};

function cellsAsLines(cells: Row): string {
  return cells.slice(2).join('\n');
}

const goals = [5, 6, 7];
const damaged = (damage: Damage, rows: readonly Row[]) => {
  const made = damage(rows);
  return told(typeof made === 'string' ? made : textOf(made));
};

describe.each(Object.entries(harmless))('%s', (_, damage) => {
  it.each(goals)('makes no figure of 目指す姿%i another one', (goal) => {
    expect(damaged(damage, rowsOf(goal)).others).toEqual([]);
  });
});

/** Half the rows hold half the figures. A total has no name, and 「0件 —」 holds nothing that says it slid. */
const expected: Readonly<Record<string, { compared: number; told: number }>> = {
  'every other row dropped': { compared: 54, told: 0 },
  'a row of totals': { compared: 108, told: 3 },
  'a row of subtotals': { compared: 108, told: 3 },
  'a row of means': { compared: 108, told: 3 },
  'every row slid one cell to the right': { compared: 106, told: 1 },
  'rows twice': { compared: 216, told: 0 },
};

it.each(Object.entries(harmless))('%s: every figure is compared', (name, damage) => {
  const found = goals.map((goal) => damaged(damage, rowsOf(goal)));
  const compared = found.flatMap(({ counts }) => Object.values(counts));
  const unread = found.reduce((sum, one) => sum + one.unread.length + one.notFound.length, 0);
  expect({ compared: compared.reduce((sum, one) => sum + one, 0), told: unread }).toEqual(
    expected[name] ?? { compared: 108, told: 0 },
  );
});
