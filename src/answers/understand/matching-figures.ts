/** 言われた値に当たる値: which of the figures that are shown a number can mean. */

import { type Decimal, toDecimal } from '../../scoring/decimal.ts';
import { roundHalfUp } from '../../scoring/round.ts';
import type { KnownFigure } from '../known-figures.ts';

export type Said = { figure: string; unit: string | null };

/** Shown just so; or else, if nothing is, what rounds to it. */
export function matching(
  { figure, unit }: Said,
  all: readonly KnownFigure[],
): readonly KnownFigure[] {
  const value = toDecimal(figure);
  const inUnit = all.filter((one) => unit === null || one.unit === unit);
  const exact = inUnit.filter((one) => toDecimal(one.value).equals(value));
  // 「172.99」 is the index of a goal, and the trial without the others only follows from it
  const ofGoal = exact.filter(({ what }) => what === 'goal-index');
  const own = exact.filter(({ what }) => what !== 'other-way');
  if (exact.length > 0) return ofGoal.length > 0 ? own : exact;
  const places = placesOf(figure);
  return inUnit.filter((one) => placesOf(one.value) > places && isRoundedTo(one, places, value));
}

/**
 * Of the 充実度 people leave the decimals away as often as they round: 「161」 is said of 161.5 too. Of
 * all else only what rounds is meant, as 「150」 is of no trial that comes to 150.86.
 */
function isRoundedTo({ value: shown, what }: KnownFigure, places: number, said: Decimal): boolean {
  const whole = toDecimal(shown);
  const isCut = what === 'sufficiency' && toDecimal(whole.toFixed(places, 1)).equals(said);
  return isCut || toDecimal(roundHalfUp(whole, places)).equals(said);
}

function placesOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}

/** Two figures that one question explains are one: a baseline that is also the actual. */
export function distinct(found: readonly KnownFigure[]): KnownFigure[] {
  const askedBy = found.map(({ query }) => JSON.stringify(query));
  return found.filter((_, at) => askedBy.indexOf(askedBy[at] ?? '') === at);
}
