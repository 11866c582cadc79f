/** 端数の注: that shown contributions do not add up to the shown whole, where they do not. */

import type { SufficiencyTrial } from '../answers/sufficiency-trial.ts';
import { type Decimal, sum, toDecimal } from '../scoring/decimal.ts';
import { roundHalfUp } from '../scoring/round.ts';

export const roundedPartsNote =
  '寄与は1つずつ四捨五入して示すため、足した値が全体の値と小数第2位で合わないことがあります。';

type Part = { points: Decimal };

/**
 * Returns whether the parts as they are shown come to something else than the whole as it is shown.
 *
 * @example 令和6年度: 35.64 + 1.31 − 0.44 + 25.00 = 61.51, and the trial is 61.50 above 100
 */
export function addsUpOtherwise(parts: readonly Part[]): boolean {
  const shown = sum(parts.map(({ points }) => toDecimal(roundHalfUp(points, 2))));
  return !shown.equals(roundHalfUp(sum(parts.map(({ points }) => points)), 2));
}

/** Returns the note for a trial, if one of its tables needs it. */
export function roundedParts(trial: SufficiencyTrial | undefined): string[] {
  const tables: readonly (readonly Part[])[] = trial ? [trial.contributions, trial.ofGoals] : [];
  return tables.some(addsUpOtherwise) ? [roundedPartsNote] : [];
}
