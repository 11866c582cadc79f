/** 並び順での読み: the run of figures in which a row ends, told by the order of the columns. */

import type { Column } from './head.ts';
import type { Mark } from './marks.ts';
import { type Thing, unitOfThing } from './thing.ts';
import type { PrintedValue } from './reading.ts';

type Placed = readonly PrintedValue[];

/** Returns the figures in the order of the columns, where they fit in one way only. */
export function inTheirOrder(
  columns: readonly Column[],
  marks: readonly Mark[],
  things: readonly Thing[],
): Placed | undefined {
  if (marks.length > columns.length || marks.length === 0) return undefined;
  const value = (column: Column, mark: Mark): PrintedValue => ({
    ...{ column, mark, unit: mark.unit ?? column.unit },
  });
  if (marks.length === columns.length)
    return columns.flatMap((column, at) => {
      const mark = marks[at];
      return mark ? [value(column, mark)] : [];
    });
  const ways = choices(columns, marks.length).filter((chosen) =>
    chosen.every((column, at) => fits(column, marks[at], things)),
  );
  const [only, ...others] = ways;
  if (only === undefined || others.length > 0) return undefined;
  return only.flatMap((column, at) => {
    const mark = marks[at];
    return mark ? [value(column, mark)] : [];
  });
}

/** A table with more columns of figures is read by its columns or not at all. */
const mostColumns = 8;

function choices(columns: readonly Column[], count: number): (readonly Column[])[] {
  if (count === 0) return [[]];
  if (columns.length < count || columns.length > mostColumns) return [];
  const [first, ...rest] = columns;
  if (first === undefined) return [];
  return [...choices(rest, count - 1).map((chosen) => [first, ...chosen]), ...choices(rest, count)];
}

function fits({ is }: Column, mark: Mark | undefined, things: readonly Thing[]): boolean {
  if (mark === undefined || mark.figure === null || is === 'other' || is === 'target')
    return mark !== undefined;
  if (is === 'rate') return mark.unit === null || mark.unit === '%';
  if (is === 'index-number') return mark.unit === null;
  return mark.unit !== '%' || things.some((thing) => unitOfThing(thing) === '%');
}

/** Without a head: 実績 and 達成率 of a 施策, or 基準値, 実績 and 指数 of an indicator, and nothing else. */
export function usualColumns(
  things: readonly Thing[],
  marks: readonly Mark[],
): readonly Column[] | undefined {
  if (isAll('measure', things)) return isActualAndRate(marks) ? usualOfMeasure : undefined;
  return isAll('indicator', things) && marks.length === 3 ? usualOfIndicator : undefined;
}

function isAll(kind: Thing['kind'], things: readonly Thing[]): boolean {
  return things.length > 0 && things.every((thing) => thing.kind === kind);
}

function isActualAndRate([actual, rate, ...others]: readonly Mark[]): boolean {
  if (actual === undefined || rate === undefined || others.length > 0) return false;
  return actual.unit !== '%' && (rate.unit === '%' || rate.figure === null);
}

const column = (is: Column['is'], title: string, at: number): Column => ({
  ...{ is, title, at, unit: null, fiscalYear: undefined },
});
const usualOfMeasure = [column('actual', '実績', 0), column('rate', '達成率', 1)];
const usualOfIndicator = [
  column('baseline', '基準値', 0),
  column('actual', '実績', 1),
  column('index-number', '指数', 2),
];

/** The row slid against its head: the one figure with % can only be the rate, and all columns are filled. */
export function isSlid(placed: Placed, inOrder: Placed): boolean {
  const rates = inOrder.filter(({ column }) => column.is === 'rate');
  const percents = inOrder.filter(({ mark }) => mark.unit === '%');
  const [rate] = rates;
  return (
    placed.length < inOrder.length &&
    rates.length === 1 &&
    percents.length === 1 &&
    rate?.mark.unit === '%'
  );
}
