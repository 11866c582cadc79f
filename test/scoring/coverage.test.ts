import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredShare, isEnough, joinCoverage } from '../../src/scoring/coverage.ts';
import { sufficiency } from '../../src/scoring/sufficiency.ts';
import { plans } from './arbitraries.ts';

describe('カバー率', () => {
  it('is enough from exactly two thirds on', () => {
    const rows = [
      { available: 2, eligible: 3 },
      { available: 8, eligible: 12 },
      { available: 7, eligible: 12 },
      { available: 4, eligible: 12 },
    ];
    expect(rows.map(isEnough)).toEqual([true, true, false, false]);
  });

  it('is not enough where there is nothing to cover', () => {
    expect(isEnough({ available: 0, eligible: 0 })).toBe(false);
  });

  it('adds up over goals: 3/6, 0/4 and 1/2 are 4/12, a third', () => {
    const joined = joinCoverage([
      { available: 3, eligible: 6 },
      { available: 0, eligible: 4 },
      { available: 1, eligible: 2 },
    ]);
    expect(joined).toEqual({ available: 4, eligible: 12 });
    expect(coveredShare(joined).times(3).toFixed(20)).toBe(`1.${'0'.repeat(20)}`);
  });

  it('lies between 0 and 1 at every level of every plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { goals, goalCoverage, indicatorCoverage } = sufficiency(plan, 2024);
        const all = [goalCoverage, indicatorCoverage, ...goals.map(({ coverage }) => coverage)];
        const shares = all.map(coveredShare);
        expect(shares.every((share) => share.gte(0) && share.lte(1))).toBe(true);
        expect(goalCoverage.eligible).toBe(11);
        expect(indicatorCoverage.eligible).toBe(plan.indicators.length);
      }),
    );
  });
});
