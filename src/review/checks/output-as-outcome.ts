/** R02: an outcome whose name counts what is done, not what changes. */

import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { endingOf } from './names.ts';

/**
 * Returns a hint for each outcome that reads as an output (検証手順3).
 *
 * @example 5-S2 多様な働き方の相談・社会保険労務士の相談件数
 */
export function outputsAsOutcomes({ plan, words }: CheckContext): Finding[] {
  return plan.indicators
    .filter(({ level }) => level !== 'action')
    .flatMap((indicator) => {
      const word = endingOf(indicator.name, words.outputs);
      return word === undefined
        ? []
        : [aboutIndicators([indicator], { step: 3, kind: 'hint', detail: { rule: 'R02', word } })];
    });
}
