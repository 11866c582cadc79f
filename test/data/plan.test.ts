/** What data/plan.json must hold, as counted and read in the two source documents. */

import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator.ts';
import { planProblems } from '../../src/domain/plan-integrity.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const plan = adoptedPlan();

const actualOf = ({ actuals }: Indicator) => actuals.find(({ fiscalYear }) => fiscalYear === 2024);

const idsOf = (indicators: Indicator[]) => indicators.map(({ id }) => id);

const idsWhere = (holds: (indicator: Indicator) => boolean) => idsOf(plan.indicators.filter(holds));

it('is consistent in itself', () => {
  expect(planProblems(plan)).toEqual([]);
});

it('holds everything that the source prints', () => {
  expect({
    policies: plan.policies.length,
    goals: plan.goals.length,
    indicators: plan.indicators.length,
    logicModels: plan.logicModels.length,
    sections: plan.sections.map(({ no }) => no),
    measures: plan.measures.length,
    printedRows: new Set(plan.measures.map(({ citation }) => citation.line)).size,
    measureIndicators: plan.measureIndicators.length,
    measureIndicatorNames: new Set(plan.measureIndicators.map(({ name }) => name)).size,
    projects: plan.projects.map(({ no }) => no),
    namedPriorityMeasures: plan.priorityMeasures.names.length,
    workedExamples: plan.procedure.steps.flatMap(({ examples }) => examples).length,
    conflicts: plan.conflicts.length,
  }).toEqual({
    policies: 4,
    goals: 11,
    indicators: 31,
    logicModels: 3,
    sections: ['5-1', '5-2', '5-3', '6-1', '6-2', '6-3', '7-1', '7-2', '7-3'],
    measures: 56,
    printedRows: 55,
    measureIndicators: 39,
    measureIndicatorNames: 38,
    projects: Array.from({ length: 19 }, (_, at) => at + 1),
    namedPriorityMeasures: 32,
    workedExamples: 4,
    conflicts: 6,
  });
});

it('tells the vision and the targets of the composite', () => {
  expect(plan.vision.slogan).toBe('持続可能な経済循環で実現する世田谷のウェルビーイング');
  expect([plan.vision.from, plan.vision.to]).toEqual([2024, 2031]);
  expect(plan.composite).toMatchObject({
    baseline: { fiscalYear: 2023, value: '100' },
    targets: [
      { fiscalYear: 2027, value: '130' },
      { fiscalYear: 2031, value: '135' },
    ],
  });
});

