/** 重み: how much an indicator counts within its goal; 1 unless the secretariat edits it. */

import type { IndicatorId } from '../domain/indicator.ts';
import { type Decimal, one } from './decimal.ts';

export type Weights = ReadonlyMap<IndicatorId, Decimal>;

export const equalWeights: Weights = new Map();

/**
 * Returns an indicator's weight, 1 where none was edited.
 *
 * Throws on a weight of 0 or less: leaving an indicator out is a decision of its own, not a weight.
 */
export function weightOf(weights: Weights, indicator: IndicatorId): Decimal {
  const weight = weights.get(indicator) ?? one;
  if (weight.greaterThan(0)) return weight;
  throw new RangeError(`Cannot weigh ${indicator} with ${weight.toFixed()}: it must be above 0`);
}
