/** アクションプランの表: rows of 施策 as people make them, for damaging them in many ways. */

import type { Measure, MeasureIndicator } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { plan } from './comparing.ts';

/** 施策名, 具体的取組み, 行動指標, R6実績, 達成率. */
export type Row = readonly [string, string, string, string, string];

export const head = ['施策名', '具体的取組み', '行動指標', 'R6実績', 'R6～9までの達成率'];

/** The rows of a goal that show a figure and a rate, or 「—」 for it. */
export function rowsOf(goal: number, of: Plan = plan): Row[] {
  return of.measures
    .filter((measure) => measure.goal === goal)
    .flatMap((measure): Row[] => {
      const value = of.measureIndicators.find(({ id }) => id === measure.indicator);
      const printed = value && figuresOf(value, measure);
      const name = `${measure.printedNo ?? ''} ${measure.name}${measure.repeated ? '【再掲】' : ''}`;
      return printed ? [[name, measure.activities[0] ?? '', value.name, ...printed]] : [];
    });
}

/** Of a rate that was lost with its cell no paper can be made. */
function figuresOf(
  { actuals: [actual], achievementRates: [rate] }: MeasureIndicator,
  { printedUnit }: Measure,
): [string, string] | undefined {
  if (actual?.state !== 'measured' || rate?.state === 'cell-lost') return undefined;
  const printed = rate?.state === 'printed' ? `${rate.value}%` : '—';
  return [`${actual.value}${printedUnit ?? ''}`, printed];
}

export function textOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}
