/** R01: a 行動指標 whose name counts what others do, not what the ward does. */

import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { endingOf, plainName } from './names.ts';

/**
 * Returns a hint for each 行動指標 that reads as passive (検証手順1).
 *
 * @example 5-A4 おしごとカフェでの求人数, the source's own worked example
 */
export function passiveActions({ plan, words }: CheckContext): Finding[] {
  return plan.indicators
    .filter(({ level }) => level === 'action')
    .flatMap((indicator) => {
      const word = endingOf(indicator.name, words.passive);
      const isActive = words.active.some((active) => plainName(indicator.name).includes(active));
      if (word === undefined || isActive) return [];
      return [
        aboutIndicators([indicator], { step: 1, kind: 'hint', detail: { rule: 'R01', word } }),
      ];
    });
}
