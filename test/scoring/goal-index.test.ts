import { describe, expect, it } from 'vitest';
import { goalIndex } from '../../src/scoring/goal-index.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { aPlan, anIndicator, missing } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';
import { availableGoalIndex, readingAt, weightsFrom } from './composites.ts';

const r6 = 2024;

describe('目指す姿の指数', () => {
  it('reads 172.99 for goal 5 in R6, a 参考値 from 3 of 6', () => {
    expect(goalIndex(adoptedPlan, 5, r6)).toMatchObject({
      state: 'available',
      shown: '172.99',
      coverage: { available: 3, eligible: 6 },
      standing: 'reference',
    });
  });

  it('has no number for goal 6, of which nothing could be measured', () => {
    expect(goalIndex(adoptedPlan, 6, r6)).toMatchObject({
      state: 'nothing-measured',
      coverage: { available: 0, eligible: 4 },
    });
  });

  it('has no number for goal 1, whose indicators are not registered', () => {
    expect(goalIndex(adoptedPlan, 1, r6)).toEqual({
      state: 'not-registered',
      goal: 1,
      fiscalYear: r6,
      coverage: { available: 0, eligible: 0 },
      scores: [],
    });
  });

  it('takes the 中長期アウトカム alone', () => {
    const indicators = [
      readingAt('5-A1', '900'),
      readingAt('5-S1', '900'),
      readingAt('6-M1', '900'),
      readingAt('5-M1', '120'),
    ];
    expect(availableGoalIndex(aPlan({ indicators }), 5, r6).shown).toBe('120.00');
  });

  it('puts neither 0 nor 100 in the place of a missing one', () => {
    const indicators = [
      readingAt('5-M1', '120'),
      readingAt('5-M2', '140'),
      anIndicator({ id: '5-M3', actuals: [missing()] }),
    ];
    const index = availableGoalIndex(aPlan({ indicators }), 5, r6);
    expect([index.shown, index.standing, index.coverage]).toEqual([
      '130.00',
      'covered',
      { available: 2, eligible: 3 },
    ]);
  });

  it('lists every 中長期アウトカム with its score, also those without a number', () => {
    const { scores } = goalIndex(adoptedPlan, 7, r6);
    const expected = adoptedPlan.indicators
      .filter(({ goal, level }) => goal === 7 && level === 'mid-long-term')
      .map((indicator) => scoreIndicator(indicator, r6));
    expect(expected).toHaveLength(2);
    expect(scores).toEqual(expected);
  });

  it('counts by edited weights: (3 · 120 + 160) / 4', () => {
    const plan = aPlan({ indicators: [readingAt('5-M1', '120'), readingAt('5-M2', '160')] });
    expect(goalIndex(plan, 5, r6, weightsFrom({ '5-M1': '3' }))).toMatchObject({
      shown: '130.00',
    });
  });

  it.each(['0', '-1'])('does not accept a weight of %s', (weight) => {
    const plan = aPlan({ indicators: [readingAt('5-M1', '120')] });
    expect(() => goalIndex(plan, 5, r6, weightsFrom({ '5-M1': weight }))).toThrow(
      `Cannot weigh 5-M1 with ${weight}`,
    );
  });

  it('reads 100 in the baseline year, which is no 参考値', () => {
    expect([5, 6, 7].map((goal) => availableGoalIndex(adoptedPlan, goal, 2023))).toMatchObject(
      [5, 6, 7].map((goal) => ({ goal, shown: '100.00', standing: 'baseline' })),
    );
  });
});
