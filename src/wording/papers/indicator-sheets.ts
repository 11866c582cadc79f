/** 指標一覧: the indicators of a goal in the order and columns of the ward's own table. */

import { citationsIn } from '../../answers/citations-in.ts';
import { citedDocuments } from '../../answers/cited-documents.ts';
import {
  figureOfYear,
  type IndicatorFact,
  indicatorFact,
  isBaselineYear,
} from '../../answers/indicator-facts.ts';
import { planInForce } from '../../collection/plan-in-force.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { goalAsOf } from '../../domain/as-of.ts';
import type { PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperColumn, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { fiscalYearName, fiscalYearShort } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { sourceLines } from '../sources.ts';
import { figureColumn, idColumn, rawColumn, textColumn } from './columns.ts';
import { indicatorRow } from './indicator-row.ts';
import { copyLine } from './paper-head.ts';

/** Returns one sheet for each goal that has indicators. */
export function indicatorSheets(
  request: PaperRequest,
  state: State,
): readonly PaperSheet[] | Refusal {
  const plan = planInForce(state);
  const fiscalYear = request.fiscalYear ?? latestFiscalYear(plan);
  const sheets = plan.goals
    .filter(({ no }) => request.goal === undefined || no === request.goal)
    .flatMap((goal) => sheetOf(goal, plan, { request, fiscalYear }));
  const { kind, goal } = request;
  return sheets.length === 0 ? { refused: 'nothing-for-paper', kind, goal } : sheets;
}

type Asked = { request: PaperRequest; fiscalYear: FiscalYear };

function sheetOf(whole: Goal, plan: Plan, { request, fiscalYear }: Asked): PaperSheet[] {
  const facts = plan.indicators
    .filter(({ goal }) => goal === whole.no)
    .map((indicator) => indicatorFact(plan, indicator, fiscalYear));
  if (facts.length === 0) return [];
  const goal = goalAsOf(whole, fiscalYear);
  return [
    {
      name: `指標一覧 目指す姿${goal.no}`,
      title: `指標一覧　目指す姿${goal.no}${inQuotes(goal.name)}`,
      head: [`${fiscalYearName(fiscalYear)}の値　指標${facts.length}件`, copyLine(request)],
      columns: columnsFor(facts, fiscalYear),
      rows: facts.map((fact) => indicatorRow(fact, plan)),
      rowNames: facts.map(({ indicator }) => indicator.name),
      notes: notesOn(facts, plan, fiscalYear),
    },
  ];
}

function columnsFor(facts: readonly IndicatorFact[], fiscalYear: FiscalYear): PaperColumn[] {
  const baselines = new Set(facts.map(({ indicator }) => indicator.baseline.fiscalYear));
  const [only, ...others] = baselines;
  const from = only === undefined || others.length > 0 ? '' : `（${fiscalYearShort(only)}）`;
  return [
    textColumn('指標', 10),
    figureColumn('番号', 5),
    textColumn('指標名', 30),
    textColumn('データの収集方法', 32),
    figureColumn(`基準値${from}`, 13),
    figureColumn(`${fiscalYearName(fiscalYear)}実績`, 14),
    figureColumn('指数', 14),
    textColumn('100との比較', 12),
    textColumn('備考', 34),
    textColumn('出典', 18),
    idColumn('指標ID'),
    idColumn('単位'),
    idColumn('基準値の年度'),
    rawColumn('基準値（値）'),
    rawColumn('実績（値）'),
    rawColumn('指数（小数第6位まで）', 22),
  ];
}

function notesOn(facts: readonly IndicatorFact[], plan: Plan, fiscalYear: FiscalYear): string[] {
  const citations = facts.flatMap(({ indicator }) => citationsIn(indicator, fiscalYear));
  const hasNone = facts.some(
    (fact) => figureOfYear(fact) === null || fact.score.state !== 'scored',
  );
  return [
    '凡例：指数は、基準値を100としたときの値です（四捨五入して小数第2位まで）。「↑上回る」は100より大きい、「↓下回る」は100より小さい、「→同じ」は100ちょうどです。',
    ...(facts.every(isBaselineYear) ? ['基準の年度のため、指数はどれも100です。'] : []),
    ...(hasNone ? ['「—」は値がないことを表し、理由を（ ）に書いています。0とは異なります。'] : []),
    '※の付いた指数には、備考に注があります。資料に指数の記載があるものは、その値を載せています。',
    '計算に使える値（単位などの付かない数）は、Excelのブックの右の列とCSVにあります。',
    ...sourceLines(citedDocuments(plan, citations)).map((line) => `出典：${line}`),
  ];
}
