/** Damaged and unusual plans: no rule throws, and no sentence shows a hole where a figure should stand. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actual, Indicator } from '../../../src/domain/indicator.ts';
import type { MeasureIndicator } from '../../../src/domain/measure.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { checkPlan } from '../../../src/review/checks/check-plan.ts';
import { readCheckWords } from '../../../src/store/read-check-words.ts';
import { readPlan } from '../../../src/store/read-plan.ts';
import { toldFinding } from '../../../src/wording/checks/told-finding.ts';

const plan = await readPlan('data/plan.json');
const words = await readCheckWords('data/check-words.json');

const figure = fc.constantFrom('0', '0.0', '1', '-3', '99999999999', '0.001', '18', '182', '6.25');
const name = fc.constantFrom(
  '件数',
  '※',
  '（）',
  'R6～9',
  '率',
  '🏭の数',
  '(.*)+',
  '回数\n回数',
  '　',
);
const unit = fc.constantFrom('%', '人', null, '千人', '?');

const wild = fc.record({
  pick: fc.nat(),
  name,
  unit,
  baseline: fc.option(figure, { nil: null }),
  actual: fc.option(figure, { nil: null }),
  method: fc.constantFrom('', '何か', '5年に1度', '令和5年度は', '[', 'すべて。'.repeat(300)),
  what: fc.constantFrom('indicator', 'measure', 'rows', 'models', 'projects'),
});

function actuals(value: string | null, { citation }: Pick<Indicator, 'citation'>): Actual[] {
  if (value === null) return [];
  return [{ state: 'measured', fiscalYear: 2024, value, kind: 'actual', citation }];
}

type Wild = typeof wild extends fc.Arbitrary<infer One> ? One : never;

function damaged(of: Plan, { what, pick, ...change }: Wild): Plan {
  const at = (all: readonly unknown[]): number => pick % Math.max(1, all.length);
  const inIndicator = (one: Indicator): Indicator => ({
    ...{ ...one, name: change.name, unit: change.unit },
    baseline: { ...one.baseline, value: change.baseline },
    actuals: actuals(change.actual, one),
    collection: { ...one.collection, method: change.method },
  });
  const inMeasure = (one: MeasureIndicator): MeasureIndicator => ({
    ...{ ...one, name: change.name, unit: change.unit, planTotal: change.baseline },
    actuals: actuals(change.actual, one),
  });
  const changed = <One>(all: readonly One[], by: (one: One) => One): One[] =>
    all.map((one, no) => (no === at(all) ? by(one) : one));
  const without = <One>(all: readonly One[]): One[] => all.filter((_, no) => no !== at(all));
  switch (what) {
    case 'indicator':
      return { ...of, indicators: changed(of.indicators, inIndicator) };
    case 'measure':
      return { ...of, measureIndicators: changed(of.measureIndicators, inMeasure) };
    case 'rows':
      return { ...of, measures: without(of.measures) };
    case 'models':
      return { ...of, logicModels: without(of.logicModels) };
    case 'projects':
      return {
        ...of,
        projects: changed(of.projects, (one) => ({ ...one, name: change.name, progress: [] })),
      };
  }
}

it('gives a whole sentence for everything it finds in them', () => {
  fc.assert(
    fc.property(fc.array(wild, { minLength: 1, maxLength: 6 }), (changes) => {
      const odd = changes.reduce(damaged, plan);
      const found = checkPlan({ plan: odd, words, fiscalYear: 2024, showsPace: true });
      const said = found.map((one) => toldFinding(one, odd)).map((one) => JSON.stringify(one));
      expect(said.filter((one) => /undefined|NaN|Infinity|\[object/u.test(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('finds nothing in a plan without indicators, rows and projects', () => {
  const empty: Plan = {
    ...plan,
    ...{ indicators: [], measures: [], measureIndicators: [], projects: [], conflicts: [] },
    ...{ logicModels: [], sections: [] },
    goals: plan.goals.map((one) => ({ ...one, nameVariants: [] })),
  };
  const found = checkPlan({ plan: empty, words, fiscalYear: 2024, showsPace: true });
  expect(found.map(({ detail }) => detail.rule)).toEqual([]);
});
