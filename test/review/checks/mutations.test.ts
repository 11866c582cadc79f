import { expect, it } from 'vitest';
import { IndicatorId, type Indicator } from '../../../src/domain/indicator.ts';
import type { LogicModel } from '../../../src/domain/logic-model.ts';
import { MeasureIndicatorId, type MeasureIndicator } from '../../../src/domain/measure.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { checkPlan } from '../../../src/review/checks/check-plan.ts';
import { keyOf } from '../../../src/review/checks/finding.ts';
import { readCheckWords } from '../../../src/store/read-check-words.ts';
import { readPlan } from '../../../src/store/read-plan.ts';

/**
 * A hundred single faults put into the ward's plan, one at a time. Each has to be found by the rule
 * that is meant for it, in what it was put into; what is missed is named below, with why.
 */

const plan = await readPlan('data/plan.json');
const words = await readCheckWords('data/check-words.json');

type Fault = { what: string; rule: string; about: string; plan: Plan };

function keysOf(of: Plan, rule: string): Map<string, readonly string[]> {
  const found = checkPlan({ plan: of, words, fiscalYear: 2024, showsPace: false });
  return new Map(
    found.filter(({ detail }) => detail.rule === rule).map((one) => [keyOf(one), one.about]),
  );
}

function isFound({ rule, about, plan: faulty }: Fault): boolean {
  const before = keysOf(plan, rule);
  return [...keysOf(faulty, rule)].some(([key, of]) => !before.has(key) && of.includes(about));
}

function withIndicator(id: string, change: (one: Indicator) => Partial<Indicator>): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  };
}

function withMeasure(
  id: string,
  change: (one: MeasureIndicator) => Partial<MeasureIndicator>,
): Plan {
  return {
    ...plan,
    measureIndicators: plan.measureIndicators.map((one) =>
      one.id === id ? { ...one, ...change(one) } : one,
    ),
  };
}

function withModel(goal: number, change: (one: LogicModel) => Partial<LogicModel>): Plan {
  return {
    ...plan,
    logicModels: plan.logicModels.map((one) =>
      one.goal === goal ? { ...one, ...change(one) } : one,
    ),
  };
}

function actual(of: Pick<Indicator, 'actuals'>): string | undefined {
  const last = of.actuals.findLast(({ state }) => state === 'measured');
  return last?.state === 'measured' ? last.value : undefined;
}

function measured(of: Indicator | MeasureIndicator, value: string): Pick<Indicator, 'actuals'> {
  const { citation } = of;
  return {
    actuals: [{ state: 'measured', fiscalYear: 2024, value, kind: 'actual', citation }],
  };
}

const sevenM2 = IndicatorId.parse('7-M2');
const spare = MeasureIndicatorId.parse('mi-99');
const ids = (...numbers: readonly string[]) => numbers;

