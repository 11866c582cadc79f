/** 目指す姿を追加する: the content of a workbook goes into the plan, in place of an earlier one, or out again. */

import { holdsGoal, withGoal, withoutGoal } from '../../domain/added-goals.ts';
import { GoalAddition, type GoalContent } from '../../domain/goal-addition.ts';
import { type GoalUse, idsOfGoal, usesOf, usesOfGoal } from '../../domain/goal-uses.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual } from '../../domain/indicator.ts';
import { isSameJson } from '../../domain/json.ts';
import { planProblems } from '../../domain/plan-integrity.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { Deed } from '../decide.ts';
import { isInTimeToUndo, undoMinutes } from '../enter.ts';
import { outdatedRevisions } from '../revisions-in-force.ts';

/** Returns what came in for a goal, where it came in as a workbook. */
export function additionOf(
  { additions }: Pick<State, 'additions'>,
  goal: GoalNumber,
): GoalAddition | undefined {
  return additions.find((one) => one.goal === goal);
}

/** Returns the plan without what came in for a goal. */
export function planBeside(state: Pick<State, 'plan' | 'additions'>, goal: GoalNumber): Plan {
  const before = additionOf(state, goal);
  return before === undefined ? state.plan : withoutGoal(state.plan, before);
}

/**
 * Puts a goal into the plan. One that came in as a workbook before is replaced; one of the plan itself is
 * not.
 *
 * @returns a refusal when something that entries, comments or other goals name would be gone, and when
 * the plan would contradict itself.
 */
export function addGoal(state: State, addition: GoalAddition): State | Refusal {
  const { goal, content } = GoalAddition.parse(addition);
  const before = additionOf(state, goal);
  const base = planBeside(state, goal);
  if (holdsGoal(base, goal)) return { refused: 'goal-is-in-plan', goal };
  const kept = new Set(idsOfGoal(content));
  const gone = before === undefined ? [] : idsOfGoal(before.content).filter((id) => !kept.has(id));
  const uses = usesOf(gone, goal, state);
  if (uses.length > 0) return { refused: 'goal-in-use', goal, uses };
  const plan = withGoal(base, addition);
  const known = planProblems(state.plan);
  const problems = planProblems(plan).filter((one) => !known.includes(one));
  if (problems.length > 0) return { refused: 'goal-misfits-plan', goal, problems };
  const others = state.additions.filter((one) => one !== before);
  const after = { ...state, plan, additions: [...others, addition] };
  const changed = usesOfChanged(before?.content, content, goal, state);
  const touched = [...changed, ...overtakenBy(after, state)];
  return touched.length > 0 ? { refused: 'goal-in-use', goal, uses: touched } : after;
}

/** What was entered or decided for a figure rests on its name, unit, baseline and years as they were. */
function usesOfChanged(
  before: GoalContent | undefined,
  now: GoalContent,
  goal: GoalNumber,
  state: State,
): GoalUse[] {
  if (before === undefined) return [];
  const written = figuresOf(now);
  const changed = figuresOf(before)
    .filter((one) => written.some((other) => other.id === one.id && !isSameJson(other, one)))
    .map(({ id }) => id);
  return usesOf(changed, goal, state).filter(({ by }) => by === 'entries' || by === 'revisions');
}

/** Without what changes with every workbook: the place that each is cited from. */
function figuresOf({ indicators, measureIndicators }: GoalContent) {
  return [
    ...indicators.map(({ id, name, unit, direction, baseline, actuals }) => ({
      ...{ id, name, unit, direction, baseline: { ...baseline, citation: null } },
      actuals: actuals.map(withoutPlace),
    })),
    ...measureIndicators.map(({ id, name, unit, kind, planTotal, actuals }) => ({
      ...{ id, name, unit, kind, planTotal },
      actuals: actuals.map(withoutPlace),
    })),
  ];
}

function withoutPlace(actual: Actual) {
  const value = actual.state === 'measured' ? actual.value : actual.reason.code;
  return { fiscalYear: actual.fiscalYear, value };
}

/** Decided 見直し that would no longer have anything to change. */
function overtakenBy(after: State, before: State): GoalUse[] {
  const known = outdatedRevisions(before).map(({ revision }) => revision.no);
  const gone = outdatedRevisions(after).filter(({ revision }) => !known.includes(revision.no));
  if (gone.length === 0) return [];
  return [{ by: 'revisions', ids: gone.map(({ revision }) => `${revision.no}`) }];
}

/**
 * Takes a goal out again, within `undoMinutes` of adding it and by who has added it. `addedAt` tells
 * whether it is still the same one.
 */
export function takeOutGoal(
  state: State,
  { goal, addedAt }: { goal: GoalNumber; addedAt: string },
  { by, at }: Deed,
): State | Refusal {
  const addition = additionOf(state, goal);
  if (addition?.at !== addedAt) {
    return { refused: 'goal-changed-since', goal };
  }
  if (addition.by !== by) return { refused: 'not-your-goal', goal };
  if (!isInTimeToUndo(addition.at, at)) {
    return { refused: 'too-late-to-take-out', goal, minutes: undoMinutes };
  }
  const additions = state.additions.filter((one) => one !== addition);
  const after = { ...state, plan: withoutGoal(state.plan, addition), additions };
  const uses = [...usesOfGoal(goal, addition.content, state), ...overtakenBy(after, state)];
  return uses.length > 0 ? { refused: 'goal-in-use', goal, uses } : after;
}
