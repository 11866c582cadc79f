/** 数値からの読み: 「149.46ってどう計算した？」 names an indicator by the index number it shows. */

import type { IndicatorId } from '../../domain/indicator.ts';
import type { Plan } from '../../domain/plan.ts';

const decimal = /(?<![\d.])\d+\.\d+(?![\d.])/g;

/** Returns the indicators whose printed index number stands in the text. */
export function byShownValue(text: string, plan: Plan): IndicatorId[] {
  const values = new Set(text.match(decimal));
  return plan.indicators
    .filter(({ published }) => published.some(({ indexNumber }) => values.has(indexNumber)))
    .map(({ id }) => id);
}
