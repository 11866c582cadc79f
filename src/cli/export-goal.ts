/** 登録用ブックの書き出し: the workbook for a whole goal, filled in where the plan holds the goal already. */

import { templateYears } from '../collection/goal/template-years.ts';
import { contentOf, writtenGoal } from '../collection/goal/written-goal.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { State } from '../domain/state.ts';
import { goalWorkbook, goalWorkbookWrittenText } from '../wording/goal/goal-workbook.ts';
import { giveWorkbook } from './give-workbook.ts';

/** @returns the exit code. */
export async function exportGoal(
  { goal: no, out }: { goal: GoalNumber; out: string },
  { plan }: State,
): Promise<number> {
  const goal = plan.goals.find((one) => one.no === no);
  if (goal === undefined)
    throw new Error(`Cannot write down goal ${no}: the plan does not name it`);
  const content = contentOf(plan, no);
  const years = templateYears(plan);
  const sheets = goalWorkbook(writtenGoal(goal, content, years), years);
  const said = goalWorkbookWrittenText(out, { no, loaded: content !== undefined });
  return (await giveWorkbook(sheets, out, said)) ? 0 : 1;
}
