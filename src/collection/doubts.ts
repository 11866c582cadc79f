/** 念のための確認: what looks wrong in a typed figure, for a second view; nothing is refused for it. */

import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { hundred, toDecimal } from '../scoring/decimal.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { showPercentage } from '../scoring/round.ts';
import type { Collected } from './collected.ts';
import { indexPreview } from './index-preview.ts';
import { type KnownAround, knownAround, type KnownValue } from './known-values.ts';
import type { Collecting } from './plan-in-force.ts';
import { type OtherRate, otherRates } from './printed-rate.ts';
import { isSameUnit, otherUnit } from './same-unit.ts';

type Last = { last: Figure; lastYear: FiscalYear } & Pick<KnownValue, 'standing'>;
type Next = { next: Figure; nextYear: FiscalYear } & Pick<KnownValue, 'standing'>;

export type Doubt =
  /** Outside ±50 % of the last known value; `percent` of it, 1 place, `null` where one of them is below 0 or the last is 0. */
  | ({ doubt: 'far-from-last'; percent: string | null } & Last)
  /** The known value of a later year is outside ±50 % of the figure; `percent` of the figure. */
  | ({ doubt: 'far-from-next'; percent: string | null } & Next)
  /** `unit` is `null` where the plan prints none: the figure alone is kept. */
  | { doubt: 'other-unit'; said: string; unit: string | null }
  /** 累計: such a figure holds the years before it. */
  | ({ doubt: 'falling-stock' } & Last)
  | ({ doubt: 'above-next' } & Next)
  /** More than the whole: the figure itself, or 達成率 before the last year of the plan (`rate`). */
  | { doubt: 'rate-over-100'; rate: string | null }
  /** 4年間の計画: the printed rate of a year is another one than the plan gives (`gives`, 1 place). */
  | OtherRate
  | { doubt: 'negative' }
  /** A 見直し has since put another series in the place of the one it was entered for. */
  | { doubt: 'other-series' };

/** A figure as somebody typed it; no unit is no doubt. */
export type Typed = { figure: Figure; unit: string | null };

export type TypedFor = {
  what: Collected;
  fiscalYear: FiscalYear;
  state: Collecting;
  /** Left out it is an actual; a plan is not held against actuals. */
  of?: Entry['what'];
  /** Actuals of the same figure that are not in force yet: they wait, or stand in the same file. */
  alongside?: readonly KnownValue[];
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
    ...((about.of ?? 'actual') === 'actual'
      ? actualDoubts(typed.figure, about)
      : otherRates(typed.figure, about.what, about.state)),
  ];
}

function unitDoubts(typed: Typed, { unit }: Collected): Doubt[] {
  const said = otherUnit(typed.unit, unit);
  return said === null ? [] : [{ doubt: 'other-unit', said, unit }];
}

function actualDoubts(figure: Figure, about: TypedFor): Doubt[] {
  const { what, fiscalYear, state, alongside } = about;
  const around = knownAround(state, what, fiscalYear, alongside);
  return [
    ...farDoubts(figure, around, fiscalYear),
    ...(what.isStock ? stockDoubts(figure, around) : []),
    ...overHundred(figure, about),
  ];
}

/** The nearest year is asked; the one before where both are as near. */
function farDoubts(
  figure: Figure,
  { before, after }: KnownAround,
  fiscalYear: FiscalYear,
): Doubt[] {
  const isAfterNearer =
    after !== undefined &&
    (before === undefined || after.fiscalYear - fiscalYear < fiscalYear - before.fiscalYear);
  if (isAfterNearer) {
    const percent = farPercent(figure, after.figure);
    return percent === undefined ? [] : [{ doubt: 'far-from-next', ...nextOf(after), percent }];
  }
  const percent = before === undefined ? undefined : farPercent(before.figure, figure);
  return before === undefined || percent === undefined
    ? []
    : [{ doubt: 'far-from-last', ...lastOf(before), percent }];
}

/** Returns what percentage the later figure is of the earlier one; nothing within ±50 % of it. */
function farPercent(earlier: Figure, later: Figure): string | null | undefined {
  const [from, to] = [toDecimal(earlier), toDecimal(later)];
  if (!to.minus(from).abs().times(2).greaterThan(from.abs())) return undefined;
  return from.greaterThan(0) && !to.isNegative()
    ? showPercentage(to.times(hundred).dividedBy(from))
    : null;
}

function stockDoubts(figure: Figure, { before, after }: KnownAround): Doubt[] {
  const falls = (from: Figure, to: Figure): boolean => toDecimal(to).lessThan(toDecimal(from));
  return [
    ...(before !== undefined && falls(before.figure, figure)
      ? [{ doubt: 'falling-stock', ...lastOf(before) } as const]
      : []),
    ...(after !== undefined && falls(figure, after.figure)
      ? [{ doubt: 'above-next', ...nextOf(after) } as const]
      : []),
  ];
}

function lastOf({ figure: last, fiscalYear: lastYear, standing }: KnownValue): Last {
  return { last, lastYear, ...(standing && { standing }) };
}

function nextOf({ figure: next, fiscalYear: nextYear, standing }: KnownValue): Next {
  return { next, nextYear, ...(standing && { standing }) };
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
