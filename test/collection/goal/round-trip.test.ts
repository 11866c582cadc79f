/** A goal of the plan, written as a workbook and read again: nothing that a workbook holds is lost. */

import { expect, it } from 'vitest';
import { contentOf, writtenGoal } from '../../../src/collection/goal/written-goal.ts';
import { beginState } from '../../../src/domain/begin-state.ts';
import { planProblems } from '../../../src/domain/plan-integrity.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { held, plannedGoal, planWithout, tablesFrom, wrongIn, years } from './a-goal.ts';

it.each([5, 6, 7])('reads goal %i as it was written, under a plan that never had it', (no) => {
  const plan = adoptedPlan();
  const content = contentOf(plan, no);
  const goal = plan.goals.find((one) => one.no === no);
  if (content === undefined || goal === undefined) throw new Error('The plan lacks the goal');
  const without = planWithout(no);
  const tables = tablesFrom(writtenGoal(goal, content, years));
  const read = plannedGoal(tables, beginState(without));
  expect(wrongIn(read)).toEqual([]);
  expect(read.refusal).toBeUndefined();
  const shared = content.measureIndicators.filter(({ id }) =>
    without.measureIndicators.some((one) => one.id === id),
  );
  expect(
    held({ ...read.content, measureIndicators: [...shared, ...read.content.measureIndicators] }),
  ).toEqual(
    held({
      ...content,
      measureIndicators: [
        ...shared,
        ...content.measureIndicators.filter((one) => !shared.includes(one)),
      ],
    }),
  );
  expect(planProblems(read.state.plan)).toEqual(planProblems(without));
});
