import { expect, it } from 'vitest';
import type { z } from 'zod';
import { sourceLookup } from '../../../src/answers/kinds/source-lookup.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const found = (given: Partial<z.input<typeof Query>>) =>
  sourceLookup(aQuery({ intent: 'source-lookup', ...given }), aContext());

it('finds the indicators of a goal', () => {
  expect(found({ goals: [7] }).indicators).toHaveLength(8);
});

it('finds every row that prints a value of the action plan', () => {
  const { measures, rows } = found({ measures: ['mi-02'] });
  expect(measures.map(({ indicator }) => indicator.name)).toEqual([
    '区内企業と求職者のマッチングイベント開催数',
  ]);
  expect(rows.map((row) => row.kind)).toEqual(['measure']);
});

it('finds the page of a 重点事業', () => {
  expect(found({ projects: [3] }).sources.map(({ places }) => places)).toEqual([['重点事業3']]);
});

it('names the documents where nothing in particular was asked for', () => {
  expect(found({}).overall?.documents.map(({ shortTitle }) => shortTitle)).toEqual([
    '検証部会資料',
    '重点事業の進捗資料',
  ]);
});
