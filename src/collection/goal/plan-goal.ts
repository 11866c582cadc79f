/** 目指す姿の追加の下見: what a workbook would put into the plan, row by row, and what is wrong with it. */

import { holdsGoal } from '../../domain/added-goals.ts';
import { GoalDocumentId, type SourceDocument } from '../../domain/citation.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { GoalAddition, GoalContent } from '../../domain/goal-addition.ts';
import type { Goal } from '../../domain/goal.ts';
import { isSameJson } from '../../domain/json.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { Tables } from '../../domain/tables.ts';
import type { Deed } from '../decide.ts';
import { folded } from '../folded.ts';
import { addGoal, additionOf, planBeside } from './add-goal.ts';
import { type ColumnKey, type GoalSheet, goalSheets } from './goal-columns.ts';
import type { GoalFileProblem } from './goal-problem.ts';
import { type GoalTables, goalTables } from './goal-tables.ts';
import { readGoalHead, writtenGoalNumber } from './read-goal-head.ts';
import { readIndicators } from './read-indicators.ts';
import { readInitiatives } from './read-initiatives.ts';
import { readLogicModel } from './read-logic-model.ts';
import { readMeasures } from './read-measures.ts';
import type { ReadRow, ReadRows } from './read-rows.ts';

export type GoalImporter = Deed & { today: CalendarDate };

export type PlannedSheet = {
  sheet: GoalSheet;
  columns: readonly ColumnKey[];
  rows: readonly ReadRow<unknown>[];
};

export type GoalPlan = Pick<GoalTables, 'unused' | 'notRead'> & {
  goal: Goal;
  sheets: readonly PlannedSheet[];
  /** What came in for the goal before. */
  before: GoalAddition | undefined;
  /** Complete only where no row is wrong. */
  content: GoalContent;
  /** Why it cannot be kept although no row is wrong. */
  refusal: Refusal | undefined;
  /** What is kept when the plan is carried out; the state as it is while anything is wrong. */
  state: State;
};

/** Returns what a workbook would do; nothing is kept by looking. */
export function planGoal(
  state: State,
  tables: Tables,
  importer: GoalImporter,
): GoalPlan | GoalFileProblem {
  const found = goalTables(tables, importer.today);
  if ('problem' in found) return found;
  const said = writtenGoalNumber(found.sheets.goal);
  const no = /^(?:目指す姿)?(\d{1,2})$/u.exec(folded(said))?.[1];
  const goal = state.plan.goals.find((one) => one.no === Number(no));
  if (goal === undefined) return { problem: 'no-goal-number', said };
  const base = planBeside(state, goal.no);
  if (holdsGoal(base, goal.no)) return { problem: 'goal-is-in-plan', goal: goal.no };
  const before = additionOf(state, goal.no);
  const { sheets, content } = readSheets(found, goal, { before, base });
  const { unused, notRead } = found;
  const plan = { ...{ goal, sheets, before, content, unused, notRead }, refusal: undefined, state };
  if (wrongRows(plan) > 0 || isSameJson(before?.content, content)) return plan;
  const { by, at, today } = importer;
  const added = addGoal(state, {
    goal: goal.no,
    document: documentOf(goal, today),
    content,
    by,
    at,
  });
  return isRefusal(added) ? { ...plan, refusal: added } : { ...plan, state: added };
}

type Beside = { before: GoalAddition | undefined; base: State['plan'] };

function readSheets(
  { sheets }: GoalTables,
  goal: Goal,
  { before, base }: Beside,
): Pick<GoalPlan, 'sheets' | 'content'> {
  const { no } = goal;
  const head = readGoalHead(sheets.goal, goal);
  const indicators = readIndicators(sheets.indicators, { goal: no, others: base.indicators });
  const around = { goal: no, head: head.content, indicators: indicators.content };
  const model = readLogicModel(sheets.model, around);
  const initiatives = readInitiatives(sheets.initiatives, no);
  const measures = readMeasures(sheets.measures, {
    ...{ goal: no, sections: initiatives.content, others: base.measureIndicators },
    ids: { before: before?.content },
  });
  const read: Readonly<Record<GoalSheet, ReadRows<unknown>>> = {
    ...{ goal: head, model, indicators, initiatives, measures },
  };
  return {
    sheets: goalSheets.map((sheet) => ({
      sheet,
      columns: sheets[sheet].columns,
      rows: read[sheet].rows,
    })),
    content: {
      logicModel: model.content,
      indicators: indicators.content,
      sections: initiatives.content,
      ...measures.content,
    },
  };
}

/** Answers name it as the source of the goal's figures. */
function documentOf({ no, name }: Goal, today: CalendarDate): SourceDocument {
  return {
    id: GoalDocumentId.parse(`goal-${no}`),
    title: `目指す姿${no}の登録用ブック（${today}取込み）`,
    shortTitle: `目指す姿${no}の登録用ブック`,
    about: `目指す姿${no}「${name}」のロジックモデル、指標、施策。事務局が登録した。`,
    proofreading: { status: 'approved' },
  };
}

/** How many rows are to be corrected. */
export function wrongRows({ sheets }: Pick<GoalPlan, 'sheets'>): number {
  return sheets.flatMap(({ rows }) => rows.filter(({ problems }) => problems.length > 0)).length;
}

export function isGoalPlan(planned: GoalPlan | GoalFileProblem): planned is GoalPlan {
  return !('problem' in planned);
}

/** Whether nothing stands in the way of keeping it. */
export function isReadyGoal(plan: Pick<GoalPlan, 'sheets' | 'refusal'>): boolean {
  return wrongRows(plan) === 0 && plan.refusal === undefined;
}

/** Whether there is anything to keep. */
export function changesGoal({ before, content }: Pick<GoalPlan, 'before' | 'content'>): boolean {
  return !isSameJson(before?.content, content);
}
