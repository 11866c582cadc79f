/** 念のための確認: what looks wrong in a typed figure, for a second view; nothing is refused for it. */

import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { hundred, toDecimal } from '../scoring/decimal.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { showPercentage } from '../scoring/round.ts';
import type { Collected } from './collected.ts';
import { indexPreview } from './index-preview.ts';
import { type KnownValue, lastKnown } from './known-values.ts';
import type { Collecting } from './plan-in-force.ts';
import { isSameUnit, otherUnit } from './same-unit.ts';

export type Doubt =
  /** Outside ±50 % of the last known value; `percent` of it, 1 place, `null` where one of them is below 0 or the last is 0. */
  | { doubt: 'far-from-last'; last: Figure; lastYear: FiscalYear; percent: string | null }
  /** `unit` is `null` where the plan prints none: the figure alone is kept. */
  | { doubt: 'other-unit'; said: string; unit: string | null }
  /** 累計: such a figure holds the years before it. */
  | { doubt: 'falling-stock'; last: Figure; lastYear: FiscalYear }
  /** More than the whole: the figure itself, or 達成率 before the last year of the plan (`rate`). */
  | { doubt: 'rate-over-100'; rate: string | null }
  | { doubt: 'negative' };

/** A figure as somebody typed it; no unit is no doubt. */
export type Typed = { figure: Figure; unit: string | null };

export type TypedFor = {
  what: Collected;
  fiscalYear: FiscalYear;
  state: Collecting;
  /** Left out it is an actual; a plan is not held against actuals. */
  of?: Entry['what'];
};

/**
 * Returns what is to be looked at twice before a figure is saved, in the order in which it is said.
 *
 * @example 7-A2 創業相談の実施回数, 452 in 令和5年度
 * doubtsAbout({ figure: '66', unit: null }, { what: sevenA2, fiscalYear: 2024, state });
 * // [{ doubt: 'far-from-last', last: '452', lastYear: 2023, percent: '14.6' }]
 */
export function doubtsAbout(typed: Typed, about: TypedFor): Doubt[] {
  const isNegative = toDecimal(typed.figure).isNegative() && !toDecimal(typed.figure).isZero();
  return [
    ...unitDoubts(typed, about.what),
    ...(isNegative ? [{ doubt: 'negative' } as const] : []),
    ...((about.of ?? 'actual') === 'actual' ? actualDoubts(typed.figure, about) : []),
  ];
}

function unitDoubts(typed: Typed, { unit }: Collected): Doubt[] {
  const said = otherUnit(typed.unit, unit);
  return said === null ? [] : [{ doubt: 'other-unit', said, unit }];
}

function actualDoubts(figure: Figure, about: TypedFor): Doubt[] {
  const { what, fiscalYear, state } = about;
  const last = lastKnown(state, what, fiscalYear);
  return [
    ...(last === undefined ? [] : doubtsAfter(last, figure, what)),
    ...overHundred(figure, about),
  ];
}

function doubtsAfter(
  { figure: last, fiscalYear: lastYear }: KnownValue,
  now: Figure,
  what: Collected,
) {
  const [before, after] = [toDecimal(last), toDecimal(now)];
  const isFar = after.minus(before).abs().times(2).greaterThan(before.abs());
  const percent =
    before.greaterThan(0) && !after.isNegative()
      ? showPercentage(after.times(hundred).dividedBy(before))
      : null;
  const doubts: Doubt[] = [];
  if (isFar) doubts.push({ doubt: 'far-from-last', last, lastYear, percent });
  if (what.isStock && after.lessThan(before))
    doubts.push({ doubt: 'falling-stock', last, lastYear });
  return doubts;
}

function overHundred(figure: Figure, { what, fiscalYear, state }: TypedFor): Doubt[] {
  const isShare = what.unit !== null && isSameUnit(what.unit, '%');
  if (isShare && toDecimal(figure).greaterThan(hundred)) {
    return [{ doubt: 'rate-over-100', rate: null }];
  }
  if (what.kind !== 'measure' || fiscalYear >= planPeriod.to) return [];
  const preview = indexPreview(state, what.target, fiscalYear, figure);
  if (preview?.kind !== 'measure' || preview.then.state !== 'computed') return [];
  const { rate, shown } = preview.then;
  return rate.greaterThan(hundred) ? [{ doubt: 'rate-over-100', rate: shown }] : [];
}
