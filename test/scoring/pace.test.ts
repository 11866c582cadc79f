import { describe, expect, it } from 'vitest';
import type { MeasureIndicator } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { toDecimal } from '../../src/scoring/decimal.ts';
import { type Pace, pace } from '../../src/scoring/pace.ts';
import { aMeasureIndicator, aPlan, measured } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';

const r6 = { fiscalYear: 2024 };

function withRate(value: string): MeasureIndicator {
  return aMeasureIndicator({ achievementRates: [{ state: 'printed', fiscalYear: 2024, value }] });
}

function gradeOf(outcome: Pace): string {
  if (outcome.state === 'judged') return outcome.grade;
  return outcome.state === 'not-judgeable' ? outcome.why : outcome.state;
}

/** How many there are of each outcome, rows of the same name counted once. */
function countsIn(plan: Plan): Record<string, number> {
  const distinct = plan.measureIndicators.filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  );
  const grades = distinct.map((indicator) => gradeOf(pace(plan, indicator, r6)));
  return Object.fromEntries(
    [...new Set(grades)].map((grade) => [grade, grades.filter((other) => other === grade).length]),
  );
}

describe('進み具合', () => {
  it('finds 25.0 % in R6 on pace', () => {
    expect(pace(aPlan(), withRate('25.0'), r6)).toEqual({
      state: 'judged',
      grade: 'on-pace',
      reached: toDecimal('25'),
      expected: toDecimal('25'),
      percentOfPace: toDecimal('100'),
    });
  });

  it('draws its lines at 100 % and at 60 % of pace', () => {
    const rates = ['25.1', '24.9', '15.0', '14.9', '0.0'];
    expect(rates.map((rate) => gradeOf(pace(aPlan(), withRate(rate), r6)))).toEqual([
      'on-pace',
      'somewhat-behind',
      'somewhat-behind',
      'behind',
      'behind',
    ]);
  });

  it('expects half of the plan after the second year', () => {
    const indicator = aMeasureIndicator({
      actuals: [measured('25', 2024), measured('24', 2025)],
      planTotal: '100',
    });
    expect(pace(aPlan(), indicator, { fiscalYear: 2025 })).toMatchObject({
      grade: 'somewhat-behind',
      expected: toDecimal('50'),
      percentOfPace: toDecimal('98'),
    });
  });

  it('does not judge a stock by 25 % a year', () => {
    const members = aMeasureIndicator({
      ...withRate('97.1'),
      kind: 'stock',
      actuals: [measured('6701')],
    });
    expect(pace(aPlan(), members, r6)).toEqual({
      state: 'not-judgeable',
      why: 'no-target-for-the-year',
    });
  });

  it('judges a stock by the target of its year', () => {
    const members = aMeasureIndicator({ kind: 'stock', actuals: [measured('6701')] });
    const at = (targetOfTheYear: string) =>
      gradeOf(pace(aPlan(), members, { ...r6, targetOfTheYear }));
    expect([at('5100'), at('6702'), at('20000'), at('0')]).toEqual([
      'on-pace',
      'somewhat-behind',
      'behind',
      'no-target-for-the-year',
    ]);
    const unmeasured = aMeasureIndicator({ kind: 'stock' });
    expect(gradeOf(pace(aPlan(), unmeasured, { ...r6, targetOfTheYear: '5100' }))).toBe(
      'actual-missing',
    );
  });

  it('does not call a facility behind that opened after the year', () => {
    const coworking = aMeasureIndicator({
      ...withRate('0.0'),
      actuals: [measured('0')],
      start: 'not-started',
    });
    expect(pace(aPlan(), coworking, r6)).toEqual({ state: 'not-started' });
  });

  it('judges it once it has a figure', () => {
    const coworking = aMeasureIndicator({
      actuals: [measured('0', 2024), measured('30', 2025)],
      start: 'not-started',
      planTotal: '100',
    });
    expect(
      [2024, 2025].map((fiscalYear) => gradeOf(pace(aPlan(), coworking, { fiscalYear }))),
    ).toEqual(['not-started', 'somewhat-behind']);
  });

  it('does not judge a printed 「—」 or a lost cell', () => {
    const outcomes = (['dash', 'cell-lost'] as const).map((state) =>
      pace(aPlan(), aMeasureIndicator({ achievementRates: [{ state, fiscalYear: 2024 }] }), r6),
    );
    expect(outcomes.map(gradeOf)).toEqual(['dash', 'cell-lost']);
  });

  it('does not judge a year outside the plan of R6 to R9', () => {
    const outcomes = [2023, 2028].map((fiscalYear) =>
      pace(aPlan(), withRate('25.0'), { fiscalYear }),
    );
    expect(outcomes.map(gradeOf)).toEqual(['outside-plan-period', 'outside-plan-period']);
  });

  it('sets a disputed figure aside, with the dispute, until it is resolved', () => {
    const conflict = {
      id: 'conflict-1',
      topic: 'マッチングイベント',
      indicators: [],
      measureIndicators: ['mi-01'],
      projects: [],
      readings: ['182回', '45回'].map((said) => ({
        said,
        citation: { document: 'review-material' as const, place: '5-1' },
      })),
      note: null,
      resolved: false,
    };
    const open = aPlan({ conflicts: [conflict] });
    const settled = aPlan({ conflicts: [{ ...conflict, resolved: true }] });
    expect(pace(open, withRate('101.1'), r6)).toEqual({
      state: 'set-aside',
      conflicts: open.conflicts,
    });
    expect(gradeOf(pace(settled, withRate('101.1'), r6))).toBe('on-pace');
  });
});

describe('進み具合 of the adopted plan in R6', () => {
  it('comes to ①19 ②4 ③8, 未開始4, 累計1 and 判定不可2 before disputes are set aside', () => {
    expect(countsIn({ ...adoptedPlan, conflicts: [] })).toEqual({
      'on-pace': 19,
      'somewhat-behind': 4,
      behind: 8,
      'not-started': 4,
      'no-target-for-the-year': 1,
      dash: 1,
      'cell-lost': 1,
    });
  });

  it('leaves out what the sources dispute', () => {
    const matching = adoptedPlan.measureIndicators.find(({ name }) =>
      name.includes('マッチングイベント'),
    );
    expect(matching && pace(adoptedPlan, matching, r6).state).toBe('set-aside');
  });
});
