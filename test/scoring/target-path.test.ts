import { describe, expect, it } from 'vitest';
import { pathPointIn, targetPath } from '../../src/scoring/target-path.ts';
import { aPlan } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';

describe('目標までの道筋', () => {
  it('starts at 100 in R5 and has targets in R9 and R13 only', () => {
    const path = targetPath(adoptedPlan.composite);
    expect(path.map(({ fiscalYear, kind, value }) => [fiscalYear, kind, value.toFixed()])).toEqual([
      [2023, 'baseline', '100'],
      [2024, 'guide', '107.5'],
      [2025, 'guide', '115'],
      [2026, 'guide', '122.5'],
      [2027, 'target', '130'],
      [2028, 'guide', '131.25'],
      [2029, 'guide', '132.5'],
      [2030, 'guide', '133.75'],
      [2031, 'target', '135'],
    ]);
  });

  it('carries the printed label of a target', () => {
    const points = [2027, 2031].map((year) => pathPointIn(adoptedPlan.composite, year));
    expect(points).toMatchObject([{ label: '中間目標値' }, { label: '最終目標値' }]);
  });

  it('sets nothing before the baseline or after the last target: no forecasts', () => {
    expect([2022, 2032].map((year) => pathPointIn(adoptedPlan.composite, year))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('does not depend on the order in which the targets are listed', () => {
    const { composite } = aPlan();
    const turned = { ...composite, targets: composite.targets.toReversed() };
    expect(targetPath(turned)).toEqual(targetPath(composite));
  });
});
