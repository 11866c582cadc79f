import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, alternatives } from '../../src/scoring/alternatives.ts';
import { isNoMean } from '../../src/scoring/means.ts';
import { roundHalfUp } from '../../src/scoring/round.ts';
import { aPlan, anIndicator, missing } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';
import { measuredPlans } from './arbitraries.ts';
import { availableSufficiency, readingAt, weightsFrom } from './composites.ts';

const r6 = 2024;

function named(alternative: Alternative): [string, string] {
  const { method, value } = alternative;
  const name = 'without' in alternative ? `${method} ${alternative.without}` : method;
  return [name, isNoMean(value) ? value.noMean : roundHalfUp(value, 2)];
}

describe('別の計算方法', () => {
  it('stand beside the headline of R6 and span 118.39 to 190.55', () => {
    const beside = alternatives(availableSufficiency(adoptedPlan, r6));
    expect(Object.fromEntries(beside.alternatives.map(named))).toEqual({
      'pooled-arithmetic': '167.24',
      'pooled-geometric': '149.09',
      'pooled-harmonic': '136.05',
      'pooled-median': '128.92',
      'two-level-geometric': '149.39',
      'two-level-capped': '150.86',
      'two-level-unmeasured-at-100': '120.50',
      'two-level-without 5-M3': '126.29',
      'pooled-without 5-M3': '118.39',
      'two-level-without 5-M4': '177.79',
      'pooled-without 5-M4': '187.05',
      'two-level-without 5-M6': '180.41',
      'pooled-without 5-M6': '190.55',
      'two-level-without 7-M2': '172.99',
      'pooled-without 7-M2': '172.99',
    });
    expect(
      [beside.lowest, beside.headline, beside.highest].map((value) => roundHalfUp(value, 2)),
    ).toEqual(['118.39', '161.50', '190.55']);
  });

  it('caps at 40 as well as at 250', () => {
    const indicators = [readingAt('5-M1', '10'), readingAt('7-M1', '900')];
    const beside = alternatives(availableSufficiency(aPlan({ indicators }), r6));
    expect(beside.alternatives.map(named)).toContainEqual(['two-level-capped', '145.00']);
  });

  it('say why they have no value, and stay out of the range', () => {
    const plan = aPlan({ indicators: [readingAt('5-M1', '0')] });
    const beside = alternatives(availableSufficiency(plan, r6));
    expect(Object.fromEntries(beside.alternatives.map(named))).toMatchObject({
      'pooled-geometric': 'not-positive',
      'pooled-harmonic': 'not-positive',
      'two-level-geometric': 'not-positive',
      'two-level-without 5-M1': 'no-values',
    });
    expect([beside.lowest.toFixed(), beside.highest.toFixed()]).toEqual(['0', '40']);
  });

  it('hold an unmeasured indicator at 100 with its own weight', () => {
    const indicators = [
      readingAt('5-M1', '160'),
      anIndicator({ id: '5-M2', actuals: [missing()] }),
    ];
    const composite = availableSufficiency(aPlan({ indicators }), r6, weightsFrom({ '5-M2': '2' }));
    expect(alternatives(composite).alternatives.map(named)).toContainEqual([
      'two-level-unmeasured-at-100',
      '120.00',
    ]);
  });

  it('all read 100 in the baseline year', () => {
    const beside = alternatives(availableSufficiency(adoptedPlan, 2023));
    const values = new Set(beside.alternatives.map((alternative) => named(alternative)[1]));
    expect([...values]).toEqual(['100.00']);
  });

  it('always hold the headline within their range', () => {
    fc.assert(
      fc.property(measuredPlans, (plan) => {
        const { lowest, headline, highest } = alternatives(availableSufficiency(plan, r6));
        expect(lowest.lte(headline) && headline.lte(highest)).toBe(true);
      }),
    );
  });
});
