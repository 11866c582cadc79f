/** R26: an output and an outcome of one goal that are collected by the very same words. */

import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { plainName } from './names.ts';

/**
 * Returns each 行動指標 with the outcomes of its goal whose method is written in the same words
 * (検証手順3). A method that only says which office counts, 「公社」, tells nothing of what is counted.
 *
 * @example 5-A2 相談実施回数 and 5-S2 相談件数
 */
export function sameMethodInTiers({ plan, words }: CheckContext): Finding[] {
  const offices = words.offices.map(plainName);
  return plan.indicators
    .filter(({ level }) => level === 'action')
    .flatMap((action) => {
      const { method } = action.collection;
      const plain = plainName(method);
      if (plain === '' || offices.includes(plain)) return [];
      const outcomes = plan.indicators.filter(
        ({ goal, level, collection }) =>
          goal === action.goal && level !== 'action' && plainName(collection.method) === plain,
      );
      if (outcomes.length === 0) return [];
      const detail = { rule: 'R26', method } as const;
      return [aboutIndicators([action, ...outcomes], { step: 3, kind: 'auto', detail })];
    });
}
