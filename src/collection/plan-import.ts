/** 取り込みの下見: what each row of a file would do, and what would be kept; all of it or nothing. */

import type { State } from '../domain/state.ts';
import type { Tables } from '../domain/tables.ts';
import type { Cell } from './approved.ts';
import { figureFinder } from './find-figure.ts';
import {
  type ImportProblem,
  isImportProblem,
  type RowPlace,
  type WrittenRow,
  type WrittenRows,
  writtenRows,
} from './import-rows.ts';
import type { KnownValue } from './known-values.ts';
import { type Fate, type Importer, planImportRow, type PlannedFate } from './plan-import-row.ts';
import { type ReadImportRow, readImportRow } from './read-import-row.ts';
import type { RowProblem } from './row-problem.ts';

export type PlannedRow = { written: WrittenRow } & (
  Fate | { fate: 'wrong'; problems: readonly RowProblem[] }
);

export type ImportPlan = Pick<WrittenRows, 'empty' | 'unused' | 'notRead'> & {
  rows: readonly PlannedRow[];
  /** What is kept when the plan is carried out: nothing new while a row is doubtful or wrong. */
  state: State;
};

/**
 * Returns what a file would do; nothing is kept by looking. Rows with a number, a year and nothing else
 * are left alone.
 *
 * @returns the problem where the file has no rows that could be looked at.
 */
export function planImport(
  state: State,
  tables: Tables,
  importer: Importer,
): ImportPlan | ImportProblem {
  const written = writtenRows(tables);
  if (isImportProblem(written)) return written;
  const finder = figureFinder(state);
  const read = written.rows.map((row) => ({ row, ...readImportRow(row, finder) }));
  const places = placesByCell(read.map(({ row, cell }) => ({ place: row.place, cell })));
  const inFile = valuesInFile(read.map(({ content }) => content));
  const rows: PlannedRow[] = [];
  let kept = state;
  for (const { row, cell, content } of read) {
    const others = (cell === undefined ? [] : (places.get(keyOf(cell)) ?? [])).filter(
      (one) => one !== row.place,
    );
    const planned = fateOf({ cell, content }, others, (one) =>
      planImportRow(one, { state, kept, inFile: inFile.get(one.figure.target) ?? [] }, importer),
    );
    if ('problems' in planned) {
      rows.push({ written: row, fate: 'wrong', problems: planned.problems });
    } else {
      rows.push({ written: row, ...planned.fate });
      kept = planned.kept;
    }
  }
  const { empty, unused, notRead } = written;
  return { rows, empty, unused, notRead, state: isReady({ rows }) ? kept : state };
}

/** Whether nothing stands in the way of keeping the rows. */
export function isReady({ rows }: Pick<ImportPlan, 'rows'>): boolean {
  return rows.every(({ fate }) => fate !== 'wrong' && fate !== 'doubtful');
}

/** Whether there is anything to keep. */
export function changesAnything(plan: Pick<ImportPlan, 'rows'>): boolean {
  return countNew(plan) > 0;
}

/** How many entries it is. */
export function countNew({ rows }: Pick<ImportPlan, 'rows'>): number {
  return rows.filter(({ fate }) => fate !== 'same').length;
}

/** Which of two rows is right nobody can tell: both are wrong. */
function fateOf(
  { content }: ReadImportRow,
  others: readonly RowPlace[],
  plan: (row: Extract<ReadImportRow['content'], { read: unknown }>['read']) => PlannedFate,
): PlannedFate {
  const twice: RowProblem[] = others.length === 0 ? [] : [{ problem: 'twice', others }];
  if ('problems' in content) return { problems: [...content.problems, ...twice] };
  return twice.length === 0 ? plan(content.read) : { problems: twice };
}

/** A year may be questioned by one that stands in the file below it. */
function valuesInFile(
  contents: readonly ReadImportRow['content'][],
): ReadonlyMap<string, readonly KnownValue[]> {
  const values = new Map<string, KnownValue[]>();
  for (const content of contents) {
    if ('problems' in content) continue;
    const { cell, value } = content.read;
    const { target, what, fiscalYear } = cell;
    if (what !== 'actual' || value.state !== 'measured') continue;
    const one = { figure: value.value, fiscalYear, standing: 'in-file' } as const;
    values.set(target, [...(values.get(target) ?? []), one]);
  }
  return values;
}

function placesByCell(
  rows: readonly { place: RowPlace; cell: Cell | undefined }[],
): Map<string, RowPlace[]> {
  const places = new Map<string, RowPlace[]>();
  for (const { place, cell } of rows) {
    if (cell === undefined) continue;
    places.set(keyOf(cell), [...(places.get(keyOf(cell)) ?? []), place]);
  }
  return places;
}

function keyOf({ target, what, fiscalYear }: Cell): string {
  return `${target} ${what} ${fiscalYear}`;
}
