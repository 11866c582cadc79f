import { describe, expect, it } from 'vitest';
import { latestFiscalYear, latestMeasureFiscalYear } from '../../src/scoring/latest-fiscal-year.ts';
import {
  aMeasureIndicator,
  aPlan,
  anIndicator,
  measured,
  missing,
  printed,
} from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';

describe('最新年度', () => {
  it('is R6 in the adopted plan', () => {
    expect([latestFiscalYear(adoptedPlan), latestMeasureFiscalYear(adoptedPlan)]).toEqual([
      2024, 2024,
    ]);
  });

  it('moves on with the first approved value of a new year', () => {
    const indicators = [anIndicator({ actuals: [measured('1', 2025)] }), anIndicator()];
    expect(latestFiscalYear(aPlan({ indicators }))).toBe(2025);
  });

  it('does not move on for a year of nothing but 「—」', () => {
    const actuals = [measured('1', 2024), missing({ code: 'not-stated' }, 2025)];
    expect(latestFiscalYear(aPlan({ indicators: [anIndicator({ actuals })] }))).toBe(2024);
  });

  it('counts a printed index number as a value', () => {
    const indicators = [anIndicator({ published: [printed('101', 2025)] })];
    expect(latestFiscalYear(aPlan({ indicators }))).toBe(2025);
  });

  it('keeps indicators and measures apart', () => {
    const measureIndicators = [aMeasureIndicator({ actuals: [measured('1', 2025)] })];
    const plan = aPlan({
      measureIndicators,
      indicators: [anIndicator({ actuals: [measured('1')] })],
    });
    expect([latestFiscalYear(plan), latestMeasureFiscalYear(plan)]).toEqual([2024, 2025]);
  });

  it('is the baseline year as long as nothing is measured', () => {
    expect(latestFiscalYear(aPlan())).toBe(2023);
  });
});
