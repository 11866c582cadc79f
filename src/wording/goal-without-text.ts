/** 指標を除いた目指す姿の指数の言葉: from which number to which, and how it comes about. */

import type { GoalWithout } from '../answers/goal-without.ts';
import { isNoMean } from '../scoring/means.ts';
import { showIndexNumber } from '../scoring/round.ts';
import { indicatorPlace } from './indicator-names.ts';

/**
 * Returns the goal's index without what was left out.
 *
 * @example
 * goalWithoutSentence(without);
 * // 'シニア採用意向のある企業の割合（目指す姿5 中長期3）を除くと、目指す姿5の指数は172.99から102.58になります。計算は（107.83＋97.33）÷2＝102.58です。'
 */
export function goalWithoutSentence(without: GoalWithout): string {
  const { goal, left, unused, shown, value } = without;
  const name = `目指す姿${goal}の指数`;
  const named = [...left, ...unused]
    .map((one) => `${one.name}（${indicatorPlace(one)}）`)
    .join('と');
  if (left.length === 0) {
    return `${named}は${name}の計算に使っていないため、除いても${shown}のままです。`;
  }
  if (isNoMean(value)) return `${named}を除くと、計算に使える指標が残らず、${name}は出せません。`;
  const result = showIndexNumber(value);
  return `${named}を除くと、${name}は${shown}から${result}になります。${formula(without, result)}`;
}

/** With weights the terms alone do not give the mean. */
function formula({ parts, isWeighted }: GoalWithout, result: string): string {
  if (isWeighted || parts.length < 2) return '';
  const terms = parts.map(showIndexNumber).join('＋');
  return `計算は（${terms}）÷${parts.length}＝${result}です。`;
}
