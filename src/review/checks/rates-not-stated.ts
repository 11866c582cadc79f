/** R28: 施策 that have an actual, but whose 達成率(R6～9) is 「—」 or lost with its cell. */

import { goalsShowing } from '../../domain/measure.ts';
import { measuredIn } from '../../scoring/achievement-rate.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the rates that are not stated; one whose cell is lost in the transcription is no gap of
 * the ward's.
 *
 * @example 開設支援数 0件 with 「—」; 紹介件数 0件, whose cell is lost
 */
export function ratesNotStated({ plan, fiscalYear }: CheckContext): Finding[] {
  return plan.measureIndicators.flatMap((indicator) => {
    const rate = indicator.achievementRates.find((one) => one.fiscalYear === fiscalYear);
    const actual = measuredIn(indicator, fiscalYear);
    if (rate === undefined || rate.state === 'printed' || actual === undefined) return [];
    return [
      {
        detail: { rule: 'R28', fiscalYear, why: rate.state, actual },
        ...{ step: null, kind: 'auto' },
        origin: rate.state === 'cell-lost' ? 'transcription' : 'figures',
        goals: goalsShowing(indicator.id, plan.measures),
        about: [indicator.id],
        citations: [indicator.citation],
      },
    ];
  });
}
