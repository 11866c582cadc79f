/** 使われているところ: what else in the state names the things of a goal, and would be left without them. */

import { type Fields, isFields, isList } from './json.ts';
import type { GoalContent } from './goal-addition.ts';
import type { GoalNumber } from './goal.ts';
import type { State } from './state.ts';

export type GoalUse = {
  by: 'entries' | 'rules' | 'put-offs' | 'comments' | 'reviews' | 'revisions' | 'goals';
  /** The things that are named; for a review the goal itself. */
  ids: readonly string[];
};

/** Returns the ids of all that people can name of a goal. */
export function idsOfGoal({ indicators, measureIndicators, measures }: GoalContent): string[] {
  return [...indicators, ...measureIndicators, ...measures].map(({ id }) => id);
}

/** Returns what names any of these ids outside of the goal's own content. */
export function usesOf(ids: readonly string[], goal: GoalNumber, state: State): GoalUse[] {
  const wanted = new Set(ids);
  const others = state.additions.filter((one) => one.goal !== goal);
  const naming: [GoalUse['by'], unknown[]][] = [
    ['entries', state.entries.map(({ target }) => target)],
    ['rules', state.rules.map(({ target }) => target)],
    ['put-offs', state.putOffs.map(({ target }) => target)],
    ['comments', state.comments.map(({ classification }) => classification.about)],
    ['revisions', state.revisions],
    ['goals', others.map(({ content }) => content)],
  ];
  return naming.flatMap(([by, things]) => {
    const named = [...new Set(things.flatMap(wordsIn))].filter((word) => wanted.has(word));
    return named.length === 0 ? [] : [{ by, ids: named }];
  });
}

/** Returns what names a goal as such, or anything of it. */
export function usesOfGoal(goal: GoalNumber, content: GoalContent, state: State): GoalUse[] {
  const isReviewed = state.reviews.some((one) => one.goal === goal);
  const reviews: GoalUse[] = isReviewed ? [{ by: 'reviews', ids: [`${goal}`] }] : [];
  return [...reviews, ...usesOf(idsOfGoal(content), goal, state)];
}

/** Every text in something, however deep: revisions name indicators in many ways. */
function wordsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing];
  if (isList(thing)) return thing.flatMap(wordsIn);
  return isFields(thing) ? valuesOf(thing).flatMap(wordsIn) : [];
}

function valuesOf(fields: Fields): unknown[] {
  return Object.values(fields);
}
