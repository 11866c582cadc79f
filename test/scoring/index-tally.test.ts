import { describe, expect, it } from 'vitest';
import { tallyIndexNumbers } from '../../src/scoring/index-tally.ts';
import { groupBySeries } from '../../src/scoring/same-series.ts';
import { adoptedPlan } from './adopted-plan.ts';

function idsIn(goal: number): Record<string, string[]> {
  const ofGoal = adoptedPlan.indicators.filter((indicator) => indicator.goal === goal);
  const tally = tallyIndexNumbers(ofGoal, 2024);
  return Object.fromEntries(
    Object.entries(tally).map(([name, list]) => [name, list.map(({ id }) => id)]),
  );
}

describe('内訳の件数', () => {
  it('finds 6 of the 13 of goal 5 above 100, 2 below and 5 without a number', () => {
    expect(idsIn(5)).toEqual({
      above: ['5-A2', '5-A4', '5-A5', '5-S2', '5-M3', '5-M4'],
      below: ['5-S1', '5-M6'],
      unchanged: [],
      without: ['5-A1', '5-A3', '5-M1', '5-M2', '5-M5'],
    });
  });

  it('lets the two below 100 be counted once: they are one series', () => {
    const { below } = tallyIndexNumbers(adoptedPlan.indicators, 2024);
    const ofGoal5 = below.filter(({ goal }) => goal === 5);
    expect([ofGoal5.length, groupBySeries(ofGoal5).length]).toEqual([2, 1]);
  });

  it('finds 創業セミナー unchanged at 100', () => {
    expect(idsIn(7)['unchanged']).toEqual(['7-A3']);
  });
});