const faults: Fault[] = [
  ...ids('5-A2', '5-A3', '5-A5', '6-A1', '6-A3', '7-A3').map((id) => ({
    ...{ what: `${id}の名前を来場者数に`, rule: 'R01', about: id },
    plan: withIndicator(id, () => ({ name: '催しへの来場者数' })),
  })),
  ...ids('5-S1', '5-M1', '5-M4', '6-S2', '6-M1', '7-S1', '7-M2').map((id) => ({
    ...{ what: `${id}の名前を開催数に`, rule: 'R02', about: id },
    plan: withIndicator(id, () => ({ name: '意見交換会の開催数' })),
  })),
  ...ids('5-A2', '6-A1', '7-A3').map((id) => ({
    ...{ what: `${id}の名前を短期にも`, rule: 'R03', about: `${id.charAt(0)}-S1` },
    plan: withIndicator(`${id.charAt(0)}-S1`, () => ({
      name: plan.indicators.find((one) => one.id === id)?.name ?? '',
    })),
  })),
  ...ids('6-M1', '6-M2', '7-M2').map((id) => ({
    ...{ what: `5-M1の名前を${id}にも`, rule: 'R04', about: id },
    plan: withIndicator(id, () => ({
      name: plan.indicators.find((one) => one.id === '5-M1')?.name ?? '',
    })),
  })),
  ...ids('5-M3', '5-M5', '6-S3', '6-M3').map((id) => ({
    ...{ what: `${id}の名前に設問にない言葉`, rule: 'R05', about: id },
    plan: withIndicator(id, ({ name }) => ({ name: `海外展開と${name}` })),
  })),
  ...ids('5-A2', '5-M1', '6-A2', '7-S1').map((id) => ({
    ...{ what: `${id}の収集方法を未定に`, rule: 'R06', about: id },
    plan: withIndicator(id, ({ collection }) => ({
      collection: { ...collection, method: '収集方法は未定' },
    })),
  })),
  ...ids('5-A5', '6-S2', '7-M2').map((id) => ({
    ...{ what: `${id}を3年に1度に`, rule: 'R07', about: id },
    plan: withIndicator(id, ({ collection }) => ({
      collection: {
        ...collection,
        cadence: { kind: 'every-n-years', years: 3, quote: '3年に1度' },
      },
    })),
  })),
  ...ids('5-A5', '6-A2', '7-M2').map((id) => ({
    ...{ what: `${id}の数え方を年度で変える`, rule: 'R08', about: id },
    plan: withIndicator(id, ({ collection }) => ({
      collection: { ...collection, method: `${collection.method}（令和4年度は延べ数）` },
    })),
  })),
  ...ids('5-A2', '6-A2', '7-M2').map((id, at) => ({
    ...{ what: `${id}の基準値を消す`, rule: 'R09', about: id },
    plan: withIndicator(id, ({ baseline }) => ({
      baseline: { ...baseline, value: at === 1 ? '0' : null },
    })),
  })),
  ...ids('5-A5', '6-S2', '7-M2').map((id) => ({
    ...{ what: `${id}の実績を消す`, rule: 'R10', about: id },
    plan: withIndicator(id, ({ citation }) => ({
      actuals: [{ state: 'missing', fiscalYear: 2024, reason: { code: 'not-stated' }, citation }],
      published: [],
    })),
  })),
  ...ids('5-A2', '5-S2', '6-A1', '7-M2').map((id) => ({
    ...{ what: `${id}の実績に0を1つ加える`, rule: 'R11', about: id },
    plan: withIndicator(id, (one) => ({
      ...measured(one, `${actual(one) ?? ''}0`),
      published: [],
    })),
  })),
  ...plan.indicators
    .filter(({ published }) => published.length > 0)
    .filter(({ id }) => id !== '5-M3' && id !== '5-M4')
    .map(({ id }) => ({
      ...{ what: `${id}の公表値の下1桁を変える`, rule: 'R12', about: id },
      plan: withIndicator(id, ({ published }) => ({
        published: published.map((one) => ({
          ...one,
          indexNumber: one.indexNumber.replace(/\d$/, (digit) => `${(Number(digit) + 3) % 10}`),
        })),
      })),
    })),
  ...ids('5-S1', '5-S2', '5-M3', '6-S2', '7-A2').map((id) => ({
    ...{ what: `${id}の単位を園に`, rule: 'R13', about: id },
    plan: withIndicator(id, () => ({ unit: '園' })),
  })),
  ...ids('mi-03', 'mi-12', 'mi-16', 'mi-36').map((id) => ({
    ...{ what: `${id}の単位を園に`, rule: 'R13', about: id },
    plan: withMeasure(id, () => ({ unit: '園' })),
  })),
  ...ids('AP-164', 'AP-165', 'AP-162', 'AP-204', 'AP-243').map((id) => ({
    ...{ what: `${id}（再掲）の値を変える`, rule: 'R14', about: id },
    plan: withOtherRow(id),
  })),
  ...ids('5-A2', '5-A5', '7-A2').map((id) => ({
    ...{ what: `${id}の実績を1だけ変える`, rule: 'R15', about: id },
    plan: withIndicator(id, (one) => measured(one, `${Number(actual(one)) + 1}`)),
  })),
  ...ids('mi-04', 'mi-12', 'mi-32', 'mi-19', 'mi-24').map((id) => ({
    ...{ what: `${id}に前の行の値を写す`, rule: 'R16', about: id },
    plan: withMeasure(id, (one) => measured(one, above(id))),
  })),
  // Without an entered plan a rate can be held only against "some whole number"
  ...ids('mi-01', 'mi-03', 'mi-09', 'mi-12', 'mi-14', 'mi-20', 'mi-22', 'mi-30', 'mi-36').map(
    (id) => ({
      ...{ what: `${id}の達成率に1.7を足す`, rule: 'R16', about: id },
      plan: withMeasure(id, ({ achievementRates }) => ({
        achievementRates: achievementRates.map((one) =>
          one.state === 'printed' ? { ...one, value: (Number(one.value) + 1.7).toFixed(1) } : one,
        ),
      })),
    }),
  ),
  ...ids('mi-01', 'mi-03', 'mi-12', 'mi-15', 'mi-22').map((id) => ({
    ...{ what: `${id}の計画を入力し、達成率と合わせない`, rule: 'R16', about: id },
    plan: withMeasure(id, (one) => ({ planTotal: `${Number(actual(one)) * 3}` })),
  })),
  ...ids('7-A2', '5-A5').map((id) => ({
    ...{ what: `${id}の基準値を10倍に`, rule: 'R18', about: id },
    plan: withIndicator(id, ({ baseline }) => ({
      baseline: { ...baseline, value: `${baseline.value ?? ''}0` },
    })),
  })),
  {
    ...{ what: 'mi-07（累計）が翌年度に減る', rule: 'R24', about: 'mi-07' },
    plan: withMeasure('mi-07', ({ actuals, citation }) => ({
      actuals: [
        ...actuals,
        { state: 'measured', fiscalYear: 2025, value: '6400', kind: 'actual', citation },
      ],
    })),
  },
  {
    ...{ what: '7-A2から先のつながりがない', rule: 'R20', about: '7-A2' },
    plan: withModel(7, (model) => ({
      shortTermOutcomes: { ...model.shortTermOutcomes, others: 'none' },
      midLongTermOutcomes: { ...model.midLongTermOutcomes, others: 'none' },
    })),
  },
  {
    ...{ what: '7-M2の変化の状況を別の文に', rule: 'R20', about: '7-M2' },
    plan: withModel(7, ({ midLongTermOutcomes, citation }) => ({
      midLongTermOutcomes: {
        ...midLongTermOutcomes,
        known: [{ text: '農地が守られる', indicator: sevenM2, citation }],
      },
    })),
  },
  {
    ...{ what: '5-M1に大きな実績が入る', rule: 'R22', about: '5-M1' },
    plan: withIndicator('5-M1', (one) => measured(one, '980')),
  },
  ...ids('mi-03', 'mi-19').map((id) => ({
    ...{ what: `${id}の単位を全角で書く`, rule: 'R23', about: id },
    plan: withMeasure(id, () => ({ unit: '％' })),
  })),
];

