import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, toDecimal } from '../../src/scoring/decimal.ts';
import {
  type Mean,
  type Weighed,
  arithmeticMean,
  equallyWeighed,
  geometricMean,
  harmonicMean,
  isNoMean,
  median,
} from '../../src/scoring/means.ts';
import { positiveFigures } from './arbitraries.ts';

function values(...figures: string[]): Weighed[] {
  return equallyWeighed(figures.map(toDecimal));
}

function numberFrom(mean: Mean, given: readonly Weighed[]): Decimal {
  const outcome = mean(given);
  if (isNoMean(outcome)) throw new Error(`Cannot get a mean: ${outcome.noMean}`);
  return outcome;
}

const means = [arithmeticMean, geometricMean, harmonicMean, median];
const figureLists = fc.array(positiveFigures, { minLength: 1, maxLength: 8 });
const tiny = toDecimal('0.000000000000000000000000000001');

describe('平均', () => {
  it('has no value over nothing, whatever its kind', () => {
    expect(means.map((mean) => mean([]))).toEqual(Array(4).fill({ noMean: 'no-values' }));
  });

  it.each(['0', '-1'])('refuses a root or a reciprocal with a value of %s', (figure) => {
    expect([geometricMean(values('1', figure)), harmonicMean(values('1', figure))]).toEqual([
      { noMean: 'not-positive' },
      { noMean: 'not-positive' },
    ]);
  });

  it('takes 0 into an arithmetic mean and into a median', () => {
    expect([arithmeticMean(values('0', '1')), median(values('0', '1'))]).toEqual([
      toDecimal('0.5'),
      toDecimal('0.5'),
    ]);
  });

  it('takes the middle one of three and half-way between the middle two of four', () => {
    expect([median(values('3', '1', '2')), median(values('4', '1', '3', '2'))]).toEqual([
      toDecimal('2'),
      toDecimal('2.5'),
    ]);
  });

  it('lets a weight of 2 count like the same value twice, in every kind', () => {
    const two = toDecimal('2');
    const weighed = [...values('1', '5'), { value: toDecimal('9'), weight: two }];
    const repeated = values('1', '5', '9', '9');
    const differences = means.map((mean) =>
      numberFrom(mean, weighed).minus(numberFrom(mean, repeated)).abs(),
    );
    expect(differences.every((difference) => difference.lessThan(tiny))).toBe(true);
  });

  it('lies between the smallest and the largest value, whatever its kind', () => {
    fc.assert(
      fc.property(figureLists, (figures) => {
        const sorted = figures.map(toDecimal).toSorted((a, b) => a.comparedTo(b));
        const lowest = sorted[0]?.times('0.999999999999999999999999999999');
        const highest = sorted.at(-1)?.times('1.000000000000000000000000000001');
        for (const mean of means) {
          const value = numberFrom(mean, values(...figures));
          expect(value.gte(lowest ?? 0) && value.lte(highest ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('orders itself: harmonic ≤ geometric ≤ arithmetic', () => {
    fc.assert(
      fc.property(figureLists, (figures) => {
        const [arithmetic, geometric, harmonic] = [arithmeticMean, geometricMean, harmonicMean].map(
          (mean) => numberFrom(mean, values(...figures)),
        );
        const slack = toDecimal('1.000000000000000000000000000001');
        expect(geometric?.lte(arithmetic?.times(slack) ?? 0)).toBe(true);
        expect(harmonic?.lte(geometric?.times(slack) ?? 0)).toBe(true);
      }),
    );
  });
});
