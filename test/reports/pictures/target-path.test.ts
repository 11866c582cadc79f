/** Which years get a point beside the targets. */

import { expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan.ts';
import { targetPathModel } from '../../../src/reports/pictures/target-path.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';

const shown = (plan: Plan) => {
  const { years, axis, fixed, trials, gaps } = targetPathModel(plan);
  return {
    ...{ years: [years[0], years.at(-1)], axis: [axis.from, axis.to] },
    fixed: fixed.map(({ fiscalYear, value }) => [fiscalYear, value.toNumber()]),
    trials: trials.map((one) => [one.fiscalYear, one.shown]),
    gaps: gaps.map(({ fiscalYear }) => fiscalYear),
  };
};

it('gives 令和6年度 no point: 2 of 11 goals and 4 of 12 indicators are too few', () => {
  expect(shown(adoptedPlan())).toEqual({
    ...{ years: [2023, 2031], axis: [90, 140] },
    fixed: [
      [2023, 100],
      [2027, 130],
      [2031, 135],
    ],
    ...{ trials: [], gaps: [2024] },
  });
});

it('gives a year a point once every goal has a number', () => {
  const plan = adoptedPlan();
  const kept = plan.indicators.filter(({ id }) => ['5-M4', '7-M2'].includes(id));
  const goals = plan.goals.filter(({ no }) => [5, 7].includes(no));
  expect(shown({ ...plan, goals, indicators: kept })).toMatchObject({
    trials: [[2024, '128.9']],
    gaps: [],
  });
});