/** The row gets an entry of its own, as an import would make it, with a value that is 1 higher. */
function withOtherRow(id: string): Plan {
  const row = plan.measures.find((one) => one.id === id);
  const shown = plan.measureIndicators.find((one) => one.id === row?.indicator);
  if (row === undefined || shown === undefined) throw new Error(`No row ${id}`);
  const other = { ...shown, id: spare, ...measured(shown, `${Number(actual(shown)) + 1}`) };
  return {
    ...plan,
    measureIndicators: [...plan.measureIndicators, other],
    measures: plan.measures.map((one) => (one.id === id ? { ...one, indicator: spare } : one)),
  };
}

function above(id: string): string {
  const at = plan.measures.findIndex(({ indicator }) => indicator === id);
  const upper = plan.measures[at - 1]?.indicator;
  const shown = plan.measureIndicators.find((one) => one.id === upper);
  return (shown && actual(shown)) ?? '';
}

it('holds a hundred faults', () => {
  expect(faults).toHaveLength(100);
});

it('finds them, each by its rule; 99 of 100, and what is missed is named', () => {
  const missed = faults.filter((fault) => !isFound(fault)).map(({ what }) => what);
  // 1,408 of 2,630 to 2,634 is printed 53.5 %: five whole numbers fit, one of them four equal years (2,632),
  // no 重点事業 has a target for it, and the only other witness, the rate that was there, is what was changed
  expect(missed).toEqual(['mi-12の達成率に1.7を足す']);
});
