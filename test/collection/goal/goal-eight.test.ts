/** A goal that came in as a workbook: added once, replaced, taken out again, kept through a newer plan. */

import { expect, it } from 'vitest';
import { addGoal, takeOutGoal } from '../../../src/collection/goal/add-goal.ts';
import { keepGoal } from '../../../src/collection/goal/keep-goal.ts';
import { enterValue, type NewEntry } from '../../../src/collection/enter.ts';
import { adoptPlan } from '../../../src/domain/adopt-plan.ts';
import { planProblems } from '../../../src/domain/plan-integrity.ts';
import { isRefusal, type Refusal } from '../../../src/domain/refusal.ts';
import { State } from '../../../src/domain/state.ts';
import { goalPreviewLines } from '../../../src/wording/goal/goal-preview.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { first, goalEight, importer, plannedGoal, tablesFrom, today, wrongIn } from './a-goal.ts';

const tables = tablesFrom(goalEight());
const ok = (outcome: State | Refusal): State => {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
};
const wasShown = () => true;
const added = ok(keepGoal(first, { tables, wasShown }, importer));

it('fits into the plan, and can be kept', () => {
  expect(wrongIn(plannedGoal(tables))).toEqual([]);
  expect(planProblems(added.plan)).toEqual(planProblems(first.plan));
  expect(State.safeParse(added).success).toBe(true);
  expect(
    added.plan.measureIndicators.filter(({ id }) => id.startsWith('mi-8-')).map(({ id }) => id),
  ).toEqual(['mi-8-01', 'mi-8-02', 'mi-8-03', 'mi-8-04', 'mi-8-05', 'mi-8-06', 'mi-8-07']);
});

it('shows what would come in, and what answers will say', () => {
  expect(goalPreviewLines(plannedGoal(tables), first, 2)).toMatchInlineSnapshot(`
    [
      "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」を追加します。まだ何も登録していません。",
      "ロジックモデルの要素：追加11件",
      "指標：追加13件",
      "取組みの区分：追加3件",
      "施策：追加18件",
      "施策の行動指標：追加7件",
      "8-A1 「多様な働き方に関するセミナー回数」：基準値0（令和5年度）、令和6年度7",
      "8-A2 「多様な働き方の相談・社会保険労務士の相談実施回数」：基準値155回（令和5年度）、令和6年度205回",
      "ほか11件の指標",
      "登録すると：目指す姿8の指数は、令和6年度で172.99（中長期アウトカム6件中3件）です。",
      "登録すると：充実度は、令和6年度で161.5（2/11の目指す姿）から165.3（3/11の目指す姿）に変わります。",
    ]
  `);
});

it('is kept once when it is sent twice', () => {
  const again = { ...importer, at: '2026-11-21T03:01:00.000Z' };
  expect(keepGoal(added, { tables, wasShown }, again)).toBe(added);
});

it('is taken out again within ten minutes, by who added it, and nothing is left of it', () => {
  const at = '2026-11-21T03:09:00.000Z';
  const this8 = { goal: 8, addedAt: importer.at };
  expect(takeOutGoal(added, this8, { by: 'U9', at })).toEqual(first);
  expect([
    takeOutGoal(added, this8, { by: 'U8', at }),
    takeOutGoal(added, this8, { by: 'U9', at: '2026-11-21T03:11:00.000Z' }),
    takeOutGoal(added, { goal: 8, addedAt: at }, { by: 'U9', at }),
    takeOutGoal(first, this8, { by: 'U9', at }),
  ]).toEqual([
    { refused: 'not-your-goal', goal: 8 },
    { refused: 'too-late-to-take-out', goal: 8, minutes: 10 },
    { refused: 'goal-changed-since', goal: 8 },
    { refused: 'goal-changed-since', goal: 8 },
  ]);
});

const entry: Omit<NewEntry, 'target'> = {
  ...{ what: 'actual', fiscalYear: 2025, value: { state: 'measured', value: '9' } as const },
  ...{ remark: null, evidence: null, via: 'form', by: 'U4', at: importer.at, today },
};

it('stays when something was entered for it', () => {
  const entered = ok(enterValue(added, { target: '8-A1', ...entry }));
  const at = '2026-11-21T03:09:00.000Z';
  expect(takeOutGoal(entered, { goal: 8, addedAt: importer.at }, { by: 'U9', at })).toEqual({
    ...{ refused: 'goal-in-use', goal: 8 },
    uses: [{ by: 'entries', ids: ['8-A1'] }],
  });
});

const without = (id: string) => {
  const [level, no] = [{ A: '行動指標', S: '短期アウトカム' }[id.charAt(0)] ?? '', id.slice(1)];
  return tablesFrom(goalEight(), (sheet, cells) =>
    sheet === 'indicators'
      ? cells.filter(([one, two]) => one !== level || two !== no)
      : cells.map((row) =>
          row.map((cell) => cell.replace(/8-A5(?=$|、)/u, '').replace(/、$/u, '')),
        ),
  );
};

it('is replaced by a corrected workbook, with the same ids, and loses nothing that was entered', () => {
  const plan = plannedGoal(without('A5'), added);
  expect(wrongIn(plan)).toEqual([]);
  expect(goalPreviewLines(plan, added, 5).slice(0, 6)).toMatchInlineSnapshot(`
    [
      "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」を差し替えします。まだ何も登録していません。",
      "ロジックモデルの要素：変更1件、いまと同じ10件",
      "指標：削除1件（8-A5）、いまと同じ12件",
      "取組みの区分：いまと同じ3件",
      "施策：いまと同じ18件",
      "施策の行動指標：いまと同じ7件",
    ]
  `);
  expect(plan.state.plan.measures).toEqual(added.plan.measures);
  const entered = ok(enterValue(added, { target: '8-A5', ...entry }));
  expect(plannedGoal(without('A5'), entered).refusal).toEqual({
    ...{ refused: 'goal-in-use', goal: 8 },
    uses: [{ by: 'entries', ids: ['8-A5'] }],
  });
});

it('outlives a newer plan, but not one that holds the goal itself', () => {
  const newer = { ...adoptedPlan(), revision: 2 };
  const adopted = ok(adoptPlan(added, newer));
  expect(adopted).toEqual({ ...added, plan: { ...added.plan, revision: 2 } });
  const own = ok(adoptPlan(added, { ...added.plan, revision: 2 }));
  expect([own.additions, own.plan.revision]).toEqual([[], 2]);
});

it('keeps the plan in use when a newer one lacks what the goal shows too', () => {
  const plan = adoptedPlan();
  const newer = {
    ...plan,
    revision: 2,
    indicators: plan.indicators.map((one) =>
      one.id === '5-M2' || one.id === '6-M4' ? { ...one, unit: '件' } : one,
    ),
  };
  expect(adoptPlan(added, newer)).toMatchObject({ refused: 'plan-misfits-goals', goals: [8] });
});

it('never takes the place of a goal that the plan itself holds', () => {
  const [addition] = added.additions;
  if (addition === undefined) throw new Error('Nothing was added');
  const five = { ...addition, goal: 5 };
  expect(addGoal(first, five)).toEqual({ refused: 'goal-is-in-plan', goal: 5 });
});
