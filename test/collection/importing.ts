/** Files of values for tests: tables as the guarded reading hands them over, and what becomes of them. */

import { isImportProblem } from '../../src/collection/import-rows.ts';
import { type ImportPlan, planImport } from '../../src/collection/plan-import.ts';
import type { Importer } from '../../src/collection/plan-import-row.ts';
import type { State } from '../../src/domain/state.ts';
import type { Table, TableRow, Tables } from '../../src/domain/tables.ts';
import { importProblemText } from '../../src/wording/import-problem.ts';
import { importPreviewLines } from '../../src/wording/import-preview.ts';
import { at, first, owner, today } from './entering.ts';

export const head = ['番号', '年度', '値', '理由'];

/** A sheet of a CSV: row 1 is the first of the cells. */
export function sheetOf(rows: readonly (readonly string[])[], given: Partial<Table> = {}): Table {
  const read = rows.map((cells, index) => rowOf(cells, { no: index + 1 }));
  return { name: '', rows: read, hiddenColumns: [], ...given };
}

export function rowOf(cells: readonly string[], given: Partial<TableRow> = {}): TableRow {
  return { no: 1, cells: [...cells], formulas: [], faults: [], hidden: false, ...given };
}

export function tablesOf(...sheets: Table[]): Tables {
  return { sheets, hiddenSheets: [] };
}

export const importer: Importer = {
  ...{ by: owner, at: at('03:00'), today },
  ...{ may: () => true, sees: () => true },
};

/** Returns what would become of rows under the usual heading, and fails where none can be looked at. */
export function planned(
  rows: readonly (readonly string[])[],
  { state = first, ...given }: Partial<Importer> & { state?: State } = {},
): ImportPlan {
  return plannedOf(tablesOf(sheetOf([head, ...rows])), { state, ...given });
}

export function plannedOf(
  tables: Tables,
  { state = first, ...given }: Partial<Importer> & { state?: State } = {},
): ImportPlan {
  const plan = planImport(state, tables, { ...importer, ...given });
  if (isImportProblem(plan)) throw new Error(importProblemText(plan));
  return plan;
}

/** What a person reads before anything is registered, a line each. */
export function previewOf(tables: Tables, given: Partial<Importer> & { state?: State } = {}) {
  const { state = first, ...importing } = given;
  const plan = planImport(state, tables, { ...importer, ...importing });
  return isImportProblem(plan) ? [importProblemText(plan)] : importPreviewLines(plan, 20);
}

/** The rows by their number, with their fate. */
export const fates = ({ rows }: ImportPlan) =>
  rows.map(({ written, fate }) => [written.place.no, fate]);
