import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, plainDigits, toDecimal } from '../../src/scoring/decimal.ts';
import {
  roundHalfUp,
  showIndexNumber,
  showPercentage,
  showSufficiency,
} from '../../src/scoring/round.ts';
import { decimals } from './arbitraries.ts';

const places = fc.integer({ min: 0, max: 4 });

describe('四捨五入', () => {
  it('rounds a half up, as the ward printed 1 ÷ 16 = 6.25 % as 6.3', () => {
    expect(roundHalfUp('6.25', 1)).toBe('6.3');
  });

  it('sees the half of 1.005, which a binary number would lose', () => {
    expect(roundHalfUp('1.005', 2)).toBe('1.01');
  });

  it('rounds a negative half away from zero, as a spreadsheet does', () => {
    expect(roundHalfUp('-2.5', 0)).toBe('-3');
  });

  it('keeps trailing zeros as asked', () => {
    expect(roundHalfUp('150', 2)).toBe('150.00');
  });

  it('never shows a minus before zero', () => {
    expect(['-0.04', '-0', '0'].map((value) => roundHalfUp(value, 1))).toEqual([
      '0.0',
      '0.0',
      '0.0',
    ]);
  });

  it('shows 指数 with 2 places, 達成率 and 充実度 with 1', () => {
    const value = toDecimal('161.4952731');
    expect([showIndexNumber(value), showPercentage(value), showSufficiency(value)]).toEqual([
      '161.50',
      '161.5',
      '161.5',
    ]);
  });

  it('rounds once, from the exact value: 0.0449 is 0.0 with one place', () => {
    expect(roundHalfUp('0.0449', 1)).toBe('0.0');
  });

  it('never moves a value by more than half a unit', () => {
    fc.assert(
      fc.property(decimals, places, (value, at) => {
        const moved = new Decimal(roundHalfUp(value, at)).minus(value).abs();
        expect(moved.lessThanOrEqualTo(new Decimal(10).pow(-at).dividedBy(2))).toBe(true);
      }),
    );
  });

  it('never turns two values round: the larger stays at least as large', () => {
    fc.assert(
      fc.property(decimals, decimals, places, (one, other, at) => {
        const [smaller, larger] = one.lessThan(other) ? [one, other] : [other, one];
        const rounded = [smaller, larger].map((value) => new Decimal(roundHalfUp(value, at)));
        expect(rounded[0]?.lessThanOrEqualTo(rounded[1] ?? 0)).toBe(true);
      }),
    );
  });

  it('treats a value and its negative alike', () => {
    fc.assert(
      fc.property(decimals, places, (value, at) => {
        const mirrored = new Decimal(roundHalfUp(value.negated(), at)).negated();
        expect(mirrored.equals(roundHalfUp(value, at))).toBe(true);
      }),
    );
  });
});

describe('丸めない値', () => {
  it('has all its digits and no exponent', () => {
    expect([
      plainDigits(toDecimal('172.9905')),
      plainDigits(toDecimal('0.000000000012')),
      plainDigits(toDecimal('123456789012345678901234567890')),
      plainDigits(new Decimal('-0')),
    ]).toEqual(['172.9905', '0.000000000012', '123456789012345678901234567890', '0']);
  });

  it('carries 40 digits where a division does not end', () => {
    expect(plainDigits(new Decimal(1).dividedBy(3))).toBe(`0.${'3'.repeat(40)}`);
  });
});
