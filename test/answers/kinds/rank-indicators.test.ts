import { expect, it } from 'vitest';
import type { z } from 'zod';
import { rankIndicators } from '../../../src/answers/kinds/rank-indicators.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const ranked = (given: Partial<z.input<typeof Query>>) =>
  rankIndicators(aQuery({ intent: 'rank-indicators', ...given }), aContext());
const places = (given: Partial<z.input<typeof Query>>) =>
  ranked(given).rows.map(({ id, rank }) => [id, rank]);

it('puts シニア採用意向 first by its printed index number', () => {
  const [first] = ranked({ limit: 1 }).rows;
  expect(first).toMatchObject({ id: '5-M3', indexNumber: '313.81', rank: 1 });
});

it('lists a disputed figure after the ranks where its value would have come among them', () => {
  expect(places({ order: 'desc', limit: 3 })).toEqual([
    ['5-M3', 1],
    ['7-S2', 2],
    ['7-M2', 3],
    ['6-A1', null],
  ]);
});

it('leaves a disputed figure out where its value would not have come among them', () => {
  expect(places({ order: 'desc', limit: 2 })).toEqual([
    ['5-M3', 1],
    ['7-S2', 2],
  ]);
});

it('gives a tie whole and skips the next place', () => {
  const plan = aContext().plan;
  const same = { ...plan, conflicts: [] };
  const { rows } = rankIndicators(
    aQuery({ intent: 'rank-indicators', order: 'desc', limit: 3 }),
    aContext({ plan: same }),
  );
  expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
    ['5-M3', 1],
    ['7-S2', 2],
    ['6-A1', 3],
    ['7-M2', 3],
  ]);
});

it('counts a double listing once and those without a number not at all', () => {
  const { ofRanked, without } = ranked({ order: 'asc' });
  expect(places({ order: 'asc', limit: 3 })).toEqual([
    ['7-A2', 1],
    ['6-A2', 2],
    ['5-S1', 3],
  ]);
  expect(ofRanked).toBe(13);
  expect(without).toEqual({ printed: 16, series: 15 });
});
