import { expect, it } from 'vitest';
import type { z } from 'zod';
import { revisionLookup } from '../../../src/answers/kinds/revision-lookup.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const revisions = (given: Partial<z.input<typeof Query>> = {}) =>
  revisionLookup(aQuery({ intent: 'revision-lookup', ...given }), aContext()).revisions;

it('tells the one name that was worded as a proposal from those that merely stand there', () => {
  const names = revisions().flatMap((one) =>
    one.kind === 'second-name' ? [[one.indicator.id, one.secondName.status]] : [],
  );
  expect(names).toEqual([
    ['5-A4', 'worded-proposal'],
    ['6-A2', 'second-name-only'],
    ['6-A3', 'second-name-only'],
    ['7-A1', 'second-name-only'],
    ['7-A3', 'second-name-only'],
    ['7-A4', 'second-name-only'],
  ]);
});

it('gives the margin note 現況値の変更 for シニア採用意向', () => {
  const notes = revisions({ indicators: ['5-M3'] });
  expect(notes).toMatchObject([{ kind: 'margin-note', indicator: { id: '5-M3' } }]);
});

it('finds nothing beside an indicator that has nothing', () => {
  expect(revisions({ indicators: ['5-A2'] })).toEqual([]);
});
