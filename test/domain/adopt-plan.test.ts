import { beginState } from '../../src/domain/begin-state.ts';
import { expect, it } from 'vitest';
import { adoptPlan } from '../../src/domain/adopt-plan.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { readPlan } from '../../src/store/read-plan.ts';

const plan = await readPlan('data/plan.json');
const state: State = beginState({ ...plan, revision: 3 });

it('puts a newer revision in the place of the plan in use', () => {
  const newer = { ...plan, revision: 4 };
  expect(adoptPlan(state, newer)).toEqual(beginState(newer));
});

it.each([2, 3])('keeps the plan in use when revision %i is offered', (revision) => {
  const decided = adoptPlan(state, { ...plan, revision });
  expect(decided).toEqual({ refused: 'plan-not-newer', stored: 3, offered: revision });
  expect(isRefusal(decided)).toBe(true);
  expect(isRefusal(state)).toBe(false);
});
