/** Which links a logic model is drawn with: those that the plan states, and no others. */

import { expect, it } from 'vitest';
import { logicModelBoxes } from '../../../src/reports/pictures/logic-model-boxes.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';

const plan = adoptedPlan();
const boxesOf = (goal: number) => {
  const model = plan.logicModels.find((one) => one.goal === goal);
  if (model === undefined) throw new Error(`No logic model of goal ${goal}`);
  return logicModelBoxes(
    model,
    plan.indicators.filter((one) => one.goal === goal),
  );
};

it('links goal 5 only where the page prints it: nothing to what is uncertain or read by order', () => {
  expect(boxesOf(5).links).toEqual([
    { from: 'audience-0', to: 'issue-0' },
    { from: 'audience-1', to: 'issue-2' },
    { from: 'issue-0', to: 'trigger-0' },
  ]);
});

it('links the example with 行動指標1 of goal 7 to 短期1, as 検証手順2 does', () => {
  expect(boxesOf(7).links.at(-1)).toEqual({ from: 'example-0', to: 'indicator-7-S1' });
});

it('never leads to the goal, whose side of the page is a lost picture', () => {
  const ends = [5, 6, 7].flatMap((goal) => boxesOf(goal).links.map(({ to }) => to));
  expect(ends).not.toContain('goal');
});

it('knows the words of one change only, and says of both columns that there are more', () => {
  const { outcomes, isUnknown } = boxesOf(5);
  expect(outcomes('short-term')).toEqual([
    {
      ...{ id: 'indicator-5-S1', indicator: '5-S1' },
      text: '多様な働き方ができる職場づくりに取り組む',
    },
    { id: 'indicator-5-S2', indicator: '5-S2', text: undefined },
  ]);
  expect(isUnknown).toEqual({ 'short-term': true, 'mid-long-term': true });
});
