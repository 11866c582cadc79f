import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contribution,
  contributions,
  goalContributions,
  pooledContributions,
} from '../../src/scoring/contributions.ts';
import { Decimal, hundred, sum, toDecimal } from '../../src/scoring/decimal.ts';
import { roundHalfUp } from '../../src/scoring/round.ts';
import { sufficiency } from '../../src/scoring/sufficiency.ts';
import { aPlan } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';
import { measuredPlans } from './arbitraries.ts';
import { availableGoalIndex, availableSufficiency, readingAt, weightsFrom } from './composites.ts';

const r6 = 2024;

function pointsAndShare(entries: readonly Contribution[]): Record<string, [string, string]> {
  return Object.fromEntries(
    entries.map(({ indicator, points, share }) => [
      indicator,
      [roundHalfUp(points, 2), share ? roundHalfUp(share, 0) : '—'],
    ]),
  );
}

function totalPoints(entries: readonly Contribution[]): Decimal {
  return sum(entries.map(({ points }) => points));
}

describe('寄与', () => {
  it('gives 35.64 of the 61.50 points of R6 to シニア採用意向 alone', () => {
    const entries = contributions(sufficiency(adoptedPlan, r6));
    expect(pointsAndShare(entries)).toEqual({
      '5-M3': ['35.64', '58'],
      '5-M4': ['1.31', '2'],
      '5-M6': ['-0.44', '-1'],
      '7-M2': ['25.00', '41'],
    });
    expect(roundHalfUp(totalPoints(entries), 2)).toBe('61.50');
    expect(entries[0]?.points).toEqual(toDecimal('35.635'));
  });

  it('gives it 71.27 of the 72.99 points of goal 5', () => {
    const entries = goalContributions(availableGoalIndex(adoptedPlan, 5, r6));
    expect(pointsAndShare(entries)).toMatchObject({ '5-M3': ['71.27', '98'] });
    expect(roundHalfUp(totalPoints(entries), 2)).toBe('72.99');
  });

  it('gives it 79 % where all indicators are pooled', () => {
    const entries = pooledContributions(sufficiency(adoptedPlan, r6));
    expect(pointsAndShare(entries)).toMatchObject({ '5-M3': ['53.45', '79'] });
    expect(roundHalfUp(totalPoints(entries), 2)).toBe('67.24');
  });

  it('follows edited weights', () => {
    const plan = aPlan({ indicators: [readingAt('5-M1', '120'), readingAt('5-M2', '160')] });
    const composite = sufficiency(plan, r6, weightsFrom({ '5-M1': '3' }));
    expect(contributions(composite).map(({ points }) => points.toFixed())).toEqual(['15', '15']);
  });

  it('has no shares where the points come to nothing', () => {
    const plan = aPlan({ indicators: [readingAt('5-M1', '80'), readingAt('5-M2', '120')] });
    expect(contributions(sufficiency(plan, r6)).map(({ share }) => share)).toEqual([null, null]);
  });

  it('has none in a year of which nothing is known', () => {
    expect(contributions(sufficiency(adoptedPlan, 2025))).toEqual([]);
  });

  it('comes to S − 100 in every plan, with any weights', () => {
    const weights = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(measuredPlans, weights, (plan, weight) => {
        const [first] = plan.indicators;
        const edited = weightsFrom(first ? { [first.id]: `${weight}` } : {});
        const composite = availableSufficiency(plan, r6, edited);
        const total = totalPoints(contributions(composite));
        const difference = total.minus(composite.value.minus(hundred)).abs();
        // 40 digits: 1e-33 at 100, and never above 1e-30 while the composite is below 100,000.
        const tolerance = Decimal.max(composite.value, hundred).times('1e-35');
        expect(difference.lessThanOrEqualTo(tolerance)).toBe(true);
      }),
    );
  });

  it('has shares that come to 100 %', () => {
    fc.assert(
      fc.property(measuredPlans, (plan) => {
        const shares = contributions(sufficiency(plan, r6)).map(({ share }) => share);
        const known = shares.filter((share) => share !== null);
        fc.pre(known.length > 0);
        expect(sum(known).minus(hundred).abs().lessThan('1e-20')).toBe(true);
      }),
    );
  });
});
