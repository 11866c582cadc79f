import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/scoring/decimal.ts';
import { type IndicatorScore, scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { aBaseline, anIndicator, measured, missing, printed } from '../helpers/builders.ts';
import { adoptedIndicator, adoptedPlan } from './adopted-plan.ts';

const r6 = 2024;

function shownAndAgreement(score: IndicatorScore): [string, string] {
  return score.state === 'scored' ? [score.shown, score.agreement] : [score.state, ''];
}

describe('公表値と再計算', () => {
  it('shows all 15 index numbers of R6 as the ward printed them', () => {
    const shown = adoptedPlan.indicators
      .filter(({ published }) => published.length > 0)
      .map((indicator) => [indicator.id, ...shownAndAgreement(scoreIndicator(indicator, r6))]);
    expect(shown).toEqual([
      ['5-A2', '132.26', 'equal'],
      ['5-A4', '149.46', 'equal'],
      ['5-A5', '102.25', 'equal'],
      ['5-S1', '97.33', 'equal'],
      ['5-S2', '117.50', 'equal'],
      ['5-M3', '313.81', 'differs'],
      ['5-M4', '107.83', 'differs'],
      ['5-M6', '97.33', 'equal'],
      ['6-A1', '150.00', 'equal'],
      ['6-A2', '97.25', 'equal'],
      ['6-S2', '126.29', 'equal'],
      ['7-A2', '14.60', 'equal'],
      ['7-A3', '100.00', 'equal'],
      ['7-S2', '225.81', 'equal'],
      ['7-M2', '150.00', 'equal'],
    ]);
  });

  it('gives a reason for each of the 16 others: 1 baseline of 0, 6 without one, 9 without R6', () => {
    const reasons = adoptedPlan.indicators
      .map((indicator) => scoreIndicator(indicator, r6))
      .flatMap((score) => (score.state === 'no-index-number' ? [score.reason.code] : []));
    const baselines = ['baseline-zero', 'baseline-missing'];
    expect({
      all: reasons.length,
      zero: reasons.filter((code) => code === 'baseline-zero').length,
      withoutBaseline: reasons.filter((code) => code === 'baseline-missing').length,
      withoutActual: reasons.filter((code) => !baselines.includes(code)).length,
    }).toEqual({ all: 16, zero: 1, withoutBaseline: 6, withoutActual: 9 });
  });

  it('goes on with the unrounded number where it rounds to the printed one', () => {
    const indicator = anIndicator({
      baseline: aBaseline('787'),
      actuals: [measured('766')],
      published: [printed('97.33')],
    });
    expect(scoreIndicator(indicator, r6)).toEqual({
      state: 'scored',
      indicator: '5-A1',
      fiscalYear: r6,
      indexNumber: toDecimal('97.33163913595933926302414231257941550191'),
      shown: '97.33',
      published: '97.33',
      recomputed: '97.33',
      agreement: 'equal',
      arrow: 'down',
    });
  });

  it.each([
    ['5-M3', '313.81', '315.56'],
    ['5-M4', '107.83', '107.35'],
  ])('keeps the printed number of %s: %s, where the shown figures give %s', (id, ward, ours) => {
    expect(scoreIndicator(adoptedIndicator(id), r6)).toEqual({
      state: 'scored',
      indicator: id,
      fiscalYear: r6,
      indexNumber: toDecimal(ward),
      shown: ward,
      published: ward,
      recomputed: ours,
      agreement: 'differs',
      arrow: 'up',
    });
  });

  it('takes 117.5 and 117.50 for the same printed number', () => {
    const indicator = anIndicator({
      baseline: aBaseline('400'),
      actuals: [measured('470')],
      published: [printed('117.5')],
    });
    expect(shownAndAgreement(scoreIndicator(indicator, r6))).toEqual(['117.50', 'equal']);
  });

  it('shows a printed number even where the shown figures give none', () => {
    const indicator = anIndicator({
      baseline: aBaseline(null),
      actuals: [measured('43')],
      published: [printed('120.00')],
    });
    expect(scoreIndicator(indicator, r6)).toMatchObject({
      indexNumber: toDecimal('120'),
      shown: '120.00',
      recomputed: null,
      agreement: 'not-recomputable',
    });
  });

  it('shows ours where nothing is printed', () => {
    const indicator = anIndicator({ baseline: aBaseline('3'), actuals: [measured('4')] });
    expect(scoreIndicator(indicator, r6)).toMatchObject({
      shown: '133.33',
      published: null,
      recomputed: '133.33',
      agreement: 'not-published',
    });
  });

  it('points the arrow by the number gone on with, before rounding', () => {
    const indicator = anIndicator({
      baseline: aBaseline('100000'),
      actuals: [measured('100001')],
      published: [printed('100.00')],
    });
    expect(scoreIndicator(indicator, r6)).toMatchObject({ shown: '100.00', arrow: 'up' });
  });
});

describe('指標と年度', () => {
  it('reads 100 in the baseline year', () => {
    const score = scoreIndicator(adoptedIndicator('5-A2'), 2023);
    expect(score).toMatchObject({
      indexNumber: toDecimal('100'),
      shown: '100.00',
      agreement: 'not-published',
      arrow: 'flat',
    });
  });

  it.each([
    ['0', 'baseline-zero'],
    [null, 'baseline-missing'],
  ])('has no number in the baseline year with a baseline of %s', (value, code) => {
    const score = scoreIndicator(anIndicator({ baseline: aBaseline(value) }), 2023);
    expect(score).toMatchObject({ state: 'no-index-number', reason: { code }, actual: null });
  });

  it('says of a year without any record that there is none, not that it is missing', () => {
    expect(scoreIndicator(anIndicator({ actuals: [measured('110')] }), 2025)).toEqual({
      state: 'no-record',
      indicator: '5-A1',
      fiscalYear: 2025,
      cadence: { kind: 'unstated' },
      nextFiscalYear: null,
    });
  });

  it('never takes the figure of another year', () => {
    const indicator = anIndicator({ actuals: [measured('110', 2024), measured('120', 2025)] });
    expect(
      [2024, 2025].map((year) => shownAndAgreement(scoreIndicator(indicator, year))[0]),
    ).toEqual(['110.00', '120.00']);
  });

  it('tells for a 「—」 its record, how often it is surveyed, and no year that nobody stated', () => {
    const indicator = adoptedIndicator('5-M2');
    expect(scoreIndicator(indicator, r6)).toMatchObject({
      state: 'no-index-number',
      reason: { code: 'not-surveyed-this-year' },
      actual: indicator.actuals[0],
      cadence: { kind: 'every-n-years', years: 5 },
      nextFiscalYear: null,
    });
  });

  it('takes the next year from the stored reason', () => {
    const reason = {
      code: 'not-surveyed-this-year' as const,
      quote: '令和9年度に調査',
      citation: { document: 'review-material' as const, place: '指標一覧' },
      nextFiscalYear: 2027,
    };
    const score = scoreIndicator(anIndicator({ actuals: [missing(reason)] }), r6);
    expect(score).toMatchObject({ reason, nextFiscalYear: 2027 });
  });

  it('takes the next year from 「令和8年度に中間評価」, but only until that year', () => {
    const cadence = { kind: 'fixed-year' as const, fiscalYear: 2026, quote: '令和8年度に中間評価' };
    const collection = { method: '健康せたがやプラン', cadence };
    const indicator = anIndicator({ collection, actuals: [missing()] });
    const expected = [2024, 2025, 2026].map((year) => scoreIndicator(indicator, year));
    expect(expected).toMatchObject([
      { state: 'no-index-number', nextFiscalYear: 2026 },
      { state: 'no-record', nextFiscalYear: 2026 },
      { state: 'no-record', nextFiscalYear: null },
    ]);
  });
});
