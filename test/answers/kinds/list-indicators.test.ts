import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { listIndicators } from '../../../src/answers/kinds/list-indicators.ts';
import type { Filter, Query } from '../../../src/answers/query.ts';
import { aBaseline, aPlan, anIndicator, measured } from '../../helpers/builders.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const listed = (filter: z.input<typeof Filter>, more: Partial<z.input<typeof Query>> = {}) =>
  listIndicators(aQuery({ intent: 'list-indicators', filter, ...more }), aContext());
const ids = (...of: Parameters<typeof listed>) => listed(...of).rows.map(({ id }) => id);

it('lists three indicators below 100, the double once with both its places', () => {
  const { rows, count } = listed({ on: 'indexNumber', op: 'lt', value: '100' });
  expect(rows.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['5-S1', ['5-M6']],
    ['6-A2', []],
    ['7-A2', []],
  ]);
  expect(count).toEqual({ printed: 4, series: 3 });
});

it('takes in exactly 100 with 以下', () => {
  const filter = { on: 'indexNumber', op: 'lte', value: '100' } as const;
  expect(ids(filter)).toEqual(['5-S1', '6-A2', '7-A2', '7-A3']);
});

it('names a double by its place inside the level that was asked for', () => {
  const below = { on: 'indexNumber', op: 'lt', value: '100' } as const;
  expect(ids(below, { goals: [5], level: 'mid-long-term' })).toEqual(['5-M6']);
});

it('does not take a printed 0 for a missing baseline', () => {
  const missing = { on: 'baseline', op: 'missing' } as const;
  expect(ids(missing)).toEqual(['5-A3', '6-A3', '6-S3', '6-M3', '7-A1', '7-A4']);
  expect(ids({ on: 'baseline', op: 'eq', value: '0' })).toEqual(['5-A1']);
});

it('finds 16 rows without an index number, each with its reason', () => {
  const { rows, count } = listed({ on: 'indexNumber', op: 'missing' });
  expect(count).toEqual({ printed: 16, series: 15 });
  expect(Object.fromEntries(rows.map(({ id, reason }) => [id, reason]))).toEqual({
    '5-A1': 'baseline-zero',
    ...reasonsOf('baseline-missing', ['5-A3', '6-A3', '6-S3', '6-M3', '7-A1', '7-A4']),
    ...reasonsOf('not-surveyed-this-year', ['5-M2', '6-S1', '6-M1', '6-M2']),
    ...reasonsOf('not-stated', ['5-M1', '5-M5', '7-S1', '7-M1']),
  });
});

it('finds the figures that two sources dispute and those that are printed differently', () => {
  const status = (value: 'in-conflict' | 'published-differs') =>
    ids({ on: 'status', op: 'eq', value });
  expect(status('published-differs')).toEqual(['5-M3', '5-M4']);
  expect(status('in-conflict')).toEqual(['5-A1', '5-A3', '6-A1', '6-A3']);
});

it('tells figures that are there from those that are not', () => {
  const all = listed({ on: 'actual', op: 'missing' }).count.printed;
  expect(listed({ on: 'actual', op: 'present' }).count.printed).toBe(31 - all);
  expect(listed({ on: 'indexNumber', op: 'present' }).count).toEqual({ printed: 15, series: 14 });
});

it('compares with the shown number between two bounds', () => {
  expect(ids({ on: 'indexNumber', op: 'between', value: ['97.25', '102.25'] })).toEqual([
    ...['5-A5', '5-S1', '6-A2', '7-A3'],
  ]);
});

it('gives nothing for 達成率, which belongs to measures', () => {
  expect(ids({ on: 'achievementRate', op: 'lt', value: '25' })).toEqual([]);
});

describe('an index number that is shown as 100.00 but is a little above', () => {
  const plan = aPlan({
    indicators: [
      anIndicator({ id: '5-A1', baseline: aBaseline('100000'), actuals: [measured('100004')] }),
    ],
  });
  const found = (op: 'eq' | 'gt' | 'lte') =>
    listIndicators(
      aQuery({ intent: 'list-indicators', filter: { on: 'indexNumber', op, value: '100' } }),
      aContext({ plan }),
    ).rows.length;

  it('is above 100 and not equal to it', () => {
    expect([found('eq'), found('gt'), found('lte')]).toEqual([0, 1, 0]);
  });
});

function reasonsOf(reason: string, of: readonly string[]) {
  return Object.fromEntries(of.map((id) => [id, reason]));
}
