import { expect, it } from 'vitest';
import type { z } from 'zod';
import { compare } from '../../../src/answers/kinds/compare.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const compared = (given: Partial<z.input<typeof Query>>) =>
  compare(aQuery({ intent: 'compare', ...given }), aContext());

it('sets goals side by side in the order of their numbers', () => {
  const { compared: found } = compared({ goals: [7, 5] });
  if (found.by !== 'goals') throw new Error('Expected goals');
  expect(found.goals.map(({ goal, counts }) => [goal.no, counts.above.printed])).toEqual([
    [5, 6],
    [7, 2],
  ]);
});

it('sets the levels of the only goal side by side', () => {
  const { compared: found } = compared({ goals: [5] });
  if (found.by !== 'levels') throw new Error('Expected levels');
  expect(found.levels.map(({ level, counts }) => [level, counts.total.printed])).toEqual([
    ['action', 5],
    ['short-term', 2],
    ['mid-long-term', 6],
  ]);
});

it('sets named indicators side by side, a double once', () => {
  const { rows } = compared({ indicators: ['5-A4', '5-S1', '5-M6'] });
  expect(rows.map(({ id }) => id)).toEqual(['5-A4', '5-S1']);
});
