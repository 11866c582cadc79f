/** Where bars begin and end, and which are cut. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisAround, axisOf, extentOn } from '../../../src/reports/pictures/axis.ts';
import { contributionBars } from '../../../src/reports/pictures/contribution-bars.ts';
import { indexBars } from '../../../src/reports/pictures/index-bars.ts';
import { projectBars } from '../../../src/reports/pictures/project-bars.ts';
import { rateBars } from '../../../src/reports/pictures/rate-bars.ts';
import { goalContributions } from '../../../src/scoring/contributions.ts';
import { toDecimal } from '../../../src/scoring/decimal.ts';
import { goalIndex, isAvailable } from '../../../src/scoring/goal-index.ts';
import { scoreIndicator } from '../../../src/scoring/indicator-score.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';

const plan = adoptedPlan();
const scores = (goal: number) =>
  plan.indicators
    .filter((indicator) => indicator.goal === goal)
    .map((indicator) => ({ id: indicator.id, score: scoreIndicator(indicator, 2024) }));

it('draws goal 7 in its own order: what has no number has no bar, and 225.81 is cut', () => {
  const bars = indexBars(scores(7)).map(({ of, extent, tone }) => [
    of.id,
    tone,
    extent?.to.toFixed(4),
    extent?.cutAt,
  ]);
  expect(bars).toEqual([
    ['7-A1', 'none', undefined, undefined],
    ['7-A2', 'below', '0.0730', undefined],
    ['7-A3', 'same', '0.5000', undefined],
    ['7-A4', 'none', undefined, undefined],
    ['7-S1', 'none', undefined, undefined],
    ['7-S2', 'above', '1.0000', 'end'],
    ['7-M1', 'none', undefined, undefined],
    ['7-M2', 'above', '0.7500', undefined],
  ]);
});

it('draws what lowers a goal to the left of 0, and all of it together', () => {
  const index = goalIndex(plan, 5, 2024);
  const { axis, bars, total } = contributionBars(
    isAvailable(index) ? goalContributions(index) : [],
  );
  expect(axis).toEqual({ from: -20, to: 80, ticks: [-20, 0, 20, 40, 60, 80] });
  expect(
    bars.map(({ of, extent }) => [of.indicator, extent.from.toFixed(4), extent.to.toFixed(4)]),
  ).toEqual([
    ['5-M3', '0.2000', '0.9127'],
    ['5-M4', '0.2000', '0.2261'],
    ['5-M6', '0.1911', '0.2000'],
  ]);
  expect(total.points.toFixed(2)).toBe('72.99');
});

it('holds a project against its own target, and draws nothing for what only a picture held', () => {
  const drawn = plan.projects
    .filter(({ no }) => [2, 3, 5].includes(no))
    .flatMap(projectBars)
    .map(({ percent, actual, target }) => [
      percent?.toFixed(1),
      actual?.to.toFixed(3),
      target?.to.toFixed(3),
    ]);
  expect(drawn).toEqual([
    [undefined, undefined, undefined],
    ['125.5', '0.837', '0.667'],
    ['20.0', '0.133', '0.667'],
  ]);
});

it('draws the 25 % a year only where it is asked for, and never beyond the plan', () => {
  const guideOf = (fiscalYear: number, withGuide: boolean) =>
    rateBars(['24.7', '101.1'], { rateOf: (rate) => rate, fiscalYear, withGuide }).guide;
  expect(guideOf(2024, false)).toBeUndefined();
  expect(guideOf(2024, true)).toEqual({ percent: 25, at: 0.2 });
  expect(guideOf(2030, true)?.percent).toBe(100);
  expect(guideOf(2023, true)).toBeUndefined();
});

it('keeps every bar on its axis, whatever the figure', () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(figure, (value) => {
      const { from, to, cutAt } = extentOn(axisOf(0, 200, 50), 0, toDecimal(`${value}`));
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(cutAt).toBe(value > 200 ? 'end' : value < 0 ? 'start' : undefined);
    }),
  );
});

it('has room for all values and for 0 on an axis made for them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1 }),
      (values) => {
        const { from, to, ticks } = axisAround(values);
        expect(from).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(ticks.length).toBeLessThanOrEqual(9);
      },
    ),
  );
});
