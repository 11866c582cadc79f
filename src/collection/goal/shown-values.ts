/** 施策が示す値: one value shown by several rows is kept once, also where another goal shows it already. */

import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual } from '../../domain/indicator.ts';
import { isSameJson } from '../../domain/json.ts';
import type { MeasureIndicator, MeasureIndicatorId } from '../../domain/measure.ts';
import { folded } from '../folded.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import type { GoalRow } from './goal-rows.ts';
import { type MeasureIds, namedValues } from './measure-ids.ts';
import type { ShownValue } from './read-shown-value.ts';

type ShownBy = { row: GoalRow; shown: ShownValue };

type Around = { goal: GoalNumber; others: readonly MeasureIndicator[]; ids: MeasureIds };

export type ValuesShown = {
  /** Those that only this goal shows, in the order of their first rows. */
  own: MeasureIndicator[];
  idOf: (shown: ShownValue) => MeasureIndicatorId;
  problems: ReadonlyMap<GoalRow, readonly GoalRowProblem[]>;
};

export function valuesShown(all: readonly ShownBy[], { goal, others, ids }: Around): ValuesShown {
  const keys = [...new Set(all.map(({ shown }) => keyOf(shown)))];
  const read = keys.map((key) => ({
    key,
    ...valueOf(
      all.filter(({ shown }) => keyOf(shown) === key),
      others,
    ),
  }));
  const fresh = read.filter(({ shared }) => shared === undefined);
  const named = namedValues(
    fresh.map(({ first }) => first.shown.name),
    goal,
    ids,
  );
  const idByKey = new Map([
    ...read.flatMap(({ key, shared }) => (shared === undefined ? [] : [[key, shared.id] as const])),
    ...fresh.flatMap(({ key }, at) => {
      const id = named[at];
      return id === undefined ? [] : [[key, id] as const];
    }),
  ]);
  const idOf = (shown: ShownValue): MeasureIndicatorId => {
    const id = idByKey.get(keyOf(shown));
    if (id === undefined) throw new Error('Cannot name a value: no row shows it');
    return id;
  };
  return {
    own: fresh.flatMap(({ first }) => ownValue(first, idOf(first.shown))),
    idOf,
    problems: new Map(read.flatMap(({ problems }) => [...problems])),
  };
}

/** By its number where rows are told apart by one, else by its name. */
function keyOf({ label, name }: ShownValue): string {
  return label ?? folded(name);
}

type Value = {
  /** The first row that says what the value is; the others may leave that out. */
  first: ShownBy;
  shared: MeasureIndicator | undefined;
  problems: ReadonlyMap<GoalRow, readonly GoalRowProblem[]>;
};

function valueOf(rows: readonly ShownBy[], others: readonly MeasureIndicator[]): Value {
  const [top] = rows;
  if (top === undefined) throw new Error('Cannot look at a value: no row shows it');
  const first = rows.find(({ shown }) => shown.said !== null) ?? top;
  const shared = sharedBy(first.shown, others);
  return {
    first,
    shared,
    problems: new Map(
      rows.map(({ row, shown }) => [
        row,
        shared === undefined ? problemsBeside(shown, first) : problemsInPlan(shown, shared),
      ]),
    ),
  };
}

/** Returns the value of the plan that this one is; of several with the name the one that says the same. */
function sharedBy(
  shown: ShownValue,
  others: readonly MeasureIndicator[],
): MeasureIndicator | undefined {
  const alike = others.filter(({ name }) => folded(name) === folded(shown.name));
  const byNumber = others.find(({ id }) => id === shown.label);
  return byNumber ?? alike.find((one) => saysSame(shown, one)) ?? alike[0];
}

function problemsInPlan(shown: ShownValue, shared: MeasureIndicator): GoalRowProblem[] {
  const { name, label } = shown;
  const isIt = folded(shared.name) === folded(name) && (label === null || label === shared.id);
  return isIt && saysSame(shown, shared)
    ? []
    : [{ problem: 'other-in-plan', name: shared.name, id: shared.id }];
}

function problemsBeside({ name, said }: ShownValue, first: ShownBy): GoalRowProblem[] {
  if (first.shown.said === null) return [{ problem: 'empty', at: 'kind' }];
  const isSame =
    folded(name) === folded(first.shown.name) &&
    (said === null || isSameJson(bare(said), bare(first.shown.said)));
  return isSame ? [] : [{ problem: 'other-value', name, row: first.row.place }];
}

type Says = NonNullable<ShownValue['said']>;

/** Whether nothing in the row goes beyond the plan: what only the row says would be lost. */
function saysSame({ said }: ShownValue, one: MeasureIndicator): boolean {
  if (said === null) return true;
  const { kind, start, planTotal, actuals, achievementRates, remarks } = said;
  const texts = one.remarks.map(({ text }) => text);
  return (
    kind === one.kind &&
    start === one.start &&
    (planTotal === null || planTotal === one.planTotal) &&
    actuals.every((actual) =>
      one.actuals.some((other) => isSameJson(figureOf(actual), figureOf(other))),
    ) &&
    achievementRates.every((rate) =>
      one.achievementRates.some((other) => isSameJson(rate, other)),
    ) &&
    remarks.every((remark) => texts.includes(remark))
  );
}

function bare({ actuals, ...said }: Says): unknown {
  return { ...said, actuals: actuals.map(figureOf) };
}

/** Without the place where it stands. */
function figureOf(actual: Actual): unknown {
  const { fiscalYear } = actual;
  return actual.state === 'measured'
    ? { fiscalYear, value: actual.value }
    : { fiscalYear, code: actual.reason.code };
}

/** None where no row says anything of it, which is wrong with its rows. */
function ownValue({ shown }: ShownBy, id: MeasureIndicatorId): MeasureIndicator[] {
  const { name, unit, said, citation } = shown;
  if (said === null) return [];
  const { remarks: texts, ...value } = said;
  const remarks = texts.map((text) => ({ text, citation }));
  return [{ id, name, unit, ...value, remarks, citation }];
}
