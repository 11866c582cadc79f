import { expect, it } from 'vitest';
import type { z } from 'zod';
import { explainCalculation } from '../../../src/answers/kinds/explain-calculation.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const explained = (given: Partial<z.input<typeof Query>>) =>
  explainCalculation(aQuery({ intent: 'explain-calculation', ...given }), aContext());

it.each([
  ['indicators', { indicators: ['5-A1'] }],
  ['measures', { measures: ['mi-01'] }],
  ['goals', { goals: [5] }],
  ['composite', { view: 'breakdown' as const }],
  ['everything', {}],
])('explains %s where that was asked for', (about, given) => {
  expect(explained(given).explained.about).toBe(about);
});

it('gives the reason why an indicator has no index number', () => {
  expect(explained({ indicators: ['5-A1'] }).rows).toMatchObject([
    { id: '5-A1', baseline: '0', actual: '7', indexNumber: null, reason: 'baseline-zero' },
  ]);
});
