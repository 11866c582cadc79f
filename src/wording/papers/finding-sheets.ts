/** 点検結果: what the rules of the pre-check find, for the secretariat to decide what becomes a 論点. */

import { planInForce } from '../../collection/plan-in-force.ts';
import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import { planAsOf } from '../../domain/plan-as-of.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { checkPlan, findingsOf } from '../../review/checks/check-plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { findingColumns, findingRows } from '../checks/findings-sheet.ts';
import { dateText } from '../../domain/date-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { textCell } from './cell-text.ts';
import { textColumn } from './columns.ts';
import { paperTitle } from './paper-head.ts';

/** In the order of `findingColumns`. */
const widths = [14, 10, 32, 60, 7, 8, 11, 24, 22] as const;

/** Returns one sheet, in the order of the steps; the same findings as on the screen of a review. */
export function findingSheets(
  request: PaperRequest,
  { state, checkWords: words }: PaperMaterial,
): readonly PaperSheet[] | Refusal {
  const { kind, goal, on } = request;
  const plan = planAsOf(planInForce(state), fiscalYearOf(on));
  const fiscalYear = latestFiscalYear(plan);
  const all = words === undefined ? [] : checkPlan({ plan, words, fiscalYear, showsPace: false });
  const findings = goal === undefined ? all : findingsOf(goal, all);
  if (findings.length === 0) return { refused: 'nothing-for-paper', kind, goal };
  const rows = findingRows(findings, { plan, setAsides: state.setAsides });
  const aside = rows.filter((row) => row.at(-1) !== '').length;
  return [
    {
      name: `点検結果${goal === undefined ? '' : ` 目指す姿${goal}`}`,
      title: paperTitle(request, plan),
      head: [
        `${fiscalYearName(fiscalYear)}の値　気になる点${rows.length}件（うち今回は取り上げないもの${aside}件）`,
        `${dateText(on)}現在　事務局の下書き（配らないでください）`,
      ],
      columns: findingColumns.map((title, at) => textColumn(title, widths[at] ?? 10)),
      rows: rows.map((row) => row.map(textCell)),
      rowNames: rows.map((_, at) => `${at + 1}`),
      notes: [
        '資料にある値と言葉から、決まった規則で挙げたものです。区の誤りを示すものではありません。',
        '委員に示すものは、検証の「事前点検」から1件ずつ選んで、論点として公開します。',
      ],
    },
  ];
}
