/** いまの点検結果: what the rules find for a review, in the plan as it stands at this moment. */

import { planInForce } from '../../collection/plan-in-force.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { CheckWords } from '../../domain/check-words.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { checkPlan, findingsOf } from '../../review/checks/check-plan.ts';
import { checkedPlan } from '../../review/checks/checked-plan.ts';
import type { ToldFinding } from '../../review/points.ts';
import { toldFinding } from '../../wording/checks/told-finding.ts';
import { digest } from '../digest.ts';

export type Checking = { words: CheckWords; today: CalendarDate };

export type FindingsNow = { plan: Plan; told: readonly (ToldFinding & { isHint: boolean })[] };

/** Returns what is found about the goal of a review. */
export function findingsNow(
  state: State,
  { goal }: Pick<Review, 'goal'>,
  { words, today }: Checking,
): FindingsNow {
  const { plan, fiscalYear } = checkedPlan(planInForce(state), today);
  const found = checkPlan({ plan, words, fiscalYear, showsPace: false });
  const told = findingsOf(goal, found).map((finding) => ({
    ...toldFinding(finding, plan),
    isHint: finding.kind === 'hint',
  }));
  return { plan, told };
}

/** What a button carries of a finding: its key is too long for one. */
export function codeOf({ key }: Pick<ToldFinding, 'key'>): string {
  return digest(key);
}

/** @returns a refusal when the figures on which it rested are others by now. */
export function findingOf(
  { told }: FindingsNow,
  code: string,
): FindingsNow['told'][number] | Refusal {
  return told.find((one) => codeOf(one) === code) ?? { refused: 'finding-gone' };
}
