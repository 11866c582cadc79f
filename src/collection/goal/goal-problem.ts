/** ブックの直すところ: what can be wrong with the workbook of a goal; each has its sentence in wording. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { CellFault } from '../../domain/tables.ts';
import type { RowPlace } from '../import-rows.ts';
import type { FigureProblem } from '../read-figure.ts';
import type { ColumnKey, GoalItem, GoalSheet } from './goal-columns.ts';

/** Where in a row: a column, or for the sheet 目指す姿 the item that the row is about. */
export type Spot = ColumnKey | { item: GoalItem };

export type GoalRowProblem =
  | { problem: 'hidden' }
  | { problem: 'formula'; at: Spot }
  | { problem: 'fault'; at: Spot; fault: CellFault }
  | { problem: 'empty'; at: Spot }
  | { problem: 'too-long'; at: Spot; limit: number }
  | { problem: 'not-one-of'; at: Spot; said: string; words: readonly string[] }
  | { problem: 'not-a-number'; at: Spot; said: string; most: number }
  | { problem: 'not-a-figure'; at: Spot; said: string; because: FigureProblem }
  | { problem: 'unit-in-figure'; at: Spot; inValue: string; unit: string | null }
  | { problem: 'unknown-year'; at: Spot; said: string }
  | { problem: 'unknown-cadence'; said: string }
  | { problem: 'dash-unexplained'; at: Spot }
  | { problem: 'figure-and-dash'; at: Spot }
  | { problem: 'no-index-without-actual'; at: Spot }
  /** An item of the sheet 目指す姿 that is not there. */
  | { problem: 'item-missing'; item: GoalItem }
  | { problem: 'unknown-item'; said: string }
  | { problem: 'other-name'; said: string; name: string }
  | { problem: 'not-an-indicator'; at: Spot; said: string }
  | { problem: 'unknown-indicator'; at: Spot; id: string }
  | { problem: 'other-level'; at: Spot; id: string; part: string }
  | { problem: 'one-indicator'; at: Spot }
  | { problem: 'link-leads-back' }
  | { problem: 'unknown-text'; at: Spot; said: string; among: 'audience' | 'issue' | 'trigger' }
  | { problem: 'not-a-section'; said: string }
  | { problem: 'other-goal'; at: Spot; said: string }
  | { problem: 'unknown-section'; said: string }
  | { problem: 'unknown-initiative'; section: string; no: number }
  | { problem: 'initiative-gap'; section: string; expected: number }
  | { problem: 'other-section-name'; section: string; name: string }
  | { problem: 'unknown-twin'; id: string }
  | { problem: 'other-twin'; id: string }
  | { problem: 'twice'; what: string; others: readonly RowPlace[] }
  /** Two rows show one value, and say different things of it. */
  | { problem: 'other-value'; name: string; row: RowPlace }
  /** The plan shows this value in another goal, and says something else of it. */
  | { problem: 'other-in-plan'; name: string; id: string }
  | { problem: 'value-without-indicator' }
  /** Something stands where nothing of this kind of row is kept. */
  | { problem: 'not-used'; at: Spot; part: string }
  | { problem: 'too-many-rows'; limit: number };

/** Why nothing of the workbook can be looked at row by row. */
export type GoalFileProblem =
  | { problem: 'sheet-missing' | 'sheet-hidden' | 'sheet-twice'; sheet: GoalSheet }
  | { problem: 'heading-missing'; sheet: GoalSheet }
  | {
      problem: 'column-missing' | 'column-twice' | 'column-hidden';
      sheet: GoalSheet;
      title: string;
    }
  | {
      problem: 'year-not-collected';
      sheet: GoalSheet;
      year: FiscalYear;
      first: FiscalYear;
      last: FiscalYear;
    }
  | { problem: 'no-rows'; sheet: GoalSheet }
  | { problem: 'no-goal-number'; said: string }
  | { problem: 'goal-is-in-plan'; goal: number };
