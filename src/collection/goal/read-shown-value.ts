/** 行動指標の欄を読む: what a row of the action plan says of the value that it shows. */

import type { Citation } from '../../domain/citation.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual } from '../../domain/indicator.ts';
import type { AchievementRate, MeasureIndicator } from '../../domain/measure.ts';
import { readActual } from './goal-actuals.ts';
import {
  cellIn,
  readChoice,
  readFigureOrDash,
  readLines,
  readText,
  readTextOrNone,
  readUnit,
  type Taker,
  taker,
} from './goal-cells.ts';
import type { ColumnKey } from './goal-columns.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import { type GoalRow, keyOfYear } from './goal-rows.ts';
import { kindWords, startWords } from './goal-words.ts';
import { citationOfRow } from './read-rows.ts';

export type ShownValue = {
  name: string;
  /** 行動指標の番号: that of the plan, or any sign by which rows of the workbook are told apart. */
  label: string | null;
  unit: string | null;
  /** `null` where another row, or the plan, says it. */
  said:
    | (Pick<MeasureIndicator, 'kind' | 'actuals' | 'achievementRates' | 'planTotal' | 'start'> & {
        remarks: string[];
      })
    | null;
  citation: Citation;
};

export type ReadShownValue = {
  shown: ShownValue | undefined;
  /** As the row prints it. */
  unit: string | null;
  problems: readonly GoalRowProblem[];
};

export function readShownValue(
  row: GoalRow,
  years: readonly FiscalYear[],
  goal: GoalNumber,
): ReadShownValue {
  const { problems, take } = taker([]);
  const filled = valueColumns(years).filter((column) => row.text(column) !== '');
  if (row.text('shown') === '') {
    if (filled.length > 0 || row.text('shownId') !== '') {
      problems.push({ problem: 'value-without-indicator' });
    }
    return {
      shown: undefined,
      unit: take(readTextOrNone(cellIn(row, 'unit'), 20), null),
      problems,
    };
  }
  const unit = take(readUnit(cellIn(row, 'unit')), null);
  const name = take(readText(cellIn(row, 'shown')), '');
  const label = take(readTextOrNone(cellIn(row, 'shownId'), 20), null);
  const citation = citationOfRow(goal, row);
  const said =
    filled.length === 0 ? null : saidOf(row, { years, unit, citation }, { problems, take });
  return { shown: { name, label, unit, said, citation }, unit, problems };
}

function valueColumns(years: readonly FiscalYear[]): ColumnKey[] {
  const ofYears = years.flatMap((year) =>
    (['actual', 'dash', 'rate'] as const).map((column) => keyOfYear(column, year)),
  );
  return ['kind', 'start', 'planned', 'shownRemarks', ...ofYears];
}

type Of = { years: readonly FiscalYear[]; unit: string | null; citation: Citation };

function saidOf(
  row: GoalRow,
  { years, unit, citation }: Of,
  { problems, take }: Taker,
): NonNullable<ShownValue['said']> {
  const actuals = years.flatMap((year): Actual[] => {
    const actual = readActual(row, year, { unit, citation });
    if ('read' in actual) return [actual.read];
    problems.push(actual.problem);
    return [];
  });
  return {
    kind: take(readChoice(cellIn(row, 'kind'), kindWords, ['flow', 'stock']), 'flow'),
    start: take(
      readChoice(cellIn(row, 'start'), startWords, ['running', 'not-started']),
      'running',
    ),
    planTotal: take(figureOrNone(row, 'planned', unit), null),
    actuals,
    achievementRates: years.flatMap((year) => rateOf(row, year, problems)),
    remarks: take(readLines(cellIn(row, 'shownRemarks')), []),
  };
}

/** R6～9計画 is not printed everywhere: empty and 「—」 are the same. */
function figureOrNone(row: GoalRow, column: ColumnKey, unit: string | null) {
  const cell = cellIn(row, column);
  return cell.said === '' ? { read: null } : readFigureOrDash(cell, unit);
}

/** 達成率 is printed in percent; an empty cell is none, a 「—」 one that was printed. */
function rateOf(
  row: GoalRow,
  fiscalYear: FiscalYear,
  problems: GoalRowProblem[],
): AchievementRate[] {
  const cell = cellIn(row, keyOfYear('rate', fiscalYear));
  if (cell.said === '') return [];
  const read = readFigureOrDash(cell, '%');
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const value: Figure | null = read.read;
  return [value === null ? { state: 'dash', fiscalYear } : { state: 'printed', fiscalYear, value }];
}
