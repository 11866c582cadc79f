/** 指標の整合: what one indicator can get wrong, alone and beside its twin. */

import { type Indicator, IndicatorId } from './indicator.ts';
import type { Level } from './level.ts';
import type { Plan } from './plan.ts';

const letters: Record<Level, string> = { action: 'A', 'short-term': 'S', 'mid-long-term': 'M' };

/** @example idOfIndicator({ goal: 5, level: 'action', no: 4 }); // '5-A4' */
export function idOfIndicator({
  goal,
  level,
  no,
}: Pick<Indicator, 'goal' | 'level' | 'no'>): IndicatorId {
  return IndicatorId.parse(`${goal}-${letters[level]}${no}`);
}

/** Returns what is inconsistent in one indicator, in Japanese sentences. */
export function indicatorProblems(indicator: Indicator, plan: Plan): string[] {
  return [
    ...idProblems(indicator),
    ...actualProblems(indicator),
    ...publishedProblems(indicator),
    ...twinProblems(indicator, plan.indicators),
  ];
}

function idProblems({ id, goal, level, no }: Indicator): string[] {
  const expected = idOfIndicator({ goal, level, no });
  return id === expected
    ? []
    : [`指標${id}の番号が、目指す姿・段階・番号から決まる「${expected}」と異なります。`];
}

function actualProblems({ id, actuals }: Indicator): string[] {
  const twice = actuals.filter(
    ({ fiscalYear }, at) => actuals.findIndex((other) => other.fiscalYear === fiscalYear) < at,
  );
  const late = actuals.filter(
    (actual) =>
      actual.state === 'missing' &&
      actual.reason.code !== 'not-stated' &&
      actual.reason.nextFiscalYear !== null &&
      actual.reason.nextFiscalYear <= actual.fiscalYear,
  );
  return [
    ...twice.map(({ fiscalYear }) => `指標${id}に${fiscalYear}年度の実績が2つ以上あります。`),
    ...late.map(
      ({ fiscalYear }) =>
        `指標${id}の次の調査年度が、実績のない${fiscalYear}年度より後ではありません。`,
    ),
  ];
}

function publishedProblems({ id, actuals, baseline, published }: Indicator): string[] {
  return published.flatMap(({ fiscalYear }, at) => [
    ...(published.findIndex((other) => other.fiscalYear === fiscalYear) < at
      ? [`指標${id}に${fiscalYear}年度の公表値が2つ以上あります。`]
      : []),
    ...(actuals.some((actual) => actual.fiscalYear === fiscalYear && actual.state === 'measured')
      ? []
      : [`指標${id}に${fiscalYear}年度の公表値がありますが、実績がありません。`]),
    ...(baseline.value === null || Number(baseline.value) === 0
      ? [`指標${id}に${fiscalYear}年度の公表値がありますが、基準値がないか0です。`]
      : []),
  ]);
}

function twinProblems(indicator: Indicator, all: Indicator[]): string[] {
  return indicator.sameSeriesAs.flatMap((twinId) => {
    const twin = all.find(({ id }) => id === twinId);
    if (twin === undefined || twinId === indicator.id) {
      return [`指標${indicator.id}の同じ指標「${twinId}」が、ほかの指標の中にありません。`];
    }
    return [
      ...(twin.sameSeriesAs.includes(indicator.id)
        ? []
        : [
            `指標${indicator.id}は${twinId}と同じ指標としていますが、${twinId}の側にその記載がありません。`,
          ]),
      ...(figuresOf(twin) === figuresOf(indicator)
        ? []
        : [`指標${indicator.id}と${twinId}は同じ指標としていますが、単位か数値が異なります。`]),
    ];
  });
}

/** Everything two prints of one series must share, as text to compare. */
export function figuresOf({ unit, direction, baseline, actuals, published }: Indicator): string {
  return JSON.stringify([
    unit,
    direction,
    baseline.fiscalYear,
    baseline.value,
    actuals
      .map((actual) => [actual.fiscalYear, actual.state === 'measured' ? actual.value : null])
      .toSorted(),
    published.map(({ fiscalYear, indexNumber }) => [fiscalYear, indexNumber]).toSorted(),
  ]);
}
