import { expect, it } from 'vitest';
import { goalSummary } from '../../../src/answers/kinds/goal-summary.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const summary = (goals?: number[], fiscalYear?: number) =>
  goalSummary(
    aQuery({ intent: 'goal-summary', ...(goals && { goals }), ...(fiscalYear && { fiscalYear }) }),
    aContext(),
  );

it('keeps every printed row of 目指す姿5, each double naming its other place', () => {
  const { rows, counts } = summary([5]);
  expect(rows.map(({ id }) => id)).toEqual([
    ...['5-A1', '5-A2', '5-A3', '5-A4', '5-A5', '5-S1', '5-S2'],
    ...['5-M1', '5-M2', '5-M3', '5-M4', '5-M5', '5-M6'],
  ]);
  expect(
    rows.filter(({ sameAs }) => sameAs.length > 0).map(({ id, sameAs }) => [id, sameAs]),
  ).toEqual([
    ['5-S1', ['5-M6']],
    ['5-M2', ['6-M4']],
    ['5-M6', ['5-S1']],
  ]);
  expect(counts).toEqual({
    total: { printed: 13, series: 12 },
    above: { printed: 6, series: 6 },
    below: { printed: 2, series: 1 },
    unchanged: { printed: 0, series: 0 },
    without: { printed: 5, series: 5 },
  });
});

it('means all loaded goals where none was named: 31 rows, 15 with an index number', () => {
  const { rows, goals } = summary();
  expect(goals.map(({ goal }) => goal.no)).toEqual([5, 6, 7]);
  expect(rows).toHaveLength(31);
  expect(rows.filter(({ indexNumber }) => indexNumber !== null)).toHaveLength(15);
});

it('makes up no number for 目指す姿6, where no 中長期アウトカム has one', () => {
  const [goal] = summary([6]).goals;
  expect(goal?.index.state).toBe('nothing-measured');
  expect(goal?.contributions).toEqual([]);
});

it('says which of the named goals have no figures here', () => {
  const { goals, selection } = summary([3, 5]);
  expect(goals.map(({ goal }) => goal.no)).toEqual([5]);
  expect(selection.notLoaded).toEqual([3]);
});

it('gives the baseline as the figure of the baseline year', () => {
  const row = summary([5], 2023).rows.find(({ id }) => id === '5-A4');
  expect(row).toMatchObject({
    actual: '2691',
    baseline: '2691',
    indexNumber: '100.00',
    arrow: 'flat',
  });
});
