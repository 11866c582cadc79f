import { expect, it } from 'vitest';
import { composite } from '../../../src/answers/kinds/composite.ts';
import { aPlan } from '../../helpers/builders.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const asked = (fiscalYear?: number) =>
  composite(aQuery({ intent: 'composite', ...(fiscalYear && { fiscalYear }) }), aContext());

it('prints nothing for 令和6年度 and keeps the trial apart', () => {
  const { printed, trial, rows } = asked();
  expect(printed).toEqual({ as: 'nothing' });
  expect(trial?.composite.shown).toBe('161.5');
  expect(trial?.registered).toEqual([5, 6, 7]);
  expect(rows.map(({ id }) => id)).toEqual(['5-M3', '5-M4', '5-M6', '7-M2']);
});

it('knows the targets of 令和9年度 and 令和13年度', () => {
  expect(asked(2027).printed).toEqual({ as: 'target', value: '130', label: '中間目標値' });
  expect(asked(2031).printed).toEqual({ as: 'target', value: '135', label: '最終目標値' });
});

it('is 100 in the baseline year, with no trial beside it', () => {
  const { printed, trial } = asked(2023);
  expect(printed).toEqual({ as: 'baseline', value: '100' });
  expect(trial).toBeUndefined();
});

it('has no trial where nothing is measured', () => {
  const { trial, rows } = composite(aQuery({ intent: 'composite' }), aContext({ plan: aPlan() }));
  expect({ trial, rows }).toEqual({ trial: undefined, rows: [] });
});
