/** 直すところ: what can be wrong with one row of a file; each has its sentence in wording/import-problem.ts. */

import type { Refusal } from '../domain/refusal.ts';
import type { CellFault } from '../domain/tables.ts';
import type { Collected } from './collected.ts';
import type { ImportColumn } from './import-columns.ts';
import type { RowPlace } from './import-rows.ts';
import type { FigureProblem } from './read-figure.ts';

export type RowProblem =
  | { problem: 'unknown-figure'; said: string }
  /** Several figures have that name. */
  | { problem: 'ambiguous-name'; said: string; ids: readonly string[] }
  /** Somebody hid or filtered the row, and may not know that it is there. */
  | { problem: 'hidden' }
  | { problem: 'formula'; column: ImportColumn }
  | { problem: 'fault'; column: ImportColumn; fault: CellFault }
  | { problem: 'no-figure' }
  /** The name in the row is not that of the figure with its number. */
  | { problem: 'other-name'; said: string; figure: Collected }
  | { problem: 'unknown-year'; said: string }
  | { problem: 'unknown-kind'; said: string }
  /** 行動指標 and アウトカム have no plan of their own. */
  | { problem: 'has-no-plan' }
  | { problem: 'no-value' }
  | { problem: 'not-a-figure'; said: string; because: FigureProblem }
  | { problem: 'two-units'; inValue: string; inColumn: string }
  | { problem: 'dash-unexplained'; said: string }
  | { problem: 'figure-and-dash' }
  | { problem: 'unknown-day'; said: string }
  | { problem: 'too-long'; column: ImportColumn; limit: number }
  | { problem: 'no-address'; said: string }
  /** Two rows of the file are about the same figure and year. */
  | { problem: 'twice'; others: readonly RowPlace[] }
  | { problem: 'not-yours' }
  | { problem: 'declined'; refusal: Refusal };

/** What was read, or all that is wrong with it. */
export type Read<What> = { read: What } | { problems: readonly RowProblem[] };
