/** 例の行: one row of each sheet that shows how to write, and is never read. */

import type { ColumnKey, GoalSheet } from '../../collection/goal/goal-columns.ts';
import { keyOfYear } from '../../collection/goal/goal-rows.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';

export function goalExamples(
  years: readonly FiscalYear[],
): Readonly<Record<GoalSheet, ReadonlyMap<ColumnKey, string>>> {
  const ofYears = (last: 'index' | 'rate', value: string): [ColumnKey, string][] =>
    years.flatMap((year): [ColumnKey, string][] => [
      [keyOfYear('actual', year), '15'],
      [keyOfYear(last, year), value],
    ]);
  return {
    goal: new Map(),
    model: new Map<ColumnKey, string>([
      ['part', '取組例'],
      ['text', '地域の課題に取り組む事業者の紹介'],
      ['from', '地域の課題に関心を持つ'],
      ['indicator', '8-A1'],
    ]),
    indicators: new Map<ColumnKey, string>([
      ['level', '行動指標'],
      ['no', '1'],
      ['name', '地域の課題についての講座の回数'],
      ['unit', '回'],
      ['direction', '増えるほどよい'],
      ['method', '事務事業の実績'],
      ['cadence', '毎年'],
      ['baselineYear', '令和5年度'],
      ['baseline', '12'],
      ...ofYears('index', '125.00'),
    ]),
    initiatives: new Map<ColumnKey, string>([
      ['section', '8-1'],
      ['sectionName', '地域の課題への関心の向上'],
      ['initiativeNo', '1'],
      ['initiative', '講座や交流の機会を通じて、地域の課題への関心を高めます。'],
    ]),
    measures: new Map<ColumnKey, string>([
      ['section', '8-1'],
      ['initiativeNo', '1'],
      ['printedNo', '①'],
      ['measure', '地域の課題についての講座の開催'],
      ['activities', '講座の開催'],
      ['shown', '講座の開催回数'],
      ['unit', '回'],
      ['kind', '年ごと'],
      ['planned', '60'],
      ...ofYears('rate', '25.0'),
    ]),
  };
}
