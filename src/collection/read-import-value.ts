/** 行の値を読む: a figure with its unit, or a 「—」 with its reason and the day on which it is expected. */

import type { EnteredValue } from '../domain/entry.ts';
import type { WrittenRow } from './import-rows.ts';
import { readFigure } from './read-figure.ts';
import type { Read, RowProblem } from './row-problem.ts';
import { isSameUnit } from './same-unit.ts';
import { writtenDash } from './written-dash.ts';
import { writtenDay } from './written-times.ts';

/** `unit` is as the row says it; `null` where it says none. */
export type ReadValue = { value: EnteredValue; unit: string | null };

export function readImportValue({ cells, faults }: WrittenRow): Read<ReadValue> {
  const { value: said } = cells;
  // What is wrong with the cell is told already
  if (faults.some(({ column }) => column === 'value')) return { problems: [] };
  const read = readFigure(said);
  if ('dash' in read) return dashOf(cells);
  if ('figure' in read) return figureOf(read, cells);
  const { problem: because } = read;
  return because === 'empty'
    ? { problems: [{ problem: 'no-value' }] }
    : { problems: [{ problem: 'not-a-figure', said, because }] };
}

function figureOf(
  { figure, unit: inValue }: { figure: string; unit: string | null },
  { unit: inColumn, dashReason, expectedOn }: WrittenRow['cells'],
): Read<ReadValue> {
  if (dashReason !== '' || expectedOn !== '') return { problems: [{ problem: 'figure-and-dash' }] };
  if (inValue !== null && inColumn !== '' && !isSameUnit(inValue, inColumn)) {
    return { problems: [{ problem: 'two-units', inValue, inColumn }] };
  }
  if (inColumn.length > longestUnit) {
    return { problems: [{ problem: 'too-long', column: 'unit', limit: longestUnit }] };
  }
  const unit = inValue ?? (inColumn === '' ? null : inColumn);
  return { read: { value: { state: 'measured', value: figure }, unit } };
}

function dashOf({ dashReason, expectedOn: said }: WrittenRow['cells']): Read<ReadValue> {
  const dash = writtenDash(dashReason);
  const day = said === '' ? null : writtenDay(said);
  const problems: RowProblem[] = [
    ...(dash === undefined ? [{ problem: 'dash-unexplained', said: dashReason } as const] : []),
    ...(day === undefined ? [{ problem: 'unknown-day', said } as const] : []),
    ...tooLong('dashReason', dashReason),
  ];
  return dash === undefined || day === undefined || problems.length > 0
    ? { problems }
    : { read: { value: { state: 'missing', ...dash, expectedOn: day }, unit: null } };
}

/** As many letters as an entry takes. */
const limit = 500;
const longestUnit = 60;

export function tooLong(column: 'dashReason' | 'remark', text: string): RowProblem[] {
  return text.length > limit ? [{ problem: 'too-long', column, limit }] : [];
}
