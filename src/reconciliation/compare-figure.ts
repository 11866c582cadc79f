/** 一つの値の突合: a printed figure beside the one that is held, units and rounding considered. */

import { isSameUnit } from '../collection/same-unit.ts';
import { type Decimal, hundred, toDecimal } from '../scoring/decimal.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Stored } from './stored.ts';

/**
 * `rounded`: the paper shows fewer places. `finer`: it shows more, and rounds to what is held. `scaled`:
 * 千人 and the like. `fraction`: 0.442 for 44.2 %. `no-value`: 「—」 on both sides. `trial`: our 充実度.
 */
export type SameBecause =
  'same' | 'rounded' | 'finer' | 'scaled' | 'fraction' | 'no-value' | 'trial';

/** `recomputed`: it is what the shown figures give, where the ward printed another 指数. */
export type DifferentBecause = 'value' | 'unit' | 'none-on-paper' | 'none-held' | 'recomputed';

export type Verdict =
  { is: 'equal'; because: SameBecause } | { is: 'different'; because: DifferentBecause };

export type Printed = { figure: string | null; unit: string | null; isAbout?: boolean };

/**
 * Returns whether what is printed says what is held.
 *
 * @example セラ・サービスの満足度, held 44.2 %
 * compareFigure({ figure: '44', unit: '%' }, stored); // equal, 'rounded'
 * compareFigure({ figure: '0.442', unit: null }, stored); // equal, 'fraction'
 * compareFigure({ figure: '42.4', unit: '%' }, stored); // different, 'value'
 */
export function compareFigure({ figure, unit, isAbout }: Printed, stored: Stored): Verdict {
  if (figure === null || stored.figure === null) return besideNone(figure, stored.figure);
  const { scale, unit: plain } = scaleOf(unit, stored.units);
  const held = toDecimal(stored.figure);
  const scaled = held.dividedBy(scale);
  const how =
    sameness(figure, scaled, stored.figure) ??
    aboutTheSame(figure, scaled, isAbout) ??
    aboutTheSame(stored.figure, toDecimal(figure), stored.isAbout);
  if (how !== undefined) {
    if (!isUnitOf(plain, stored.units)) return { is: 'different', because: 'unit' };
    return { is: 'equal', because: scale === 1 ? how : 'scaled' };
  }
  if (isFraction({ figure, unit }, held, stored)) return { is: 'equal', because: 'fraction' };
  return { is: 'different', because: isRecomputed(figure, stored) ? 'recomputed' : 'value' };
}

/** 「0.442」 without a unit, where 44.2 % is held. */
function isFraction({ figure, unit }: Printed, held: Decimal, stored: Stored): boolean {
  if (figure === null || stored.figure === null || unit !== null) return false;
  return (
    stored.units.includes('%') && sameness(plainTimes(figure), held, stored.figure) !== undefined
  );
}

function besideNone(printed: string | null, held: string | null): Verdict {
  if (printed === held) return { is: 'equal', because: 'no-value' };
  return { is: 'different', because: printed === null ? 'none-on-paper' : 'none-held' };
}

function isRecomputed(printed: string, { recomputed }: Stored): boolean {
  return recomputed !== undefined && toDecimal(printed).equals(toDecimal(recomputed));
}

function sameness(
  printed: string,
  held: Decimal,
  heldAs: string,
): 'same' | 'rounded' | 'finer' | undefined {
  const value = toDecimal(printed);
  if (value.equals(held)) return 'same';
  const isWhole = held.isInteger() && placesOf(heldAs) === 0;
  if (!isWhole && toDecimal(roundHalfUp(held, placesOf(printed))).equals(value)) return 'rounded';
  const isFiner = placesOf(printed) > placesOf(heldAs) && placesOf(heldAs) > 0;
  const rounded = roundHalfUp(value, placesOf(heldAs));
  return isFiner && toDecimal(rounded).equals(held) ? 'finer' : undefined;
}

/** 「約7,600人」 is what 7,640 rounds to. */
function aboutTheSame(
  printed: string,
  held: Decimal,
  isAbout: boolean | undefined,
): 'rounded' | undefined {
  if (isAbout !== true) return undefined;
  const zeros = /^\d+?(0*)$/u.exec(printed)?.[1]?.length ?? 0;
  const unit = toDecimal(`1${'0'.repeat(zeros)}`);
  const rounded = toDecimal(roundHalfUp(held.dividedBy(unit), 0)).times(unit);
  return zeros > 0 && rounded.equals(toDecimal(printed)) ? 'rounded' : undefined;
}

function placesOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}

/** 「0.442」 as 44.2, with as many places as it then has. */
function plainTimes(figure: string): string {
  return toDecimal(figure)
    .times(hundred)
    .toFixed(Math.max(0, placesOf(figure) - 2));
}

const scales: readonly (readonly [word: string, scale: number])[] = [
  ['百万', 1_000_000],
  ['億', 100_000_000],
  ['万', 10_000],
  ['千', 1000],
];

/** 「千人」 where the figure is held in 人; a unit that is held so itself is no scale. */
function scaleOf(
  unit: string | null,
  held: readonly (string | null)[],
): { scale: number; unit: string | null } {
  if (unit === null || isUnitOf(unit, held)) return { scale: 1, unit };
  const found = scales.find(([word]) => unit.startsWith(word));
  if (found === undefined) return { scale: 1, unit };
  const [word, scale] = found;
  const rest = unit.slice(word.length);
  return { scale, unit: rest === '' ? null : rest };
}

/** 「単位：千人」 above a table is not said of its rates and figures in %, only of those held in 人. */
export function unitOfTable(unit: string | undefined, { units }: Stored): string | null {
  if (unit === undefined || units.every((one) => one === null)) return null;
  const { unit: plain } = scaleOf(unit, units);
  return isUnitOf(plain, units) ? unit : null;
}

/** Where the plan prints no unit, none on paper is a wrong one; and a paper may leave it out. */
function isUnitOf(unit: string | null, held: readonly (string | null)[]): boolean {
  const known = held.filter((one) => one !== null);
  return unit === null || known.length === 0 || known.some((one) => isSameUnit(unit, one));
}
