/** 重点事業の達成: actual ÷ target of a project's progress, and whether that meets a condition. */

import type { PriorityProject } from '../domain/priority-project.ts';
import { type Decimal, hundred, plainDigits, toDecimal } from '../scoring/decimal.ts';
import type { Filter } from './query.ts';
import { isAboutPresence, meetsThreshold } from './threshold.ts';

type Progress = PriorityProject['progress'][number];

/**
 * Returns actual ÷ target in percent; `undefined` where one of them stands in a picture alone.
 *
 * @example PORT, 6,400 of 5,100
 * achievementOf(progress); // 125.49…
 */
export function achievementOf({ actual, target }: Progress): Decimal | undefined {
  if (actual === null || target === null || toDecimal(target).isZero()) return undefined;
  return hundred.times(toDecimal(actual)).dividedBy(target);
}

/**
 * Whether any progress figure of a project meets a condition on its achievement.
 *
 * Figures that stand in a picture alone meet nothing but 「図だけ」; a project without progress
 * figures meets nothing at all.
 */
export function meetsAchievement({ progress }: PriorityProject, filter: Filter): boolean {
  if (filter.on !== 'achievementRate') return false;
  return progress.some((one) => {
    const achievement = achievementOf(one);
    if (isAboutPresence(filter)) return (achievement === undefined) === (filter.op === 'missing');
    return achievement !== undefined && meetsThreshold(plainDigits(achievement), filter);
  });
}
