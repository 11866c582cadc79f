/** ない番号: how many indicators there are where somebody asked for a number beyond them. */

import type { Unanswered } from '../answers/understanding.ts';
import { type Level, levels } from '../domain/level.ts';
import type { Plan } from '../domain/plan.ts';
import { isLoaded } from '../answers/loaded-goals.ts';
import type { Said } from './asking-shape.ts';
import { goalNames, levelName } from './indicator-names.ts';

/**
 * Returns what is said of a number that no indicator has; `undefined` where none was asked for.
 *
 * @example 「目指す姿6の行動指標4」
 * noSuchNumber(understanding, plan)?.lead; // 目指す姿6の行動指標は3件です（4番はありません）。
 */
export function noSuchNumber(
  { said, words, candidates, offers }: Unanswered,
  plan: Plan,
): Said | undefined {
  const number = (words[0] ?? '').normalize('NFKC');
  if (candidates.length > 0 || !/^\d{1,3}$/.test(number)) return undefined;
  const goals = (said.goals ?? plan.goals.map(({ no }) => no)).filter((no) => isLoaded(plan, no));
  const meant = said.level === undefined ? levels : [said.level];
  const countOf = (goal: number, level: Level) =>
    plan.indicators.filter((one) => one.goal === goal && one.level === level).length;
  const isThere = goals.some((goal) =>
    meant.some((level) => countOf(goal, level) >= Number(number)),
  );
  if (goals.length === 0 || isThere) return undefined;
  const ofGoal = (goal: number) =>
    meant.map((level) => `${levelName(level)}は${countOf(goal, level)}件`).join('、');
  const each = goals.map((goal) => `${goalNames([goal])}の${ofGoal(goal)}`);
  return {
    lead: `${each.join('、')}です（${Number(number)}番はありません）。`,
    more: offers.length > 0 ? ['下のボタンから、指標の一覧をご覧いただけます。'] : [],
  };
}
