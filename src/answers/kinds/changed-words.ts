/** 計画の言葉の変化: all that the plan says besides its figures, thing by thing and field by field. */

import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import { type Fields, isFields, isSameJson } from '../../domain/json.ts';
import { planAsOf } from '../../domain/plan-as-of.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import type { AnswerContext } from '../answer-context.ts';
import { changedPairs } from './changed-pairs.ts';
import { type PlanThing, planThings } from './plan-things.ts';

/** A field that is worded otherwise; without a field, the whole thing came or went. */
export type ChangedWords = {
  thing: Omit<PlanThing, 'fields'>;
  field: string | undefined;
  before: unknown;
  after: unknown;
};

/**
 * Returns what is worded otherwise, each plan in the words of its own day: a name that holds from a
 * fiscal year on has changed when that year has begun.
 */
export function changedWords({ plan, earlier }: AnswerContext): ChangedWords[] {
  if (earlier === undefined) return [];
  const then = planAsOf(earlier.plan, fiscalYearOf(tokyoTime(earlier.moment).date));
  if (then === plan) return [];
  return changedPairs(
    { before: planThings(then), after: planThings(plan) },
    ({ kind, id }) => `${kind} ${id}`,
    ({ fields }) => fields,
  ).flatMap(({ standing, before, after }): ChangedWords[] => {
    if (before === undefined || after === undefined) {
      return [{ thing: standing, field: undefined, before: before?.name, after: after?.name }];
    }
    return changedFields(before.fields, after.fields).map((field) => ({
      ...{ thing: standing, field },
      ...{ before: before.fields[field], after: after.fields[field] },
    }));
  });
}

function changedFields(before: Fields, after: Fields): string[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.filter(
    (name) => !isSameJson(before[name], after[name]) && !isFigure(before[name], after[name]),
  );
}

/** A figure that came or went has its own line, with its value. */
function isFigure(before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((one) => (isFields(one) ? one['state'] : undefined));
  return was !== is && [was, is].some((state) => state === 'measured' || state === 'printed');
}

/** Whether all that a thing belongs to came in or went with the content of a goal. */
export function isOfGoals(goals: readonly GoalNumber[], moved: readonly GoalNumber[]): boolean {
  return goals.length > 0 && goals.every((goal) => moved.includes(goal));
}
