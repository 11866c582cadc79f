/** 計算式の言い方: a formula with its own numbers, so that it can be done again by hand. */

import type { GoalFact } from '../answers/goal-facts.ts';
import { type IndicatorFact, isBaselineYear } from '../answers/indicator-facts.ts';
import { zero } from '../scoring/decimal.ts';
import { showIndexNumber } from '../scoring/round.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { goalIndexSentence } from './goal-index-text.ts';
import { publishedDiffers } from './indicator-notes.ts';
import { noIndexNumberSentence } from './missing.ts';
import { grouped, withUnit } from './numbers.ts';

/**
 * Returns how an index number comes about, or why there is none.
 *
 * @example
 * indexFormulaSentence(fiveA4);
 * // 'おしごとカフェでの求人数の令和6年度の指数は、4,022÷2,691×100＝149.46です。'
 */
export function indexFormulaSentence(fact: IndicatorFact): string {
  const { indicator, fiscalYear, score, row } = fact;
  const year = fiscalYearName(fiscalYear);
  const subject = `${indicator.name}の${year}の指数は、`;
  if (score.state !== 'scored') {
    const figures = `基準値は${figure(row.baseline, indicator.unit)}、${year}の実績は${figure(row.actual, indicator.unit)}です。`;
    return `${indicator.name}の${figures}${noIndexNumberSentence(fact)}`;
  }
  if (isBaselineYear(fact)) return `${subject}基準の年度のため${score.shown}です。`;
  const difference = publishedDiffers(fact);
  if (difference !== undefined) {
    return `${subject}公表値が${score.shown}です。表示の値からは${quotient(fact)}＝${score.recomputed ?? '—'}で、差の理由は資料に記載がありません（表示の四捨五入の可能性があります）。`;
  }
  return `${subject}${quotient(fact)}＝${score.shown}です。`;
}

/** Less is better turns the quotient round, so that above 100 is always better. */
function quotient({ indicator, row }: IndicatorFact): string {
  const actual = grouped(row.actual ?? '—');
  const baseline = grouped(row.baseline ?? '—');
  return indicator.direction === 'increase'
    ? `${actual}÷${baseline}×100`
    : `${baseline}÷${actual}×100`;
}

function figure(value: string | null, unit: string | null): string {
  return value === null ? '「—」' : withUnit(value, unit);
}

/**
 * Returns how a goal's reference value comes about.
 *
 * @example
 * goalFormulaSentence(goal5);
 * // '目指す姿5の指数は参考値で172.99（…）です。計算は（313.81＋107.83＋97.33）÷3＝172.99です。'
 */
export function goalFormulaSentence(fact: GoalFact): string {
  const { index } = fact;
  const sentence = goalIndexSentence(fact);
  if (index.state !== 'available') return sentence;
  const isWeighted = index.parts.some(({ weight }) => !weight.equals(1));
  const terms = index.parts.map(({ indexNumber, weight }) =>
    isWeighted
      ? `${showIndexNumber(indexNumber)}×${weight.toFixed()}`
      : showIndexNumber(indexNumber),
  );
  const divisor = index.parts.reduce((total, { weight }) => weight.plus(total), zero).toFixed();
  const sum = terms.length > 1 ? `（${terms.join('＋')}）` : terms.join('');
  return `${sentence}計算は${sum}÷${divisor}＝${index.shown}です。`;
}
