/** A workbook for tests: the content of goal 5 as that of another goal, and tables as the reading hands over. */

import type { ColumnKey, GoalSheet } from '../../../src/collection/goal/goal-columns.ts';
import { sheetNames } from '../../../src/collection/goal/goal-columns.ts';
import { titleOf } from '../../../src/collection/goal/goal-rows.ts';
import { type GoalPlan, isGoalPlan, planGoal } from '../../../src/collection/goal/plan-goal.ts';
import {
  contentOf,
  type WrittenGoal,
  writtenGoal,
} from '../../../src/collection/goal/written-goal.ts';
import { withoutGoal } from '../../../src/domain/added-goals.ts';
import { beginState } from '../../../src/domain/begin-state.ts';
import type { GoalContent } from '../../../src/domain/goal-addition.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Table, Tables } from '../../../src/domain/tables.ts';
import { goalFileProblemText } from '../../../src/wording/goal/goal-problem.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';

export const today = '2026-11-21';
export const importer = { by: 'U9', at: '2026-11-21T03:00:00.000Z', today };
export const years = [2024];

/** The plan before a goal of it was written down. */
export function planWithout(no: number, plan: Plan = adoptedPlan()): Plan {
  const content = contentOf(plan, no);
  if (content === undefined) throw new Error(`The plan does not hold goal ${no}`);
  const kept = plan.measures.filter(({ goal }) => goal !== no);
  const own = content.measureIndicators.filter(
    ({ id }) =>
      !kept.some(({ indicator, aligned }) => [indicator, aligned?.indicator].includes(id)),
  );
  const document = { ...adoptedDocument(plan), id: 'goal-1' as const };
  return {
    ...withoutGoal(plan, {
      ...{ goal: no, document, by: 'U9', at: importer.at },
      content: { ...content, measureIndicators: own },
    }),
    conflicts: [],
    procedure: {
      ...plan.procedure,
      steps: plan.procedure.steps.map((step) => ({ ...step, examples: [] })),
    },
  };
}

function adoptedDocument({ documents: [first] }: Plan): Plan['documents'][number] {
  if (first === undefined) throw new Error('The plan has no documents');
  return first;
}

/** The cells of a workbook as tables, after somebody has changed some. */
export function tablesFrom(
  written: readonly WrittenGoal[],
  change: (sheet: GoalSheet, cells: string[][]) => string[][] = (_, cells) => cells,
): Tables {
  return {
    sheets: written.map(({ sheet, columns, rows }): Table => {
      const cells = [
        columns.map(titleOf),
        ...rows.map((row) =>
          columns.map((key) => {
            const value = row.get(key) ?? '';
            return typeof value === 'string' ? value : value.figure;
          }),
        ),
      ];
      return tableOf(sheetNames[sheet], change(sheet, cells));
    }),
    hiddenSheets: [],
  };
}

export function tableOf(name: string, cells: readonly (readonly string[])[]): Table {
  return {
    name,
    rows: cells.map((row, at) => ({
      ...{ no: at + 1, cells: [...row], formulas: [], faults: [], hidden: false },
    })),
    hiddenColumns: [],
  };
}

/** 目指す姿5 as it is printed, with numbers, names and ids of 目指す姿8. */
export function goalEight(): WrittenGoal[] {
  const plan = adoptedPlan();
  const [five, eight] = [5, 8].map((no) => plan.goals.find((one) => one.no === no));
  const content = contentOf(plan, 5);
  if (five === undefined || eight === undefined || content === undefined)
    throw new Error('No goal');
  const renamed = (text: string): string =>
    text
      .replace(/^5-(?=[ASM]?\d)/u, '8-')
      .replace(/^mi-(\d\d)$/u, '')
      .replaceAll(/5-S1/gu, '8-S1');
  return writtenGoal(eight, content, years).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(
      (row) =>
        new Map(
          [...row].map(([key, value]): [ColumnKey, typeof value] => [
            key,
            typeof value !== 'string'
              ? value
              : key === 'indicator'
                ? value.replaceAll('5-', '8-')
                : key === 'same'
                  ? value.replace('6-M4', '5-M2').replaceAll(/5-([SM][16])/gu, '8-$1')
                  : key === 'shown' && !sharedNames.includes(value)
                    ? `${value}（目指す姿8）`
                    : renamed(value),
          ]),
        ),
    ),
  }));
}

/** Shown by other goals too. */
const sharedNames = adoptedPlan()
  .measureIndicators.filter(({ id }) =>
    adoptedPlan().measures.some(({ goal, indicator }) => goal !== 5 && indicator === id),
  )
  .map(({ name }) => name);

export const first: State = beginState(adoptedPlan());

/** Returns what would become of tables, and fails where they cannot be looked at. */
export function plannedGoal(tables: Tables, state: State = first): GoalPlan {
  const plan = planGoal(state, tables, importer);
  if (!isGoalPlan(plan)) throw new Error(goalFileProblemText(plan));
  return plan;
}

/** Returns what is wrong, a row each. */
export function wrongIn({ sheets }: GoalPlan): unknown[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row, problems }) =>
      problems.length === 0 ? [] : [[row.place.sheet, row.place.no, problems]],
    ),
  );
}

/** What no workbook holds: places, what was lost or uncertain in a transcription, our own ids. */
export function held(content: GoalContent): unknown {
  const nameOf = (id: string | null) =>
    content.measureIndicators.find((one) => one.id === id)?.name ?? id;
  const plain = {
    ...content,
    logicModel: {
      ...content.logicModel,
      ...{ issues: content.logicModel.issues.map((one) => ({ ...one, attachment: '' })) },
      ...{ triggers: content.logicModel.triggers.map((one) => ({ ...one, attachment: '' })) },
      examples: content.logicModel.examples.map(({ text, trigger, indicators }) => ({
        ...{ text, trigger },
        indicators: [...new Set(indicators.map(({ indicator }) => indicator))],
      })),
    },
    indicators: content.indicators.map(({ secondName, collection, ...one }) => ({
      ...one,
      secondName: secondName?.name,
      collection: { method: collection.method, cadence: collection.cadence },
    })),
    sections: content.sections.map((one) => ({ ...one, nameIsReconstructed: false })),
    measures: content.measures.map((one) => ({
      ...one,
      aligned: undefined,
      ...{ id: '', indicator: nameOf(one.indicator) },
    })),
    measureIndicators: content.measureIndicators.map((one) => ({
      ...{ ...one, id: '' },
      // Where rows print different units, which one to show is somebody's judgement
      unit:
        new Set(
          content.measures
            .filter(({ indicator }) => nameOf(indicator) === one.name)
            .map(({ printedUnit }) => printedUnit),
        ).size > 1
          ? ''
          : one.unit,
      achievementRates: one.achievementRates.filter(({ state }) => state !== 'cell-lost'),
    })),
  };
  return JSON.parse(
    JSON.stringify(plain, (name, value: unknown) => (name === 'citation' ? undefined : value)),
  );
}
