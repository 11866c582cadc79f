/** 除外の読み: 「姿6を除いて」 is every goal but 6, 「XではなくYの」 is Y. */

import type { Plan } from '../../domain/plan.ts';
import { loadedGoals } from '../offers.ts';
import { covered } from './surface.ts';

const except = `${covered}[^${covered}]{0,3}(?:を|は)?(?:除|以外|のぞ|抜き|抜い|外し|含めず)`;

/** Returns the goals that remain when those that were named are excluded by the words after them. */
export function withoutExcluded(
  goals: readonly number[],
  rest: string,
  plan: Plan,
): readonly number[] {
  if (goals.length === 0 || !new RegExp(except).test(rest)) return goals;
  return loadedGoals(plan).filter((goal) => !goals.includes(goal));
}

const insteadOf = /[^、。\s「」]{1,20}(?:では|じゃ)なく(?:って|て)?(?=[、\s]?[^。？?\s])[、\s]?/;

/** Returns the text without what it corrects itself from: 「達成率ではなく指数」 asks for 指数. */
export function withoutCorrected(text: string): string {
  return text.replace(insteadOf, ' ');
}
