/** 増減の理由: what the documents say of why a figure fell or rose, which is nothing. */

import { type IndicatorFact, figureOfYear } from '../answers/indicator-facts.ts';
import { toDecimal } from '../scoring/decimal.ts';
import { remainingRemarks, remarkText } from './indicator-remarks.ts';

export const noCauseStated = '値が増減した理由は資料に記載がありません。';

/**
 * Returns that no cause is stated, and where the counting itself may have changed, that too.
 *
 * @example 452 in R5 and 66 in R6
 * causeSentence(sevenA2);
 * // '創業相談の実施回数が減った理由は資料に記載がありません。数え方が変わった可能性がありますが、資料に説明はありません。'
 */
export function causeSentence(fact: IndicatorFact): string {
  const { name } = fact.indicator;
  return `${name}が${changeWord(fact)}理由は資料に記載がありません。${countingRemarks(fact).join('')}`;
}

function changeWord(fact: IndicatorFact): string {
  const { indicator } = fact;
  const before = indicator.baseline.value;
  const after = figureOfYear(fact);
  if (before === null || after === null) return '増減した';
  const change = toDecimal(after).comparedTo(before);
  if (change === 0) return '変わっていない';
  const isShare = indicator.unit === '%';
  if (change < 0) return isShare ? '下がった' : '減った';
  return isShare ? '上がった' : '増えた';
}

/** Only the sentences about how things were counted: they explain a change, the others do not. */
function countingRemarks(fact: IndicatorFact): string[] {
  return remainingRemarks(fact)
    .filter(({ kind }) => kind === 'comparability')
    .flatMap((remark) => remarkText(remark).match(/[^。]+。/g) ?? [])
    .filter((sentence) => sentence.includes('数え'));
}
