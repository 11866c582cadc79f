/** 点検結果の鍵: what is done with one finding is done with no other. */

import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/review/checks/check-plan.ts';
import { keyOf } from '../../../src/review/checks/finding.ts';
import { publishPoint, setAside, setAsideOf } from '../../../src/review/points.ts';
import { readCheckWords } from '../../../src/store/read-check-words.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { accepted, reviewing } from '../reviews.ts';

const words = await readCheckWords('data/check-words.json');
const findings = checkPlan({ plan: adoptedPlan(), words, fiscalYear: 2024, showsPace: false });
const deed = { by: 'U9', at: '2026-11-21T00:00:00.000Z' };

it('gives every finding of the plan a key of its own', () => {
  const keys = findings.map(keyOf);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it('keeps the keys of all that name what they are about, so that what was set aside stays so', () => {
  const named = findings.filter(({ about, goals }) => about.length > 0 || goals.length === 0);
  expect(named.length).toBeGreaterThan(100);
  expect(named.map(keyOf)).toEqual(
    named.map(({ about, detail }) => JSON.stringify([about, detail])),
  );
});

describe('the half of a logic model that is not in the text, which three goals have', () => {
  const halves = findings.filter(
    ({ detail }) => detail.rule === 'R20' && detail.why === 'half-unknown',
  );
  const keyOfGoal = (goal: number): string =>
    halves.filter(({ goals }) => goals.includes(goal)).map(keyOf)[0] ?? '';
  const aside = (goal: number) => ({
    ...{ key: keyOfGoal(goal), rule: 'R20', reason: '原本で確かめたため。' },
  });

  it('is set aside for one goal alone', () => {
    const state = accepted(setAside(reviewing(), aside(5), deed));
    const stands = [5, 6, 7].map((goal) => setAsideOf(state, keyOfGoal(goal)) !== undefined);
    expect(stands).toEqual([true, false, false]);
  });

  it('can be set aside for goal 6 while the members discuss it for goal 5', () => {
    const told = { rule: 'R20', step: 5, heading: '目指す姿5', text: '抜けています。', source: '' };
    const finding = { ...told, key: keyOfGoal(5), goals: [5] } as const;
    const state = accepted(publishPoint(reviewing(), { review: 1, finding }, deed));
    expect(setAside(state, aside(5), deed)).toEqual({ refused: 'point-is-published', no: 1 });
    expect(accepted(setAside(state, aside(6), deed)).setAsides).toHaveLength(1);
  });
});
