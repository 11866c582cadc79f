/** 目指す姿の取り込み: the workbook of a whole goal, looked at or registered at a terminal. */

import { createClock } from '../clock.ts';
import { goalFileProblemText } from '../wording/goal/goal-problem.ts';
import { goalAddedText, goalPreviewLines, goalReason } from '../wording/goal/goal-preview.ts';
import { goalCorrections } from '../wording/goal/goal-workbook.ts';
import { keepGoal, shownInGoal } from '../collection/goal/keep-goal.ts';
import {
  changesGoal,
  type GoalImporter,
  type GoalPlan,
  isGoalPlan,
  isReadyGoal,
  planGoal,
  wrongRows,
} from '../collection/goal/plan-goal.ts';
import type { Config } from '../config.ts';
import type { State } from '../domain/state.ts';
import type { Tables } from '../domain/tables.ts';
import { openReader, openStore } from '../open-store.ts';
import { correctionsWrittenText } from '../wording/import-preview.ts';
import { explain } from '../wording/refusal.ts';
import { giveWorkbook } from './give-workbook.ts';
import type { ImportOptions } from './import-options.ts';
import { complain, say } from './run-command.ts';

/** @returns the exit code. */
export async function importGoal(
  tables: Tables,
  { by, errors }: ImportOptions,
  config: Config,
): Promise<number> {
  if (by === undefined) {
    const state = (await openReader(config)).read();
    return show(planGoal(state, tables, importerOf('U0')), state, errors);
  }
  const store = await openStore(config);
  try {
    const importer = importerOf(by);
    const state = store.read();
    const plan = planGoal(state, tables, importer);
    const code = await show(plan, state, errors);
    if (code !== 0 || !isGoalPlan(plan) || !changesGoal(plan)) return code;
    const wasShown = (one: GoalPlan): boolean => shownInGoal(one) === shownInGoal(plan);
    const result = await store.update(
      (now) => keepGoal(now, { tables, wasShown }, importer),
      'import',
      { action: 'goal-added', reason: goalReason(plan) },
    );
    if (!result.saved) {
      complain([explain(result.refusal)]);
      return 1;
    }
    say([goalAddedText(plan)]);
    return 0;
  } finally {
    await store.close();
  }
}

function importerOf(by: string): GoalImporter {
  const clock = createClock(() => new Date());
  return { by, at: clock.now().toISOString(), today: clock.today() };
}

async function show(
  plan: ReturnType<typeof planGoal>,
  state: State,
  errors: string | undefined,
): Promise<number> {
  if (!isGoalPlan(plan)) {
    complain([goalFileProblemText(plan)]);
    return 1;
  }
  const isReady = isReadyGoal(plan);
  (isReady ? say : complain)(goalPreviewLines(plan, state, Infinity));
  if (isReady) return 0;
  if (errors !== undefined && wrongRows(plan) > 0) {
    await giveWorkbook(goalCorrections(plan), errors, correctionsWrittenText(errors));
  }
  return 1;
}
