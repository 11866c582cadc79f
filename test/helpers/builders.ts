/** Plans and parts of plans for tests: everything but what the test is about has a default. */

import type { z } from 'zod';
import { type Actual, Indicator } from '../../src/domain/indicator.ts';
import type { Level } from '../../src/domain/level.ts';
import { MeasureIndicator } from '../../src/domain/measure.ts';
import type { MissingReason } from '../../src/domain/missing-reason.ts';
import { Plan } from '../../src/domain/plan.ts';

const citation = { document: 'review-material', place: '指標一覧' } as const;

/** An action indicator 5-A1 with a baseline of 100 in R5 and no records, unless said otherwise. */
export function anIndicator(given: Partial<z.input<typeof Indicator>> = {}): Indicator {
  const id = given.id ?? '5-A1';
  return Indicator.parse({
    id,
    goal: Number(id.split('-')[0]),
    level: levelOf(id),
    no: Number(/\d+$/.exec(id)?.[0]),
    name: `指標${id}`,
    nameVariants: [],
    collection: { method: '公社', cadence: { kind: 'unstated' } },
    unit: '件',
    direction: 'increase',
    baseline: aBaseline('100'),
    actuals: [],
    published: [],
    sameSeriesAs: [],
    inBasicPlan: 'unknown',
    remarks: [],
    citation,
    ...given,
  });
}

function levelOf(id: string): Level {
  if (id.includes('-A')) return 'action';
  return id.includes('-S') ? 'short-term' : 'mid-long-term';
}

/** 基準値 of R5; `null` is a printed 「—」. */
export function aBaseline(value: string | null, fiscalYear = 2023): Indicator['baseline'] {
  return { fiscalYear, value, citation };
}

/** 実績 of R6, unless said otherwise. */
export function measured(value: string, fiscalYear = 2024): Actual {
  return { state: 'measured', fiscalYear, value, kind: 'actual', citation };
}

/** A printed 「—」 of R6, without a stated reason unless said otherwise. */
export function missing(reason: MissingReason = { code: 'not-stated' }, fiscalYear = 2024): Actual {
  return { state: 'missing', fiscalYear, reason, citation };
}

/** 公表値 of R6, unless said otherwise. */
export function printed(indexNumber: string, fiscalYear = 2024): Indicator['published'][number] {
  return { fiscalYear, indexNumber, citation };
}

/** A running flow without any figures. */
export function aMeasureIndicator(
  given: Partial<z.input<typeof MeasureIndicator>> = {},
): MeasureIndicator {
  return MeasureIndicator.parse({
    id: 'mi-01',
    name: 'セミナー開催数',
    kind: 'flow',
    unit: '回',
    actuals: [],
    achievementRates: [],
    planTotal: null,
    start: 'running',
    remarks: [],
    citation,
    ...given,
  });
}

/** 充実度 as the plan has it (R5 100, R9 130, R13 135), 11 goals, and nothing else. */
export function aPlan(given: Partial<z.input<typeof Plan>> = {}): Plan {
  return Plan.parse({
    format: 1,
    revision: 1,
    documents: [],
    vision: {
      name: 'ビジョン',
      slogan: '持続可能な経済循環',
      establishedText: '令和6年3月策定',
      from: 2024,
      to: 2031,
      ordinance: '条例',
      aim: '目的',
      citation,
    },
    policies: numbers(4).map((no) => ({ no, name: `方針${no}`, citation })),
    goals: numbers(11).map((no) => ({
      no,
      policy: 1,
      name: `目指す姿${no}`,
      nameVariants: [],
      citation,
    })),
    composite: {
      name: '持続可能な地域経済の充実度',
      unit: 'ポイント',
      baseline: { fiscalYear: 2023, value: '100' },
      targets: [
        { fiscalYear: 2027, label: '中間目標値', value: '130' },
        { fiscalYear: 2031, label: '最終目標値', value: '135' },
      ],
      basis: '中長期アウトカムから算出',
      remark: '計算式の記載なし',
      citation,
    },
    indicators: [],
    logicModels: [],
    sections: [],
    measureIndicators: [],
    measures: [],
    projects: [],
    priorityMeasures: { total: 70, totalText: '全70施策', names: [], note: '抜粋', citation },
    procedure: {
      steps: numbers(5).map((no) => ({
        no,
        name: `手順${no}`,
        checks: ['確認'],
        examples: [],
        citation,
      })),
      freedom: '手順に縛られない',
      citation,
    },
    conflicts: [],
    glossary: [],
    ...given,
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
