/** 校正シートの指標一覧: every cell of one goal's indicator table, with its box. */

import { toReiwa } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Level } from '../../domain/level.ts';
import type { Plan } from '../../domain/plan.ts';
import { box, boxes, heading, lineMark, note } from './layout.ts';

const levelNames: Record<Level, string> = {
  action: '行動指標',
  'short-term': '短期アウトカム指標',
  'mid-long-term': '中長期アウトカム指標',
};

/** Returns the lines of one goal's indicator table. */
export function indicatorLines(plan: Plan, goal: GoalNumber): string[] {
  return [
    ...heading(`指標一覧（目指す姿${goal}）`),
    ...plan.indicators.filter((indicator) => indicator.goal === goal).flatMap(rowLines),
  ];
}

function rowLines(indicator: Indicator): string[] {
  const { id, level, no, name, nameVariants, collection, remarks, citation } = indicator;
  return [
    ...box(`［${id}］${lineMark(citation)}${levelNames[level]} ${no} ${name}`),
    ...nameVariants.flatMap((variant) => box(`別の表記 ${variant}`, 1)),
    ...secondNameLines(indicator),
    ...box(`データの収集方法 ${collection.method}`, 1),
    ...boxes(figures(indicator), 1),
    ...remarks.flatMap((remark) => note(remark.text, 1)),
  ];
}

function secondNameLines({ secondName }: Indicator): string[] {
  if (secondName === undefined) return [];
  const standing = secondName.status === 'worded-proposal' ? '文で例示' : '併記、採否の記載なし';
  return box(`もう1つの名前 ${secondName.name}（${standing}）${lineMark(secondName.citation)}`, 1);
}

function figures({ unit, baseline, actuals, published }: Indicator): string[] {
  return [
    `基準値 ${baseline.value ?? '—'} ${unit ?? '（単位なし）'}`,
    ...actuals.map((actual) => {
      const value = actual.state === 'measured' ? actual.value : '—';
      return `令和${toReiwa(actual.fiscalYear)}年度 ${value} ${unit ?? '（単位なし）'}`;
    }),
    ...(published.length === 0
      ? ['指数 —']
      : published.map(
          ({ fiscalYear, indexNumber }) => `令和${toReiwa(fiscalYear)}年度の指数 ${indexNumber}`,
        )),
  ];
}
