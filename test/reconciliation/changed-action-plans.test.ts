/** A figure of an action plan that was changed on its way to the printer: each is found, in whatever layout. */

import { describe, expect, it } from 'vitest';
import { head, type Row, rowsOf, textOf } from './action-plan-table.ts';
import { told } from './comparing.ts';

type Layout = (rows: readonly (readonly string[])[]) => string;

const layouts: Readonly<Record<string, Layout>> = {
  'a plain table': (rows) => textOf([head, ...rows]),
  'no head': (rows) => textOf(rows),
  'only names and figures': (rows) => textOf([head, ...rows].map((cells) => cells.slice(2))),
  'every row slid to the right': (rows) => textOf([head, ...rows.map((cells) => ['', ...cells])]),
  'every row slid to the left': (rows) => textOf([head, ...rows.map((cells) => cells.slice(1))]),
  'tabs lost': (rows) => [head, ...rows].map((cells) => cells.join(' ')).join('\n'),
  'a line to each cell': (rows) =>
    ['行動指標 R6実績 達成率', ...rows.flatMap((cells) => cells.slice(2))].join('\n'),
};

/** What fingers and copying do to a figure; 「0件」 cannot be swapped. */
const changes: Readonly<Record<string, (figure: string) => string>> = {
  'a digit changed': (text) => text.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10)),
  'a digit doubled': (text) => text.replace(/[1-9]/u, (digit) => `${digit}${digit}`),
  'two digits swapped': (text) => text.replace(/(\d)(\.?)(\d)/u, '$3$2$1'),
  'the last digit of a whole number dropped': (text) => text.replace(/^(\d+)\d(?=[^\d.]*$)/u, '$1'),
  'the point lost': (text) => text.replace('.', ''),
};

type Changed = { what: string; rows: readonly Row[]; as: readonly Row[] };

/** The rows of a goal with one figure changed, for every so many-th figure. */
function changed(change: (figure: string) => string, every: number): Changed[] {
  return [5, 6, 7].flatMap((goal) => {
    const rows = rowsOf(goal);
    const cells = rows.flatMap((row, at) => [3, 4].map((cell) => ({ row, at, cell })));
    return cells.flatMap(({ row, at, cell }, no) => {
      const [was, is] = [row[cell] ?? '', change(row[cell] ?? '')];
      if (no % every !== 0 || was === is || isSameNumber(was, is)) return [];
      return [
        { what: `${row[2]} ${was} → ${is}`, rows, as: rows.with(at, withCell(row, cell, is)) },
      ];
    });
  });
}

function isSameNumber(one: string, other: string): boolean {
  return numberIn(one) === numberIn(other) && !other.includes('\n');
}

function numberIn(text: string): number {
  return Number(text.replace(/[^\d.]/gu, ''));
}

function withCell([name, activity, indicator, actual, rate]: Row, cell: number, text: string): Row {
  return [name, activity, indicator, cell === 3 ? text : actual, cell === 4 ? text : rate];
}

function missedIn(layout: Layout, change: (figure: string) => string, every: number): string[] {
  return changed(change, every).flatMap(({ what, rows, as }) => {
    const [before, { others, unread }] = [told(layout(rows)), told(layout(as))];
    return others.length === 1 && unread.length === before.unread.length ? [] : [what];
  });
}

describe.each(Object.entries(changes))('%s', (_, change) => {
  it('is found at every figure of the 54 rows, and nothing else is', () => {
    expect(changed(change, 1).length).toBeGreaterThan(20);
    expect(missedIn(layouts['a plain table'] ?? textOf, change, 1)).toEqual([]);
  });
});

it.each(Object.entries(layouts))('%s: every ninth figure that is changed is found', (_, layout) => {
  const missed = Object.values(changes).flatMap((change) => missedIn(layout, change, 9));
  expect(missed).toEqual([]);
});

it('finds each figure of a table whose figures slid down one row, and no other', () => {
  for (const goal of [5, 6, 7]) {
    const rows = rowsOf(goal);
    const slid = rows.map((row, at) => [...row.slice(0, 3), ...(rows.at(at - 1) ?? row).slice(3)]);
    const isOther = (one = '', other = ''): boolean =>
      one !== '—' && other !== '—' && numberIn(one) !== numberIn(other);
    const changedCells = slid.flatMap((row, at) =>
      [3, 4].filter((cell) => isOther(row[cell], rows[at]?.[cell])),
    );
    const { others, unread } = told(textOf([head, ...slid]));
    const byValue = others.filter((one) => !one.endsWith(' unit') && !one.includes('—'));
    expect([byValue.length, unread]).toEqual([changedCells.length, []]);
  }
});

it('never takes a figure that was broken over two lines for a right one', () => {
  const broken = changed((text) => text.replace(/(\d)(?=\d)/u, '$1\n'), 1);
  const lost = broken.filter(({ as }) => {
    const { others, unread } = told(textOf([head, ...as]));
    return others.length + unread.length === 0;
  });
  expect([broken.length > 0, lost]).toEqual([true, []]);
});
