/** そのほかの番号: 重点事業3, 手順4, 5-1の施策. */

import { listed } from './goal-mentions.ts';
import { numberOf, numeral } from './numerals.ts';
import { type Found, take } from './surface.ts';

const projectAfter = new RegExp(
  `重点事業\\s*(?:の|no\\.?|番号|第)?\\s*(?:no\\.?)?\\s*(${numeral})(?!\\s*(?:つ|個|件|年|位|回))(?:番目|番)?((?:\\s*(?:と|、|,|・|~|から)\\s*${numeral}(?!\\s*(?:つ|個|件|年|位|回)))*)`,
  'g',
);
const projectBefore = new RegExp(
  `(?:no\\.?\\s*)?(${numeral})(?:番目?)の重点事業|no\\.?\\s*(${numeral})\\s*の?重点事業`,
  'g',
);
const step = new RegExp(
  `(?:検証)?(?:手順|すてっぷ|step)\\s*(?:の|第|no\\.?)?\\s*\\(?(${numeral})\\)?(?!つ(?!目)|個|段)(?:番目|番|つ目)?|(${numeral})(?:番目|つ目)の(?:検証)?手順`,
  'g',
);
const section =
  /(?:あくしょんぷらん|施策)\s*の?\s*(\d{1,2})\s*-\s*(\d)(?!\d)|(?<![\d.])(\d{1,2})\s*[-・]\s*(\d)(?!\d)(?:\s*の\s*\d{1,2})?(?=(?:\s*(?:と|、|,)\s*\d{1,2}-\d)*\s*の?(?:施策|達成率|取組|あくしょん))/g;

/** Returns the 重点事業 that are told by number. */
export function takeProjects(text: string): Found<number> {
  const after = take(text, projectAfter, ([, no = '', more = '']) => listed(no, more));
  const before = take(after.rest, projectBefore, ([, one, other]) => numberOf(one ?? other ?? ''));
  return { found: [...after.found.flat(), ...before.found], rest: before.rest };
}

/** Returns the review steps that are told by number. */
export function takeSteps(text: string): Found<number> {
  return take(text, step, ([, one, other]) => numberOf(one ?? other ?? ''));
}

/** Returns the sections of the action plan: 「5-1の施策」. */
export function takeSections(text: string): Found<string> {
  return take(
    text,
    section,
    ([, goal, no, otherGoal, otherNo]) => `${goal ?? otherGoal ?? ''}-${no ?? otherNo ?? ''}`,
  );
}
