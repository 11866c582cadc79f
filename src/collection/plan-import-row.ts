/** 行の行き先: what one row of a file would do to the entries, and why it may have to wait. */

import type { EnteredValue, Entry } from '../domain/entry.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import { isSameJson } from '../domain/json.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { type Cell, entryInForce, entryWaiting } from './approved.ts';
import type { Collected } from './collected.ts';
import { type Doubt, doubtsAbout } from './doubts.ts';
import { enterValue } from './enter.ts';
import { problemOfEntry } from './entry-problem.ts';
import { givenFigure } from './given-figure.ts';
import { type KnownValue, waitingValues } from './known-values.ts';
import type { ReadRow } from './read-import-row.ts';
import { otherUnit } from './same-unit.ts';
import type { RowProblem } from './row-problem.ts';

/** In whose name it is entered, and which figures they may enter. */
export type Importer = {
  by: UserId;
  /** The moment. */
  at: string;
  today: CalendarDate;
  may: (figure: Collected) => boolean;
  /** Whether they may be told a value that waits for approval. */
  sees: (entry: Entry) => boolean;
};

/**
 * What holds, or waits for approval under a number, before the file is taken in; `isHidden` what a
 * colleague has entered and is not to be told.
 */
export type Before = { value: EnteredValue; waitsAs: number | null; isHidden: boolean };

type Fitting = ReadRow & { doubts: readonly Doubt[] };

/**
 * What becomes of a row that can be read. A `doubtful` one needs a reason in its column 理由: for a figure
 * that looks wrong (`doubts`) or for changing an approved value.
 */
export type Fate =
  | ({ fate: 'added' } & Fitting)
  | ({ fate: 'changed'; before: Before } & Fitting)
  | ({ fate: 'same' } & Fitting)
  | ({ fate: 'doubtful'; before: Before | null } & Fitting);

export type PlannedFate = { fate: Fate; kept: State } | { problems: readonly RowProblem[] };

/** What a row is held against. */
export type Beside = {
  /** The state before the file. */
  state: State;
  /** It, with what the rows before have entered. */
  kept: State;
  /** The values of the file for the same figure. */
  inFile: readonly KnownValue[];
};

export function planImportRow(
  row: ReadRow,
  { state, kept, inFile }: Beside,
  importer: Importer,
): PlannedFate {
  if (!importer.may(row.figure)) return { problems: [{ problem: 'not-yours' }] };
  const before = beforeOf(row.cell, state, importer);
  if (isGiven(row, state) || (before !== null && isSame(before, row, state))) {
    return { fate: { fate: 'same', ...row, doubts: [] }, kept };
  }
  const problem = problemOfEntry(state, row.figure, { ...row.cell, ...row }, importer.today);
  if (problem !== undefined) return declined(problem);
  const waiting = waitingValues(state.entries, row.figure, importer.sees);
  const doubts = doubtsOf(row, state, [...waiting, ...inFile]);
  if (lacksReason(row, doubts, state)) {
    return { fate: { fate: 'doubtful', before, ...row, doubts }, kept };
  }
  const outcome = enterValue(kept, newEntry(row, before, importer));
  if (isRefusal(outcome)) return declined(outcome);
  const fate =
    before === null ? ({ fate: 'added' } as const) : ({ fate: 'changed', before } as const);
  return { fate: { ...fate, ...row, doubts }, kept: outcome };
}

function declined(refusal: Refusal): PlannedFate {
  return { problems: [{ problem: 'declined', refusal }] };
}

function newEntry(row: ReadRow, before: Before | null, { by, at, today }: Importer) {
  const { cell, value, unit, remark, evidence } = row;
  const replaces = before?.waitsAs ?? undefined; // It was shown
  return { ...cell, value, unit, remark, evidence, via: 'file', by, at, today, replaces } as const;
}

function lacksReason({ cell, remark }: ReadRow, doubts: readonly Doubt[], state: State): boolean {
  const isCorrection = entryInForce(state.entries, cell) !== undefined;
  return remark === null && (doubts.length > 0 || isCorrection);
}

/** A table with the figures of the documents is sent back whole: what they print is no change. */
function isGiven({ figure, cell, value }: ReadRow, state: State): boolean {
  return value.state === 'measured' && givenFigure(state, figure, cell) === value.value;
}

function beforeOf(cell: Cell, { entries }: State, { sees }: Importer): Before | null {
  const waiting = entryWaiting(entries, cell);
  if (waiting !== undefined) {
    return { value: waiting.value, waitsAs: waiting.no, isHidden: !sees(waiting) };
  }
  const value = entryInForce(entries, cell)?.value;
  return value === undefined ? null : { value, waitsAs: null, isHidden: false };
}

/** A remark, an address or another unit that a waiting entry lacks is worth entering again. */
function isSame({ value, waitsAs }: Before, row: ReadRow, { entries }: State): boolean {
  if (!isSameJson(value, row.value)) return false;
  const waiting = entries.find(({ no }) => no === waitsAs);
  if (waiting === undefined) return true;
  const adds = (said: string | null, known: string | null): boolean =>
    said !== null && said !== known;
  const isOtherUnit =
    row.unit !== null &&
    otherUnit(row.unit, row.figure.unit) !== otherUnit(waiting.unit ?? null, row.figure.unit);
  return !isOtherUnit && !adds(row.remark, waiting.remark) && !adds(row.evidence, waiting.evidence);
}

function doubtsOf(
  { figure: what, cell, value, unit }: ReadRow,
  state: State,
  alongside: readonly KnownValue[],
): Doubt[] {
  if (value.state !== 'measured') return [];
  const { fiscalYear, what: of } = cell;
  return doubtsAbout({ figure: value.value, unit }, { what, fiscalYear, state, of, alongside });
}
