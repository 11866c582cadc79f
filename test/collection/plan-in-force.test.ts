/** Stories of a value that is entered and approved: what answers then read, and what stays as printed. */

import { expect, it } from 'vitest';
import { collected } from '../../src/collection/collected.ts';
import { dueDate, isExpected, nextExpected } from '../../src/collection/cycle.ts';
import { owedOn } from '../../src/collection/owed.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { State } from '../../src/domain/state.ts';
import { TargetId } from '../../src/domain/target.ts';
import { computedRate } from '../../src/scoring/achievement-rate.ts';
import { goalIndex } from '../../src/scoring/goal-index.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { latestFiscalYear } from '../../src/scoring/latest-fiscal-year.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const first = beginState(adoptedPlan());
const at = '2026-06-12T01:00:00.000Z';

function withEntries(...given: (Partial<Entry> & { on: string; figure?: string })[]): State {
  const entries = given.map(({ on, figure = '0', ...rest }, index): Entry => ({
    ...{ no: index + 1, target: TargetId.parse(on), what: 'actual', fiscalYear: 2025 },
    value: { state: 'measured', value: figure },
    ...{ remark: null, evidence: null, via: 'form', by: 'U5', at },
    decisions: [{ kind: 'approved', by: 'U9', at }],
    ...rest,
  }));
  return { ...first, entries };
}
const indicator = (plan: Plan, id: string) => {
  const found = plan.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};

it('gives an approved value its index number and its source', () => {
  const plan = planInForce(withEntries({ on: '5-A2', figure: '230' }));
  const entered = indicator(plan, '5-A2');
  expect(scoreIndicator(entered, 2025)).toMatchObject({ state: 'scored', shown: '148.39' });
  expect(scoreIndicator(entered, 2024)).toMatchObject({ shown: '132.26', agreement: 'equal' });
  expect(entered.actuals.at(-1)?.citation).toEqual({
    ...{ document: 'entered', place: '入力1（令和8年6月12日承認）' },
  });
  expect(plan.documents.at(-1)?.title).toBe('みちすじへの入力');
  expect(latestFiscalYear(plan)).toBe(2025);
});

it('shows nothing of a value that waits, was sent back or was withdrawn', () => {
  const deed = { by: 'U9', at };
  const waiting = withEntries(
    { on: '5-A2', figure: '230', decisions: [] },
    { on: '5-A4', figure: '5', decisions: [{ kind: 'sent-back', reason: '単位', ...deed }] },
    { on: '5-A5', figure: '5', decisions: [{ kind: 'withdrawn', ...deed }] },
  );
  expect(planInForce(waiting)).toBe(waiting.plan);
});

it('shows one value in both places of a series, and says of the others why they have none', () => {
  const plan = planInForce(withEntries({ on: '5-S1', figure: '800' }));
  expect(scoreIndicator(indicator(plan, '5-M6'), 2025)).toMatchObject({ shown: '101.65' });
  const reasonOf = (id: string) => indicator(plan, id).actuals.at(-1);
  expect(reasonOf('5-A4')).toMatchObject({
    ...{ state: 'missing', fiscalYear: 2025 },
    reason: { code: 'not-entered', quote: '入力期限は令和8年6月30日' },
  });
  expect(reasonOf('5-M2')).toMatchObject({
    reason: { code: 'not-surveyed-this-year', nextFiscalYear: null },
  });
  expect(reasonOf('6-S1')).toMatchObject({
    reason: { code: 'not-surveyed-this-year', nextFiscalYear: 2026 },
  });
  expect(goalIndex(plan, 5, 2025)).toMatchObject({ coverage: { available: 1, eligible: 6 } });
});

