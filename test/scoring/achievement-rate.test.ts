import { describe, expect, it } from 'vitest';
import type { MeasureIndicator } from '../../src/domain/measure.ts';
import { achievementRate, computedRate, rateOfYear } from '../../src/scoring/achievement-rate.ts';
import { toDecimal } from '../../src/scoring/decimal.ts';
import { aMeasureIndicator, measured, missing } from '../helpers/builders.ts';

const printed = (value: string): MeasureIndicator['achievementRates'][number] => ({
  state: 'printed',
  fiscalYear: 2024,
  value,
});

describe('達成率', () => {
  it('keeps the printed rate as it is, also 0.0', () => {
    const rates = ['25.3', '0.0'].map((value) =>
      rateOfYear(aMeasureIndicator({ achievementRates: [printed(value)] }), 2024),
    );
    expect(rates).toEqual([
      { state: 'printed', rate: toDecimal('25.3'), shown: '25.3' },
      { state: 'printed', rate: toDecimal('0.0'), shown: '0.0' },
    ]);
  });

  it('keeps a printed 「—」 and a lost cell apart from 0', () => {
    const states = (['dash', 'cell-lost'] as const).map((state) =>
      rateOfYear(
        aMeasureIndicator({
          actuals: [measured('0')],
          planTotal: '8',
          achievementRates: [{ state, fiscalYear: 2024 }],
        }),
        2024,
      ),
    );
    expect(states).toEqual([{ state: 'dash' }, { state: 'cell-lost' }]);
  });

  it('adds up the years of a flow: (182 + 190) / 720', () => {
    const seminars = aMeasureIndicator({
      actuals: [measured('182', 2024), measured('190', 2025)],
      achievementRates: [printed('25.3')],
      planTotal: '720',
    });
    expect(rateOfYear(seminars, 2025)).toMatchObject({ state: 'computed', shown: '51.7' });
    expect(rateOfYear(seminars, 2024)).toMatchObject({ state: 'printed', shown: '25.3' });
  });

  it('takes the latest figure of a stock alone', () => {
    const members = aMeasureIndicator({
      kind: 'stock',
      actuals: [measured('6701', 2024), measured('6800', 2025)],
      planTotal: '6900',
    });
    expect([2024, 2025].map((year) => computedRate(members, year))).toMatchObject([
      { shown: '97.1' },
      { shown: '98.6' },
    ]);
  });

  it('is never taken from the printed rate: without an entered plan total there is none', () => {
    const seminars = aMeasureIndicator({
      actuals: [measured('182', 2024), measured('190', 2025)],
      achievementRates: [printed('25.3')],
    });
    expect(rateOfYear(seminars, 2025)).toEqual({
      state: 'not-computable',
      why: 'plan-total-missing',
    });
  });

  it.each([
    ['missing', [missing(), measured('5', 2025)]],
    ['unrecorded', [measured('5', 2025)]],
  ])('does not take a %s year of a flow for 0', (_, actuals) => {
    expect(rateOfYear(aMeasureIndicator({ actuals, planTotal: '20' }), 2025)).toEqual({
      state: 'not-computable',
      why: 'actual-missing',
    });
  });

  it('does not divide by a plan of 0', () => {
    const indicator = aMeasureIndicator({ actuals: [measured('5')], planTotal: '0' });
    expect(achievementRate(['5'], '0')).toBeUndefined();
    expect(rateOfYear(indicator, 2024)).toEqual({
      state: 'not-computable',
      why: 'plan-total-zero',
    });
  });

  it.each([2023, 2028])('is not computed for %i, outside the plan of R6 to R9', (fiscalYear) => {
    const indicator = aMeasureIndicator({
      actuals: [2023, 2024, 2025, 2026, 2027, 2028].map((year) => measured('5', year)),
      planTotal: '20',
    });
    expect(rateOfYear(indicator, fiscalYear)).toEqual({
      state: 'not-computable',
      why: 'outside-plan-period',
    });
    expect(rateOfYear(indicator, 2027)).toMatchObject({ shown: '100.0' });
  });
});
