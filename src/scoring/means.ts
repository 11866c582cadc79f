/** 平均: the ways of drawing several index numbers together, each with weights. */

import { type Decimal, one, sum, zero } from './decimal.ts';

/** A value and how much it counts; a weight is greater than 0. */
export type Weighed = {
  readonly value: Decimal;
  readonly weight: Decimal;
};

/** Why there is no mean. `not-positive`: a root or a reciprocal of 0 or less; nothing is dropped. */
export type NoMean = { readonly noMean: 'no-values' | 'not-positive' };

export type Mean = (values: readonly Weighed[]) => Decimal | NoMean;

/** Returns the values each counting once. */
export function equallyWeighed(values: readonly Decimal[]): Weighed[] {
  return values.map((value) => ({ value, weight: one }));
}

export function isNoMean(outcome: Decimal | NoMean): outcome is NoMean {
  return 'noMean' in outcome;
}

/**
 * Returns Σ w·x / Σ w.
 *
 * @example goal 5 in 令和6年度
 * arithmeticMean(equallyWeighed([313.81, 107.83, 97.33…])); // 172.99…
 */
export function arithmeticMean(values: readonly Weighed[]): Decimal | NoMean {
  if (values.length === 0) return { noMean: 'no-values' };
  const total = sum(values.map(({ value, weight }) => value.times(weight)));
  return total.dividedBy(totalWeight(values));
}

/**
 * Returns exp(Σ w·ln x / Σ w), in which a large value counts for less.
 *
 * @returns `not-positive` when any value is 0 or less (as COINr refuses it).
 *
 * @example the four measured 中長期アウトカム of 令和6年度
 * geometricMean(equallyWeighed([313.81, 107.83, 97.33…, 150])); // 149.09…
 */
export function geometricMean(values: readonly Weighed[]): Decimal | NoMean {
  if (values.length === 0) return { noMean: 'no-values' };
  if (!values.every(({ value }) => value.greaterThan(zero))) return { noMean: 'not-positive' };
  const total = sum(values.map(({ value, weight }) => value.ln().times(weight)));
  return total.dividedBy(totalWeight(values)).exp();
}

/**
 * Returns Σ w / Σ (w / x), in which a small value counts for more.
 *
 * @returns `not-positive` when any value is 0 or less.
 *
 * @example the four measured 中長期アウトカム of 令和6年度
 * harmonicMean(equallyWeighed([313.81, 107.83, 97.33…, 150])); // 136.05…
 */
export function harmonicMean(values: readonly Weighed[]): Decimal | NoMean {
  if (values.length === 0) return { noMean: 'no-values' };
  if (!values.every(({ value }) => value.greaterThan(zero))) return { noMean: 'not-positive' };
  const reciprocals = sum(values.map(({ value, weight }) => weight.dividedBy(value)));
  return totalWeight(values).dividedBy(reciprocals);
}

/**
 * Returns the value in the middle, or half-way between the two that share it.
 *
 * With weights: the value at which half of the weight is reached; with equal ones the usual median.
 *
 * @example the four measured 中長期アウトカム of 令和6年度
 * median(equallyWeighed([313.81, 107.83, 97.33…, 150])); // 128.915
 */
export function median(values: readonly Weighed[]): Decimal | NoMean {
  const ascending = values.toSorted((a, b) => a.value.comparedTo(b.value));
  const half = totalWeight(ascending).dividedBy(2);
  const lower = valueReaching(ascending, (reached) => reached.greaterThanOrEqualTo(half));
  const upper = valueReaching(ascending, (reached) => reached.greaterThan(half));
  if (!lower || !upper) return { noMean: 'no-values' };
  return lower.plus(upper).dividedBy(2);
}

function valueReaching(
  ascending: readonly Weighed[],
  isReached: (weight: Decimal) => boolean,
): Decimal | undefined {
  const index = ascending.findIndex((_, at) => isReached(totalWeight(ascending.slice(0, at + 1))));
  return ascending[index]?.value;
}

function totalWeight(values: readonly Weighed[]): Decimal {
  return sum(values.map(({ weight }) => weight));
}
