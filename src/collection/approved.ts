/** 承認された値: which entry holds for a figure in a fiscal year, and which ones wait. */

import { type Entry, entryStatus } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { TargetId } from '../domain/target.ts';

/** One figure of one fiscal year; of a series that a 見直し began, its number. */
export type Cell = {
  target: TargetId;
  what: Entry['what'];
  fiscalYear: FiscalYear;
  series?: number | undefined;
};

/** Entries of a cell, oldest first. */
export function entriesOf(entries: readonly Entry[], cell: Cell): Entry[] {
  return entries.filter(
    ({ target, what, fiscalYear, series }) =>
      target === cell.target &&
      what === cell.what &&
      fiscalYear === cell.fiscalYear &&
      series === cell.series,
  );
}

/**
 * Returns the entry whose value is in the answers: the latest that was approved. Entries of a cell are
 * approved in the order of their numbers, and a clock may be wrong.
 */
export function entryInForce(entries: readonly Entry[], cell: Cell): Entry | undefined {
  return entriesOf(entries, cell).findLast((entry) => entryStatus(entry) === 'approved');
}

/** Returns the latest entry that waits for approval. */
export function entryWaiting(entries: readonly Entry[], cell: Cell): Entry | undefined {
  return entriesOf(entries, cell).findLast((entry) => entryStatus(entry) === 'entered');
}

/** The moment of the last approval; empty where there is none. */
export function approvedAt({ decisions }: Pick<Entry, 'decisions'>): string {
  return decisions.findLast(({ kind }) => kind === 'approved')?.at ?? '';
}