describe('the indicators', () => {
  it('are 12 of action, 7 short-term and 12 mid-long-term', () => {
    const count = (level: Indicator['level']) => idsWhere((each) => each.level === level).length;
    expect([count('action'), count('short-term'), count('mid-long-term')]).toEqual([12, 7, 12]);
  });

  it('carry every figure as printed: baseline, actual, index number', () => {
    const rows = plan.indicators.map((indicator) => {
      const actual = actualOf(indicator);
      const value = actual?.state === 'measured' ? actual.value : '—';
      const index = indicator.published[0]?.indexNumber ?? '—';
      const baseline = indicator.baseline.value ?? '—';
      return `${indicator.id} ${baseline} ${value} ${indicator.unit ?? '—'} ${index}`;
    });
    expect(rows).toEqual([
      '5-A1 0 7 — —',
      '5-A2 155 205 回 132.26',
      '5-A3 — 0 回 —',
      '5-A4 2691 4022 件 149.46',
      '5-A5 178 182 回 102.25',
      '5-S1 787 766 人 97.33',
      '5-S2 400 470 件 117.50',
      '5-M1 98 — 社 —',
      '5-M2 14.8 — % —',
      '5-M3 18 56.8 % 313.81',
      '5-M4 68 73 % 107.83',
      '5-M5 27 — % —',
      '5-M6 787 766 人 97.33',
      '6-A1 2 3 回 150.00',
      '6-A2 7856 7640 人 97.25',
      '6-A3 — 0 回 —',
      '6-S1 40 — % —',
      '6-S2 35 44.2 % 126.29',
      '6-S3 — 43 % —',
      '6-M1 56 — 社 —',
      '6-M2 40.7 — % —',
      '6-M3 — 11.9 % —',
      '6-M4 14.8 — % —',
      '7-A1 — — 人 —',
      '7-A2 452 66 回 14.60',
      '7-A3 12 12 回 100.00',
      '7-A4 — — — —',
      '7-S1 18 — % —',
      '7-S2 31 70 人 225.81',
      '7-M1 292 — 人 —',
      '7-M2 10 15 事業 150.00',
    ]);
  });

  it('print 15 index numbers, 13 of which follow from the figures beside them', () => {
    const published = plan.indicators.filter((indicator) => indicator.published.length > 0);
    const others = published.filter((indicator) => {
      const actual = actualOf(indicator);
      if (actual?.state !== 'measured') return true;
      const exact = (Number(actual.value) / Number(indicator.baseline.value)) * 100;
      const rounded = (Math.floor(exact * 100 + 0.5 + 1e-9) / 100).toFixed(2);
      return rounded !== indicator.published[0]?.indexNumber;
    });
    expect(published).toHaveLength(15);
    expect(idsOf(others)).toEqual(['5-M3', '5-M4']);
  });

  it('give a reason for each of the 11 missing actuals, and invent none', () => {
    const reasons = plan.indicators.flatMap((indicator) => {
      const actual = actualOf(indicator);
      if (actual?.state !== 'missing') return [];
      const { reason } = actual;
      const next = reason.code === 'not-stated' ? null : reason.nextFiscalYear;
      return [`${indicator.id} ${reason.code} ${next ?? '—'}`];
    });
    expect(reasons).toEqual([
      '5-M1 not-stated —',
      '5-M2 not-surveyed-this-year —',
      '5-M5 not-stated —',
      '6-S1 not-surveyed-this-year 2026',
      '6-M1 not-surveyed-this-year 2026',
      '6-M2 not-surveyed-this-year —',
      '6-M4 not-surveyed-this-year —',
      '7-A1 not-stated —',
      '7-A4 not-stated —',
      '7-S1 not-stated —',
      '7-M1 not-stated —',
    ]);
  });

  it('quote only words that stand in their own method text', () => {
    const unfounded = plan.indicators.flatMap(({ id, collection, actuals }) =>
      [
        ...('quote' in collection.cadence ? [collection.cadence.quote] : []),
        ...actuals.flatMap((actual) =>
          actual.state === 'missing' && 'quote' in actual.reason ? [actual.reason.quote] : [],
        ),
      ]
        .filter((quote) => !collection.method.includes(quote))
        .map((quote) => `${id} ${quote}`),
    );
    expect(unfounded).toEqual([]);
  });

  it('keep a second name apart; only that of 5-A4 is worded as a proposal', () => {
    const seconds = plan.indicators.flatMap(({ id, secondName }) =>
      secondName === undefined ? [] : [`${id} ${secondName.status}`],
    );
    expect(seconds).toEqual([
      '5-A4 worded-proposal',
      '6-A2 second-name-only',
      '6-A3 second-name-only',
      '7-A1 second-name-only',
      '7-A3 second-name-only',
      '7-A4 second-name-only',
    ]);
  });

  it('know the two series that are printed in two places', () => {
    const twins = plan.indicators.flatMap(({ id, sameSeriesAs }) =>
      sameSeriesAs.map((twin) => `${id} ${twin}`),
    );
    expect(twins).toEqual(['5-S1 5-M6', '5-M2 6-M4', '5-M6 5-S1', '6-M4 5-M2']);
  });

  it('answer the examples of below 100, no more than 100, and no baseline', () => {
    const indexOf = ({ published }: Indicator) => Number(published[0]?.indexNumber ?? Infinity);
    expect(idsWhere((each) => indexOf(each) < 100)).toEqual(['5-S1', '5-M6', '6-A2', '7-A2']);
    expect(idsWhere((each) => indexOf(each) === 100)).toEqual(['7-A3']);
    expect(idsWhere(({ baseline }) => baseline.value === null)).toEqual([
      '5-A3',
      '6-A3',
      '6-S3',
      '6-M3',
      '7-A1',
      '7-A4',
    ]);
  });
});

it('cites a line of its own for every indicator', () => {
  const lines = plan.indicators.map(({ citation }) => citation.line);
  expect(new Set(lines).size).toBe(31);
});
