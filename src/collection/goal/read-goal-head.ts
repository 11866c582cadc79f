/** シート「目指す姿」を読む: which goal the workbook is about, and what its logic model is headed by. */

import type { Goal } from '../../domain/goal.ts';
import { folded } from '../folded.ts';
import { goalItems, type GoalItem } from './goal-columns.ts';
import { readChoice, readLines, readText, taker, type WrittenCell } from './goal-cells.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import type { GoalRow, GoalRows } from './goal-rows.ts';
import { type ReadRows, readRow } from './read-rows.ts';
import { wholeWords } from './goal-words.ts';

export type GoalHead = {
  title: string;
  audiences: string[];
  shortTermOthers: 'none' | 'unknown';
  midLongTermOthers: 'none' | 'unknown';
  remarks: string[];
};

const items = [
  ...(['no', 'name', 'title', 'audiences', 'shortTermWhole'] as const),
  ...(['midLongTermWhole', 'modelRemarks'] as const),
];

/** Returns what stands in the row 番号, as it stands. */
export function writtenGoalNumber({ rows }: GoalRows): string {
  return rows.find((row) => itemOf(row) === 'no')?.text('content') ?? '';
}

export function readGoalHead({ rows }: GoalRows, goal: Goal): ReadRows<GoalHead> {
  const problems: { row: GoalRow; problem: GoalRowProblem }[] = [];
  const found = new Map<GoalItem, GoalRow>();
  for (const row of rows) {
    const item = itemOf(row);
    const said = row.text('item');
    const other = item === undefined ? undefined : found.get(item);
    if (item === undefined) problems.push({ row, problem: { problem: 'unknown-item', said } });
    else if (other === undefined) found.set(item, row);
    else problems.push({ row, problem: { problem: 'twice', what: said, others: [other.place] } });
  }
  const [first] = rows;
  const missing = items
    .filter((item) => item !== 'modelRemarks' && !found.has(item))
    .map((item): GoalRowProblem => ({ problem: 'item-missing', item }));
  const cellOf = (item: GoalItem): WrittenCell => ({
    at: { item },
    said: found.get(item)?.text('content') ?? '',
  });
  const read = readHead(cellOf, goal);
  return {
    rows: rows.map((row) => {
      const item = itemOf(row);
      return readRow(row, undefined, [
        ...row.problems,
        ...problems.filter((one) => one.row === row).map(({ problem }) => problem),
        ...(item !== undefined && found.get(item) === row ? read.problems(item) : []),
        ...(row === first ? missing : []),
      ]);
    }),
    content: read.head,
  };
}

function itemOf({ text }: GoalRow): GoalItem | undefined {
  return items.find((item) => folded(goalItems[item]) === folded(text('item')));
}

type ReadHead = { head: GoalHead; problems: (item: GoalItem) => readonly GoalRowProblem[] };

function readHead(cellOf: (item: GoalItem) => WrittenCell, goal: Goal): ReadHead {
  const { problems, take } = taker([]);
  const name = take(readText(cellOf('name')), '');
  const names = [goal.name, ...goal.nameVariants].map(folded);
  if (name !== '' && !names.includes(folded(name))) {
    problems.push({ problem: 'other-name', said: name, name: goal.name });
  }
  const others = ['none', 'unknown'] as const;
  const audiences = take(readLines(cellOf('audiences')), []);
  if (audiences.length === 0) problems.push({ problem: 'empty', at: { item: 'audiences' } });
  const head: GoalHead = {
    title: take(readText(cellOf('title')), ''),
    audiences,
    shortTermOthers: take(readChoice(cellOf('shortTermWhole'), wholeWords, others), 'unknown'),
    midLongTermOthers: take(readChoice(cellOf('midLongTermWhole'), wholeWords, others), 'unknown'),
    remarks: take(readLines(cellOf('modelRemarks')), []),
  };
  const itemIn = (problem: GoalRowProblem): GoalItem | undefined => {
    if (problem.problem === 'other-name') return 'name';
    return 'at' in problem && typeof problem.at === 'object' ? problem.at.item : undefined;
  };
  return { head, problems: (item) => problems.filter((one) => itemIn(one) === item) };
}
