/** What each goal adds to the trial, and what the trial is without it: the source's own figures. */

import { expect, it } from 'vitest';
import { isNoMean } from '../../src/scoring/means.ts';
import { roundHalfUp } from '../../src/scoring/round.ts';
import { sufficiency } from '../../src/scoring/sufficiency.ts';
import { contributionsOfGoals, sufficiencyWithout } from '../../src/scoring/without.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const plan = adoptedPlan();
const composite = sufficiency(plan, 2024);
if (composite.state !== 'available') throw new Error('The adopted plan has a trial');

const idOf = (id: string) => plan.indicators.flatMap((one) => (one.id === id ? [one.id] : []));
const shown = (value: ReturnType<typeof sufficiencyWithout>): string =>
  isNoMean(value) ? value.noMean : roundHalfUp(value, 2);

it('adds up: goal 5 gives 36.50 and goal 7 gives 25.00 of the 61.50 above 100', () => {
  const told = contributionsOfGoals(composite).map(({ goal, points, share, without }) => [
    ...[goal, roundHalfUp(points, 2), share && roundHalfUp(share, 1), shown(without)],
  ]);
  expect(told).toEqual([
    [5, '36.50', '59.3', '150.00'],
    [7, '25.00', '40.7', '172.99'],
  ]);
  const sum = contributionsOfGoals(composite).reduce(
    (all, { points }) => all.plus(points),
    composite.value.minus(composite.value),
  );
  expect(sum.minus(composite.value).plus(100).abs().lessThan('1e-30')).toBe(true);
});

it.each([
  ['5-M3', '126.29'],
  ['5-M4', '177.79'],
  ['7-M2', '172.99'],
  ['6-S2', '161.50'],
])('is without %s %s', (id, value) => {
  expect(shown(sufficiencyWithout(composite, { indicators: idOf(id) }))).toBe(value);
});

it('is no number where nothing is left', () => {
  expect(shown(sufficiencyWithout(composite, { goals: [5, 7] }))).toBe('no-values');
});
