/** 施策の番号: ids for the rows and values of a goal's action plan, the same as before where they were there. */

import type { GoalContent } from '../../domain/goal-addition.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import { MeasureId, MeasureIndicatorId } from '../../domain/measure.ts';

/** What the goal's workbook held before this one; nothing where it comes in for the first time. */
export type MeasureIds = { before: GoalContent | undefined };

/** By what a row is found again: nobody numbers these rows. */
export type MeasureWords = {
  section: string;
  name: string;
  indicator: MeasureIndicatorId | null;
};

/** @returns the ids in the order of the rows; `AP-8-01` is the first row of 目指す姿8. */
export function namedMeasures(
  rows: readonly MeasureWords[],
  goal: GoalNumber,
  { before }: MeasureIds,
): MeasureId[] {
  const known = (before?.measures ?? []).map(({ id, section, name, indicator }) => ({
    id,
    key: keyOf({ section, name, indicator }),
  }));
  const ids = given(rows.map(keyOf), known, (no) => `AP-${goal}-${twoDigits(no)}`);
  return ids.map((id) => MeasureId.parse(id));
}

/** @returns the ids in the order of the names; `mi-8-01` is the first value of 目指す姿8. */
export function namedValues(
  names: readonly string[],
  goal: GoalNumber,
  { before }: MeasureIds,
): MeasureIndicatorId[] {
  const known = (before?.measureIndicators ?? []).map(({ id, name }) => ({ id, key: name }));
  const ids = given(names, known, (no) => `mi-${goal}-${twoDigits(no)}`);
  return ids.map((id) => MeasureIndicatorId.parse(id));
}

/** A number that was given out is not given to something else, be it gone or not. */
function given(
  keys: readonly string[],
  known: readonly { id: string; key: string }[],
  idOf: (no: number) => string,
): string[] {
  const free = [...known];
  const taken = new Set(known.map(({ id }) => id));
  let no = 1;
  const next = (): string => {
    while (taken.has(idOf(no))) no += 1;
    taken.add(idOf(no));
    return idOf(no);
  };
  return keys.map((key) => {
    const at = free.findIndex((one) => one.key === key);
    return at === -1 ? next() : (free.splice(at, 1)[0]?.id ?? next());
  });
}

function keyOf({ section, name, indicator }: MeasureWords): string {
  return JSON.stringify([section, name, indicator]);
}

function twoDigits(no: number): string {
  return String(no).padStart(2, '0');
}
