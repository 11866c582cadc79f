/** 「—」の内訳: facts without a number, grouped by their reason. */

import type { IndicatorFact } from '../answers/indicator-facts.ts';
import type { RowReason } from '../answers/row.ts';

export type ReasonGroup = { reason: string; facts: readonly IndicatorFact[] };

/** Each as words that stand before もの. */
const inOrder: readonly (readonly [Code, string])[] = [
  ['baseline-zero', '基準値が0の'],
  ['baseline-missing', '基準値が「—」の'],
  ['actual-zero', '実績が0の'],
  ['not-surveyed-this-year', '調査の年でない'],
  ['not-started', 'まだ始まっていない'],
  ['retired', '廃止・差し替えの'],
  ['not-entered', 'まだ入力されていない'],
  ['not-stated', '実績が「—」で理由の記載がない'],
  ['no-record', 'この年度の記載がない'],
];

/**
 * Returns the groups that have members, for the index number or for the actual alone.
 *
 * @example 令和6年度, all indicators without an index number
 * reasonGroups(facts, 'index').map(({ reason }) => reason);
 * // ['基準値が0の', '基準値が「—」の', '調査の年でない', '実績が「—」で理由の記載がない']
 */
export function reasonGroups(
  facts: readonly IndicatorFact[],
  of: 'index' | 'actual',
): ReasonGroup[] {
  const reasonOf = of === 'index' ? reasonOfIndex : reasonOfActual;
  return inOrder.flatMap(([code, reason]) => {
    const members = facts.filter((fact) => reasonOf(fact) === code);
    return members.length > 0 ? [{ reason: words(code, reason, of), facts: members }] : [];
  });
}

/** Of the actual itself it need not be said that it is 「—」. */
function words(code: Code, reason: string, of: 'index' | 'actual'): string {
  return code === 'not-stated' && of === 'actual' ? '理由の記載がない' : reason;
}

type Code = RowReason | 'no-record';

function reasonOfIndex({ score }: IndicatorFact): Code {
  return score.state === 'no-index-number' ? score.reason.code : 'no-record';
}

function reasonOfActual({ actual }: IndicatorFact): Code {
  return actual?.state === 'missing' ? actual.reason.code : 'no-record';
}
