/** 施策一覧: each value of the action plan once, with its 達成率 and every row that shows it. */

import {
  distinctValues,
  measureEntries,
  type MeasureEntry,
  type MeasureValue,
} from '../../answers/action-plan.ts';
import { citationsIn } from '../../answers/citations-in.ts';
import { citedDocuments } from '../../answers/cited-documents.ts';
import { planInForce } from '../../collection/plan-in-force.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperColumn, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import {
  actionPlanNotes,
  alignedItems,
  alignedTitle,
  reconstructedNotes,
} from '../action-plan-words.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { sourceLines } from '../sources.ts';
import { figureColumn, idColumn, rawColumn, textColumn } from './columns.ts';
import { measureRow } from './measure-row.ts';
import { paceHeading, paceNotes } from './pace-text.ts';
import { copyLine, paperTitle } from './paper-head.ts';

/** Returns one sheet: what stands in several goals is one value, counted once. */
export function measureSheets(
  request: PaperRequest,
  state: State,
): readonly PaperSheet[] | Refusal {
  const plan = planInForce(state);
  const fiscalYear = request.fiscalYear ?? latestMeasureFiscalYear(plan);
  const { kind, goal, withPace } = request;
  const entries = measureEntries(plan, fiscalYear).filter(
    ({ measure }) => goal === undefined || measure.goal === goal,
  );
  const values = distinctValues(entries);
  if (values.length === 0) return { refused: 'nothing-for-paper', kind, goal };
  const counted = values.filter(({ first }) => first.indicator !== undefined).length;
  return [
    {
      name: goal === undefined ? '施策一覧' : `施策一覧 目指す姿${goal}`,
      title: paperTitle(request, plan),
      head: [
        `${fiscalYearName(fiscalYear)}の値　行動指標${counted}件（資料の${entries.length}行。同じ値は1件にまとめています）`,
        copyLine(request),
      ],
      columns: columnsFor(fiscalYear, withPace),
      rows: values.map((value, at) => measureRow(value, at + 1, { plan, fiscalYear, withPace })),
      rowNames: values.map(nameOf),
      notes: notesOn(values, entries, { plan, fiscalYear, withPace }),
    },
  ];
}

function nameOf({ first: { indicator, measure } }: MeasureValue): string {
  return indicator?.name ?? measure.name;
}

function columnsFor(fiscalYear: FiscalYear, withPace: boolean): PaperColumn[] {
  return [
    figureColumn('No', 4),
    textColumn('目指す姿の実現に向けた取組み', 16),
    textColumn('施策名', 24),
    textColumn('具体的取組み', 26),
    textColumn('行動指標', 24),
    figureColumn(`${fiscalYearName(fiscalYear)}実績`, 13),
    figureColumn('R6～9までの達成率', 13),
    ...(withPace ? [textColumn(paceHeading, 16)] : []),
    textColumn('ほかに載っている所', 24),
    textColumn('備考', 28),
    textColumn('出典', 18),
    idColumn('行動指標ID'),
    idColumn('単位'),
    rawColumn('実績（値）'),
    rawColumn('達成率（%）'),
    rawColumn('4年間の計画（値）', 18),
    ...(withPace ? [rawColumn('目安に対する割合（%）', 22)] : []),
  ];
}

type Asked = { plan: Plan; fiscalYear: FiscalYear; withPace: boolean };

function notesOn(
  values: readonly MeasureValue[],
  entries: readonly MeasureEntry[],
  { plan, fiscalYear, withPace }: Asked,
): string[] {
  const citations = values.flatMap(({ first: { indicator, measure, conflicts } }) => [
    measure.citation,
    ...(indicator === undefined ? [] : citationsIn(indicator, fiscalYear)),
    ...conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
  ]);
  const sources = citedDocuments(plan, citations);
  const slid = alignedItems(entries, fiscalYear);
  return [
    '「—」は値がないことを表し、理由を（ ）に書いています。0とは異なります。',
    ...actionPlanNotes(entries, { fiscalYear, sources, showsPace: withPace }),
    ...(withPace ? paceNotes : []),
    ...reconstructedNotes(entries),
    ...(slid.length === 0 ? [] : [`${alignedTitle}。`, ...slid.map((item) => `・${item}`)]),
    '計算に使える値（単位などの付かない数）は、Excelのブックの右の列とCSVにあります。',
    ...sourceLines(sources).map((line) => `出典：${line}`),
  ];
}
