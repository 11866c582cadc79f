/** 登録用ブック: whether tables are the workbook of a goal, and its sheets by what they hold. */

import { type CalendarDate, fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { Table, Tables } from '../../domain/tables.ts';
import { planPeriod } from '../../scoring/plan-period.ts';
import { folded } from '../folded.ts';
import { type GoalSheet, goalSheets, sheetNames } from './goal-columns.ts';
import type { GoalFileProblem } from './goal-problem.ts';
import { type GoalRows, goalRows } from './goal-rows.ts';

export type GoalTables = {
  sheets: Readonly<Record<GoalSheet, GoalRows>>;
  unused: readonly string[];
  /** Sheets that are not ours, and hidden ones. */
  notRead: readonly string[];
};

/** Told by its sheets: a file of values has none of these names, let alone two of them. */
export function isGoalWorkbook({ sheets, hiddenSheets }: Tables): boolean {
  const names = [...sheets.map(({ name }) => name), ...hiddenSheets].map(folded);
  return goalSheets.filter((sheet) => names.includes(folded(sheetNames[sheet]))).length >= 2;
}

/** @param today actuals are of years that are over. */
export function goalTables(tables: Tables, today: CalendarDate): GoalTables | GoalFileProblem {
  const found: Partial<Record<GoalSheet, GoalRows>> = {};
  for (const sheet of goalSheets) {
    const rows = sheetIn(tables, sheet, today);
    if ('problem' in rows) return rows;
    found[sheet] = rows;
  }
  const { goal, model, indicators, initiatives, measures } = found;
  if (!goal || !model || !indicators || !initiatives || !measures) {
    return { problem: 'sheet-missing', sheet: 'goal' };
  }
  const sheets = { goal, model, indicators, initiatives, measures };
  return {
    sheets,
    unused: [...new Set(goalSheets.flatMap((sheet) => sheets[sheet].unused))],
    notRead: [
      ...tables.sheets.map(({ name }) => name).filter((name) => !isOurs(name)),
      ...tables.hiddenSheets,
    ],
  };
}

function sheetIn(
  { sheets, hiddenSheets }: Tables,
  sheet: GoalSheet,
  today: CalendarDate,
): GoalRows | GoalFileProblem {
  const isIt = (name: string): boolean => folded(name) === folded(sheetNames[sheet]);
  const [table, another]: Table[] = sheets.filter(({ name }) => isIt(name));
  if (another !== undefined) return { problem: 'sheet-twice', sheet };
  if (table === undefined) {
    return { problem: hiddenSheets.some(isIt) ? 'sheet-hidden' : 'sheet-missing', sheet };
  }
  const rows = goalRows(table, sheet);
  if ('problem' in rows) return rows;
  const [first, last] = [planPeriod.from, fiscalYearOf(today) - 1];
  const year = rows.years.find((one) => one < first || one > last);
  if (year !== undefined) return { problem: 'year-not-collected', sheet, year, first, last };
  return rows.rows.length === 0 ? { problem: 'no-rows', sheet } : rows;
}

/** 書き方 is the sheet of our own files that explains the others. */
export const explainingSheet = '書き方';

function isOurs(name: string): boolean {
  const names: readonly string[] = [
    ...goalSheets.map((sheet) => sheetNames[sheet]),
    explainingSheet,
  ];
  return names.map(folded).includes(folded(name));
}
