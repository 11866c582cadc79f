/** A workbook's goal beside values, reminders and 見直し that were there before: nothing of them moves. */

import { expect, it } from 'vitest';
import { collectedAs } from '../../../src/collection/collected.ts';
import { addGoal } from '../../../src/collection/goal/add-goal.ts';
import { owedOn } from '../../../src/collection/owed.ts';
import { planInForce } from '../../../src/collection/plan-in-force.ts';
import { adoptPlan } from '../../../src/domain/adopt-plan.ts';
import type { GoalAddition } from '../../../src/domain/goal-addition.ts';
import { type Actual, type Indicator, IndicatorId } from '../../../src/domain/indicator.ts';
import type { State } from '../../../src/domain/state.ts';
import { approved, entered, figure, first, kept } from '../entering.ts';

const citation = { document: 'goal-1', place: 'シート「指標」2行目' } as const;
const given = <One>(one: One | undefined): One => {
  if (one === undefined) throw new Error('The plan has changed');
  return one;
};
const fiveA2 = given(first.plan.indicators.find(({ id }) => id === '5-A2'));
const model = given(first.plan.logicModels.find(({ goal }) => goal === 5));

const measured = (fiscalYear: number, value: string): Actual => ({
  ...{ state: 'measured', fiscalYear, value, kind: 'actual', citation },
});

/** 1-A1 of 目指す姿1, after 5-A2 but for what a story is about. */
function oneA1(change: Partial<Indicator> = {}): Indicator {
  return {
    ...fiveA2,
    ...{ id: IndicatorId.parse('1-A1'), goal: 1, no: 1, citation, published: [], remarks: [] },
    baseline: { ...fiveA2.baseline, citation },
    actuals: [measured(2024, '205')],
    ...change,
  };
}

function workbook(indicator: Indicator): GoalAddition {
  const examples = model.examples.map((one) => ({ ...one, indicators: [] }));
  const outcomes = { known: [], others: 'none' } as const;
  return {
    goal: 1,
    document: {
      ...{ id: 'goal-1', title: '目指す姿1のブック', shortTitle: '目指す姿1のブック' },
      ...{ about: '登録用のブック', proofreading: { status: 'approved' } },
    },
    content: {
      logicModel: {
        ...{ ...model, goal: 1, examples, statedLinks: [], citation },
        ...{ shortTermOutcomes: { ...outcomes, known: [] } },
        ...{ midLongTermOutcomes: { ...outcomes, known: [] } },
      },
      indicators: [indicator],
      ...{ sections: [], measureIndicators: [], measures: [] },
    },
    ...{ by: 'U9', at: '2026-06-12T03:00:00.000Z' },
  };
}

const withGoal = (state: State, indicator: Indicator): State =>
  kept(addGoal(state, workbook(indicator)));

const actuals = (state: State, id: string) =>
  given(planInForce(state).indicators.find((one) => one.id === id))
    .actuals.filter((one) => one.state === 'measured')
    .map(({ fiscalYear, value }) => `${fiscalYear} ${value}`);

/** 230 for 令和7年度, entered and approved. */
const put = (state: State, target: string): State => {
  const next = entered(state, { target, value: figure('230') });
  return approved(next, next.entries.at(-1)?.no ?? 0);
};

it('leaves the values of a series with the place that the plan has had before', () => {
  const published = fiveA2.published.map((one) => ({ ...one, citation }));
  const twin = oneA1({ sameSeriesAs: [fiveA2.id], published });
  const state = withGoal(put(first, '5-A2'), twin);
  expect(collectedAs('1-A1', state)?.target).toBe('5-A2');
  expect([actuals(state, '5-A2'), actuals(state, '1-A1')]).toEqual([
    ['2024 205', '2025 230'],
    ['2024 205', '2025 230'],
  ]);
});

it('stops no reminder of others with a year that it brings along, and is not asked for it', () => {
  const before = owedOn(first, '2026-06-20').map(({ what }) => what.target);
  const ahead = withGoal(first, oneA1({ actuals: [measured(2024, '205'), measured(2025, '210')] }));
  expect(owedOn(ahead, '2026-06-20').map(({ what }) => what.target)).toEqual(before);
  const behind = withGoal(first, oneA1());
  expect(owedOn(behind, '2026-06-20').map(({ what }) => what.target)).toEqual(['1-A1', ...before]);
});

it('does not come again over a value that was entered for it, nor in another unit or baseline', () => {
  const state = put(withGoal(first, oneA1()), '1-A1');
  const again = (change: Partial<Indicator>) => addGoal(state, workbook(oneA1(change)));
  const refused = {
    ...{ refused: 'goal-in-use', goal: 1 },
    uses: [{ by: 'entries', ids: ['1-A1'] }],
  };
  expect([
    again({ actuals: [measured(2024, '205'), measured(2025, '99')] }),
    again({ unit: '人' }),
    again({ baseline: { ...fiveA2.baseline, value: '150' } }),
    again({ direction: 'decrease' }),
  ]).toEqual([refused, refused, refused, refused]);
  expect(actuals(kept(again({ inBasicPlan: 'yes' })), '1-A1')).toEqual(['2024 205', '2025 230']);
});

it('gives way to a newer plan only where no value would be left without its figure', () => {
  const state = put(withGoal(first, oneA1()), '1-A1');
  const other = { ...oneA1(), id: IndicatorId.parse('1-A2'), no: 2, citation: fiveA2.citation };
  const printed = { document: 'review-material', place: '指標一覧（目指す姿1）' } as const;
  const newer = {
    ...first.plan,
    revision: first.plan.revision + 1,
    indicators: [
      ...first.plan.indicators,
      {
        ...other,
        baseline: { ...other.baseline, citation: printed },
        actuals: other.actuals.map((one) => ({ ...one, citation: printed })),
      },
    ],
  };
  expect(adoptPlan(state, newer)).toMatchObject({
    refused: 'plan-misfits-goals',
    problems: ['目指す姿1の「1-A1」に入力や意見がありますが、新しい版にありません。'],
  });
});
