import { expect, it } from 'vitest';
import { indicatorLookup } from '../../../src/answers/kinds/indicator-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const lookUp = (indicators: string[]) =>
  indicatorLookup(aQuery({ intent: 'indicator-lookup', indicators }), aContext());

it('gives baseline, actual and index number of おしごとカフェでの求人数', () => {
  expect(lookUp(['5-A4']).rows).toEqual([
    {
      kind: 'indicator',
      id: '5-A4',
      sameAs: [],
      goal: 5,
      level: 'action',
      name: 'おしごとカフェでの求人数',
      fiscalYear: 2024,
      indexNumber: '149.46',
      arrow: 'up',
      actual: '4022',
      baseline: '2691',
      unit: '件',
      reason: null,
    },
  ]);
});

it('answers once for an indicator that stands in two goals', () => {
  const { rows } = lookUp(['5-M2', '6-M4']);
  expect(rows.map(({ id, sameAs, actual, reason }) => ({ id, sameAs, actual, reason }))).toEqual([
    { id: '5-M2', sameAs: ['6-M4'], actual: null, reason: 'not-surveyed-this-year' },
  ]);
});

it('brings both sources of a disputed figure', () => {
  const { sources } = lookUp(['6-A1']);
  expect(sources.map(({ places }) => places)).toEqual([
    ['指標一覧（目指す姿6）', 'アクションプラン 6-1'],
  ]);
});

it('leaves out an indicator that the plan no longer has', () => {
  expect(lookUp(['5-A9']).rows).toEqual([]);
});
