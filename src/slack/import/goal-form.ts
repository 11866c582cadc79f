/** 目指す姿の登録: a workbook with a whole goal is shown, registered all at once, and taken out again in time. */

import { z } from 'zod';
import { isInTimeToUndo, undoMinutes } from '../../collection/enter.ts';
import { takeOutGoal } from '../../collection/goal/add-goal.ts';
import { keepGoal, shownInGoal } from '../../collection/goal/keep-goal.ts';
import {
  changesGoal,
  type GoalImporter,
  type GoalPlan,
  isGoalPlan,
  isReadyGoal,
  planGoal,
  wrongRows,
} from '../../collection/goal/plan-goal.ts';
import { GoalNumber } from '../../domain/goal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { Tables } from '../../domain/tables.ts';
import {
  goalAddedText,
  goalForSecretariat,
  goalPreviewLines,
  goalReason,
  goalTakenOutText,
  goalUndoText,
} from '../../wording/goal/goal-preview.ts';
import { goalFileProblemText } from '../../wording/goal/goal-problem.ts';
import { goalCorrections } from '../../wording/goal/goal-workbook.ts';
import { correctionsGivenText } from '../../wording/import-preview.ts';
import { AllChosenIfAny } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { atTheGate } from '../gate.ts';
import type { Services } from '../services.ts';
import { closedView, fileView, type Looked, ShownFile, sureView } from './import-views.ts';

const mostRows = 20;

/** Who may enter values may choose a file; a whole goal is for the secretariat alone. */
export async function lookAtGoal(
  tables: Tables,
  user: UserId,
  services: Services,
): Promise<Looked> {
  const refusal = await atTheGate('add-goal', { about: undefined, user }, services);
  if (refusal !== undefined) return { view: fileView(goalForSecretariat) };
  const state = services.store.read();
  const importer = importerOf(user, services);
  const plan = planGoal(state, tables, importer);
  if (!isGoalPlan(plan)) return { view: fileView(goalFileProblemText(plan)) };
  const lines = goalPreviewLines(plan, state, mostRows);
  if (!isReadyGoal(plan)) {
    return wrongRows(plan) === 0
      ? { view: fileView(lines.join('\n')) }
      : {
          view: closedView([...lines, correctionsGivenText]),
          corrections: goalCorrections(plan),
        };
  }
  if (!changesGoal(plan)) return { view: unchangedView(plan, lines, importer) };
  const about: ShownFile = {
    tables: services.readFiles.keep(user, tables),
    ...{ seen: digest(shownInGoal(plan)), count: plan.content.indicators.length },
  };
  const sending = { callback: 'goal-preview', send: 'この内容で登録', sure: '内容を確かめました' };
  return { view: sureView(lines, { ...sending, about: JSON.stringify(about) }) };
}

function importerOf(user: UserId, { clock }: Pick<Services, 'clock'>): GoalImporter {
  return { by: user, at: clock.now().toISOString(), today: clock.today() };
}

/** Whoever closed the dialog too soon gets back to it by choosing the same workbook. */
function unchangedView(
  { before, goal }: GoalPlan,
  lines: readonly string[],
  { by, at }: GoalImporter,
): ReturnType<typeof closedView> {
  const isMine = before?.by === by && isInTimeToUndo(before.at, at);
  return isMine ? undoView(lines, { goal: goal.no, addedAt: before.at }) : closedView(lines);
}

const values = z.object({ sure: AllChosenIfAny });
type Values = z.infer<typeof values>;

export const goalForm: Form<Values> = {
  callback: 'goal-preview',
  needs: 'add-goal',
  mainField: 'sure',
  values,
  submit: async ({ user, about }, services) => {
    const { tables: key, seen } = ShownFile.parse(JSON.parse(about));
    const tables = services.readFiles.find(user, key);
    if (tables === undefined) return { outcome: 'refused', refusal: { refused: 'file-forgotten' } };
    const importer = importerOf(user, services);
    const plan = planGoal(services.store.read(), tables, importer);
    if (!isGoalPlan(plan)) return { outcome: 'refused', refusal: { refused: 'import-changed' } };
    const wasShown = (one: GoalPlan): boolean => digest(shownInGoal(one)) === seen;
    const result = await services.store.update(
      (state) => keepGoal(state, { tables, wasShown }, importer),
      user,
      { action: 'goal-added', reason: goalReason(plan) },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const { no } = plan.goal;
    const added = result.state.additions.find(({ goal }) => goal === no);
    const said = [goalAddedText(plan)];
    return {
      outcome: 'saved',
      afterwards: () => Promise.resolve(),
      next:
        plan.before === undefined && added !== undefined
          ? undoView(said, { goal: no, addedAt: added.at })
          : closedView(said),
    };
  },
};

const Added = z.object({ goal: GoalNumber, addedAt: z.iso.datetime() });

function undoView(lines: readonly string[], added: z.infer<typeof Added>) {
  return sureView([...lines, goalUndoText(undoMinutes)], {
    ...{ callback: 'goal-take-out', send: '元に戻す', sure: '登録を元に戻します' },
    about: JSON.stringify(added),
  });
}

export const takeOutGoalForm: Form<Values> = {
  callback: 'goal-take-out',
  needs: 'add-goal',
  mainField: 'sure',
  values,
  submit: async ({ user, about }, { store, clock }) => {
    const added = Added.parse(JSON.parse(about));
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update((state) => takeOutGoal(state, added, deed), user, {
      action: 'goal-taken-out',
      reason: `目指す姿${added.goal}`,
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const next = closedView([goalTakenOutText(added.goal)]);
    return { outcome: 'saved', afterwards: () => Promise.resolve(), next };
  },
};
