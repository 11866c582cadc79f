/** 年度ごとの姿: an indicator, a goal or a logic model as it stands in a fiscal year. */

import type { FiscalYear } from './fiscal-year.ts';
import type { Goal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { LogicModel } from './logic-model.ts';

type From = { from: FiscalYear | null };

/**
 * Returns an indicator with the name, unit, baseline and method that hold in a fiscal year.
 *
 * All of its actuals stay, and all of its versions: whichever version one holds, every other year can be
 * asked of it. Which years are of one series `seriesIn` tells.
 *
 * @example 5-A4, replaced from 令和8年度 on
 * asOf(fiveA4, 2025).name; // 'おしごとカフェでの求人数'
 * asOf(fiveA4, 2026).name; // 'マッチングイベント開催数'
 */
export function asOf(indicator: Indicator, fiscalYear: FiscalYear): Indicator {
  const { versions } = indicator;
  if (versions === undefined) return indicator;
  const version = versionIn(versions, fiscalYear);
  if (version === undefined) return indicator;
  const known = made.get(indicator)?.get(version.from);
  if (known !== undefined) return known;
  const { from, ...held } = version;
  const bare = { ...indicator };
  delete bare.secondName;
  delete bare.seriesBreak;
  delete bare.revised;
  const standing = { ...bare, ...held };
  made.set(
    indicator,
    (made.get(indicator) ?? new Map<FiscalYear | null, Indicator>()).set(from, standing),
  );
  return standing;
}

/** One answer asks for the same year many times, and an indicator never changes in place. */
const made = new WeakMap<Indicator, Map<FiscalYear | null, Indicator>>();

/** The series that figures of a fiscal year are of, by the 見直し that began it; none for the first. */
export function seriesIn(indicator: Indicator, fiscalYear: FiscalYear): number | undefined {
  return asOf(indicator, fiscalYear).seriesBreak?.no;
}

/** Returns a goal as it is called in a fiscal year. */
export function goalAsOf(goal: Goal, fiscalYear: FiscalYear): Goal {
  const version = versionIn(goal.versions, fiscalYear);
  if (version === undefined) return goal;
  const { name, nameVariants, revised } = version;
  const bare = { ...goal };
  delete bare.revised;
  return { ...bare, name, nameVariants, ...(revised === undefined ? {} : { revised }) };
}

/** Returns a logic model as it stands in a fiscal year. */
export function logicModelAsOf(model: LogicModel, fiscalYear: FiscalYear): LogicModel {
  const { versions } = model;
  const version = versionIn(versions, fiscalYear);
  if (version === undefined || versions === undefined) return model;
  const held: LogicModel & Partial<From> = { ...version, versions };
  delete held.from;
  return held;
}

/** Returns the version of a fiscal year; they stand oldest first. */
export function versionIn<Version extends From>(
  versions: readonly Version[] | undefined,
  fiscalYear: FiscalYear,
): Version | undefined {
  return versions?.findLast(({ from }) => from === null || from <= fiscalYear);
}