it('never replaces a printed figure, and fills a printed 「—」', () => {
  const plan = planInForce(
    withEntries(
      { on: '5-A2', figure: '999', fiscalYear: 2024 },
      { on: '5-M5', figure: '29', fiscalYear: 2024 },
    ),
  );
  expect(indicator(plan, '5-A2').actuals).toEqual(indicator(first.plan, '5-A2').actuals);
  expect(scoreIndicator(indicator(plan, '5-M5'), 2024)).toMatchObject({ shown: '107.41' });
  expect(latestFiscalYear(plan)).toBe(2024);
});

it('reads the correction that was approved last, also where the clock went back in between', () => {
  const later = { by: 'U9', at: '2026-06-11T00:00:00.000Z' };
  const plan = planInForce(
    withEntries(
      { on: '5-A2', figure: '230' },
      { on: '5-A2', figure: '203', decisions: [{ kind: 'approved', ...later }] },
    ),
  );
  expect(scoreIndicator(indicator(plan, '5-A2'), 2025)).toMatchObject({ shown: '130.97' });
});

it('adds up the years of a 施策 against the plan that was entered', () => {
  const plan = planInForce(
    withEntries(
      { on: 'mi-01', figure: '190' },
      { on: 'mi-01', figure: '720', what: 'planned' },
      { on: 'pp-17-1', figure: '185' },
    ),
  );
  const seminars = plan.measureIndicators.find(({ id }) => id === 'mi-01');
  expect(seminars && computedRate(seminars, 2025)).toMatchObject({ shown: '51.7' }); // (182+190)/720
  expect(plan.projects.find(({ no }) => no === 17)?.progress.at(-1)).toMatchObject({
    ...{ actual: '185', target: null, asOf: '令和7年度末（みちすじへの入力）' },
  });
});

it('owes 令和7年度 once it is over, a survey only in its own year', () => {
  const owedOf = (today: string, state = first) =>
    owedOn(state, today).map(({ what, fiscalYear, due }) => [what.target, fiscalYear, due]);
  expect(owedOf('2026-03-31')).toEqual([]);
  const owed = owedOf('2026-04-01');
  expect(owed).toContainEqual(['5-A2', 2025, '2026-06-30']);
  const ids = owed.map(([id]) => id);
  for (const id of ['5-A1', '5-M2', '5-M6', '6-S1']) expect(ids).not.toContain(id);
  expect(owedOf('2027-04-01')).toContainEqual(['6-S1', 2026, '2027-06-30']);
  expect(owedOf('2026-11-20', withEntries({ on: '5-A2', decisions: [] }))).not.toContainEqual([
    ...['5-A2', 2025, '2026-06-30'],
  ]);
});

it('owes what was said not to be out yet on the day that was named', () => {
  const state = withEntries({
    on: '5-A2',
    value: {
      ...{ state: 'missing', why: 'not-yet', reason: '集計中です' },
      expectedOn: '2026-12-10',
    },
  });
  expect(owedOn(state, '2026-11-20').find(({ what }) => what.target === '5-A2')).toMatchObject({
    ...{ due: '2026-12-10', isPutOff: true },
  });
});

it('knows which years a survey falls on, and by which day its figure is due', () => {
  const survey = { kind: 'every-n-years', years: 5, from: 2023 } as const;
  expect([2023, 2024, 2027, 2028].map((year) => isExpected(survey, year))).toEqual([
    ...[true, false, false, true],
  ]);
  expect(nextExpected(survey, 2024)).toBe(2028);
  expect(nextExpected({ kind: 'every-n-years', years: 5, from: null }, 2024)).toBeNull();
  const settings = { entryDue: { month: 6, day: 30 } };
  expect(dueDate({ due: null }, settings, 2025)).toBe('2026-06-30');
  expect(dueDate({ due: { month: 2, day: 31 } }, settings, 2025)).toBe('2027-02-28');
});

it('collects 29 series, the values of 施策 once each, and the figures of 重点事業', () => {
  const kinds = collected(first).map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  expect([count('indicator'), count('measure')]).toEqual([29, first.plan.measureIndicators.length]);
  expect(count('project')).toBeGreaterThan(5);
});
