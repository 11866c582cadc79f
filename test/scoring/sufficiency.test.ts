import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, toDecimal } from '../../src/scoring/decimal.ts';
import { isAvailable } from '../../src/scoring/goal-index.ts';
import { equallyWeighed, geometricMean } from '../../src/scoring/means.ts';
import { sufficiency, twoLevelMean } from '../../src/scoring/sufficiency.ts';
import { aPlan, anIndicator, missing } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';
import { indicatorLists, measuredPlans } from './arbitraries.ts';
import { availableSufficiency, readingAt, weightsFrom } from './composites.ts';

const r6 = 2024;
const goals = Array.from({ length: 11 }, (_, at) => at + 1);

describe('充実度', () => {
  it('reads 161.5 for R6, a 参考値 from 2 of 11 goals and 4 of 12 indicators', () => {
    expect(sufficiency(adoptedPlan, r6)).toMatchObject({
      state: 'available',
      shown: '161.5',
      standing: 'reference',
      goalCoverage: { available: 2, eligible: 11 },
      indicatorCoverage: { available: 4, eligible: 12 },
    });
  });

  it('reads 100 for R5 by construction, which is no 参考値', () => {
    expect(sufficiency(adoptedPlan, 2023)).toMatchObject({
      shown: '100.0',
      standing: 'baseline',
      value: toDecimal('100'),
    });
  });

  it('reads 100 for R5 even where no indicator is registered', () => {
    expect(sufficiency(aPlan(), 2023)).toMatchObject({ value: toDecimal('100') });
  });

  it('has no number in a year of which nothing is known', () => {
    expect(sufficiency(adoptedPlan, 2025)).toMatchObject({
      state: 'nothing-measured',
      goalCoverage: { available: 0, eligible: 11 },
      indicatorCoverage: { available: 0, eligible: 12 },
    });
  });

  it('does not let a goal with three indicators outweigh one with a single one', () => {
    const indicators = [
      readingAt('5-M1', '200'),
      readingAt('5-M2', '200'),
      readingAt('5-M3', '200'),
      readingAt('7-M1', '100'),
    ];
    expect(availableSufficiency(aPlan({ indicators }), r6).shown).toBe('150.0');
  });

  it('is no longer a 参考値 once all goals have a number and two thirds are measured', () => {
    const measured = goals.map((goal) => readingAt(`${goal}-M1`, '110'));
    const all = aPlan({ indicators: measured });
    const withoutGoal11 = aPlan({ indicators: measured.slice(0, 10) });
    const gaps = goals.map((goal) => anIndicator({ id: `${goal}-M2`, actuals: [missing()] }));
    const halfMeasured = aPlan({ indicators: [...measured, ...gaps] });
    const standings = [all, withoutGoal11, halfMeasured].map(
      (plan) => availableSufficiency(plan, r6).standing,
    );
    expect(standings).toEqual(['covered', 'reference', 'reference']);
  });

  it('counts by edited weights within a goal', () => {
    const indicators = [
      readingAt('5-M1', '120'),
      readingAt('5-M2', '160'),
      readingAt('7-M1', '150'),
    ];
    const composite = availableSufficiency(aPlan({ indicators }), r6, weightsFrom({ '5-M1': '3' }));
    expect(composite.value.toFixed()).toBe('140');
  });

  it('counts a series that stands in two goals in each of them', () => {
    const twin = anIndicator({ ...readingAt('6-M4', '130'), sameSeriesAs: ['5-M2'] });
    const indicators = [readingAt('5-M2', '130'), twin, readingAt('7-M1', '100')];
    expect(availableSufficiency(aPlan({ indicators }), r6).value.toFixed()).toBe('120');
  });

  it('lies between the lowest and the highest goal', () => {
    fc.assert(
      fc.property(measuredPlans, (plan) => {
        const composite = availableSufficiency(plan, r6);
        const numbers = composite.goals.filter(isAvailable).map(({ indexNumber }) => indexNumber);
        const slack = toDecimal('0.000000000000000000000000000001').times(composite.value);
        expect(composite.value.gte(Decimal.min(...numbers).minus(slack))).toBe(true);
        expect(composite.value.lte(Decimal.max(...numbers).plus(slack))).toBe(true);
      }),
    );
  });

  it('is the plain mean of the goals that have a number', () => {
    fc.assert(
      fc.property(measuredPlans, (plan) => {
        const composite = availableSufficiency(plan, r6);
        const numbers = composite.goals.filter(isAvailable).map(({ indexNumber }) => indexNumber);
        const total = numbers.reduce((sum, number) => sum.plus(number), toDecimal('0'));
        expect(composite.value).toEqual(total.dividedBy(numbers.length));
      }),
    );
  });

  it('does not depend on the order in which indicators are listed', () => {
    fc.assert(
      fc.property(
        indicatorLists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([indicators, shuffled]) => {
          const [one, other] = [indicators, shuffled].map((list) =>
            sufficiency(aPlan({ indicators: list }), r6),
          );
          expect(other?.state).toBe(one?.state);
          if (one?.state !== 'available' || other?.state !== 'available') return;
          const difference = one.value.minus(other.value).abs();
          expect(difference.lte(one.value.times('1e-35'))).toBe(true);
        },
      ),
    );
  });

  it('is not moved by a goal without figures', () => {
    fc.assert(
      fc.property(measuredPlans, (plan) => {
        const unmeasured = goals.map((goal) =>
          anIndicator({ id: `${goal}-M98`, actuals: [missing()] }),
        );
        const more = { ...plan, indicators: [...plan.indicators, ...unmeasured] };
        expect(availableSufficiency(more, r6).value).toEqual(availableSufficiency(plan, r6).value);
      }),
    );
  });
});

describe('二段階の平均', () => {
  it('says so where one goal’s values cannot be averaged, instead of leaving the goal out', () => {
    const [withZero, sound] = [['0', '4'], ['9']].map((list) =>
      equallyWeighed(list.map(toDecimal)),
    );
    expect(twoLevelMean([withZero ?? [], sound ?? []], geometricMean)).toEqual({
      noMean: 'not-positive',
    });
  });
});
