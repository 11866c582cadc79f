import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, toDecimal } from '../../src/scoring/decimal.ts';
import {
  type IndexNumberInput,
  indexNumber,
  isNoIndexNumber,
} from '../../src/scoring/index-number.ts';
import { showIndexNumber } from '../../src/scoring/round.ts';
import { positiveFigures } from './arbitraries.ts';

const direction = fc.constantFrom('increase' as const, 'decrease' as const);

function numberFrom(input: IndexNumberInput): Decimal {
  const outcome = indexNumber(input);
  if (isNoIndexNumber(outcome)) throw new Error(`Cannot get a number: ${outcome.code}`);
  return outcome;
}

function scaled(figure: string, by: number): string {
  return toDecimal(figure).times(by).toFixed();
}

describe('指数', () => {
  it('reads 132.26 for 相談実施回数, 155 in R5 and 205 in R6', () => {
    const value = numberFrom({ baseline: '155', actual: '205', direction: 'increase' });
    expect(value.toFixed()).toBe('132.2580645161290322580645161290322580645');
    expect(showIndexNumber(value)).toBe('132.26');
  });

  it('reads 0 for an actual of 0: zero is a figure, not a missing one', () => {
    expect(numberFrom({ baseline: '5', actual: '0', direction: 'increase' }).isZero()).toBe(true);
  });

  it('turns an indicator round that should fall, so that above 100 is better', () => {
    const fallen = numberFrom({ baseline: '50', actual: '40', direction: 'decrease' });
    expect(fallen.toFixed()).toBe('125');
  });

  it('gives a reason, not a number, when the baseline is 0', () => {
    expect(indexNumber({ baseline: '0', actual: '7', direction: 'increase' })).toEqual({
      code: 'baseline-zero',
    });
    expect(indexNumber({ baseline: '0.0', actual: '7', direction: 'decrease' })).toEqual({
      code: 'baseline-zero',
    });
  });

  it('gives a reason, not a number, when there is no baseline', () => {
    expect(indexNumber({ baseline: null, actual: '43', direction: 'increase' })).toEqual({
      code: 'baseline-missing',
    });
  });

  it('names the missing baseline first when the actual is missing too', () => {
    expect(
      indexNumber({ baseline: null, actual: { code: 'not-stated' }, direction: 'increase' }),
    ).toEqual({ code: 'baseline-missing' });
  });

  it('hands on the stored reason of a missing actual, with its quotation', () => {
    const reason = {
      code: 'not-surveyed-this-year' as const,
      quote: '5年に1度実施',
      citation: { document: 'review-material' as const, place: '指標一覧（目指す姿5）' },
      nextFiscalYear: null,
    };
    expect(indexNumber({ baseline: '14.8', actual: reason, direction: 'increase' })).toEqual(
      reason,
    );
  });

  it('does not divide by an actual of 0 where less is better', () => {
    expect(indexNumber({ baseline: '5', actual: '0', direction: 'decrease' })).toEqual({
      code: 'actual-zero',
    });
  });

  it('does not change when the unit does', () => {
    const scale = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        positiveFigures,
        positiveFigures,
        direction,
        scale,
        (baseline, actual, to, by) => {
          const before = numberFrom({ baseline, actual, direction: to });
          const after = numberFrom({
            baseline: scaled(baseline, by),
            actual: scaled(actual, by),
            direction: to,
          });
          expect(after).toEqual(before);
        },
      ),
    );
  });

  it('reads exactly 100 where nothing has changed, in either direction', () => {
    fc.assert(
      fc.property(positiveFigures, direction, (figure, to) => {
        const value = numberFrom({ baseline: figure, actual: figure, direction: to });
        expect(value.toFixed()).toBe('100');
      }),
    );
  });

  it('rises with the actual where more is better and falls where less is', () => {
    fc.assert(
      fc.property(positiveFigures, positiveFigures, (baseline, actual) => {
        const more = toDecimal(actual).plus(1).toFixed();
        const at = (figure: string, to: 'increase' | 'decrease') =>
          numberFrom({ baseline, actual: figure, direction: to });
        expect(at(more, 'increase').greaterThan(at(actual, 'increase'))).toBe(true);
        expect(at(more, 'decrease').lessThan(at(actual, 'decrease'))).toBe(true);
      }),
    );
  });
});
