/** 取り込みの表: the sheet to fill in, and the one that comes back with what is to be corrected. */

import { figureNames } from '../collection/find-figure.ts';
import type { PlannedRow } from '../collection/plan-import.ts';
import type { Template, TemplateRow } from '../collection/template-rows.ts';
import { dashWords } from '../collection/written-dash.ts';
import type { Figure } from '../domain/figure.ts';
import type { State } from '../domain/state.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { importHeadings } from './import-problem.ts';
import { placeText } from './import-problem.ts';
import { toCorrect } from './import-preview.ts';

/** A sheet as the writer of workbooks takes it. */
export type ImportSheet = {
  name: string;
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
  notes?: readonly string[];
};

const { target, name, fiscalYear, what, value, unit } = importHeadings;
const { dashReason, expectedOn, remark, evidence } = importHeadings;

const toFillIn = [
  { title: value, width: 12 },
  { title: dashReason, width: 24 },
  { title: expectedOn, width: 13 },
  { title: remark, width: 30 },
  { title: evidence, width: 30 },
] as const;

/** Returns the sheet that the people in charge fill in and send back. */
export function templateSheet(template: Template, state: Pick<State, 'plan'>): ImportSheet {
  return {
    name: `${fiscalYearName(template.fiscalYear)}の実績`,
    columns: [
      { title: target, width: 9 },
      { title: name, width: 44 },
      { title: fiscalYear, width: 11 },
      { title: what, width: 7 },
      { title: '基準値', width: 10 },
      { title: '前回の年度', width: 11 },
      { title: '前回の値', width: 10 },
      { title: unit, width: 8 },
      ...toFillIn,
    ],
    rows: template.rows.map((row) => templateRow(row, template, state)),
    notes: notesOn(template),
  };
}

function templateRow(
  { figure, baseline, last }: TemplateRow,
  template: Template,
  state: Pick<State, 'plan'>,
): (string | number | null)[] {
  const [fullName = figure.name] = figureNames(figure, state);
  return [
    ...[figure.target, fullName, fiscalYearName(template.fiscalYear), '実績'],
    baseline === null ? null : inCell(baseline),
    ...(last === null ? [null, null] : [fiscalYearName(last.fiscalYear), inCell(last.figure)]),
    figure.unit,
    ...toFillIn.map(() => null),
  ];
}

/** A number, but for one whose digits a workbook would not keep. */
export function inCell(figure: Figure): string | number {
  const number = Number(figure);
  return String(number) === figure ? number : figure;
}

function notesOn({ fiscalYear: year, notExpected, printed, baselines }: Template): string[] {
  const whys = [
    ...[dashWords['not-yet'][0], dashWords['not-surveyed-this-year'][0]],
    ...[dashWords['not-started'][0], dashWords.retired[0]],
  ];
  return [
    '書き方',
    '・「値」に数値を書いて、送り返してください。空欄の行には何もしません。並べ替えや、行・列の追加や削除はかまいません。',
    '・値がまだないときは、「値」に「—」と書きます。',
    `・そのときは「${dashReason}」を、${whys.map((one) => `「${one}」`).join('')}のどれかで書き始めます。「${whys[0]}」には「${expectedOn}」（例：2026-06-30）も要ります。`,
    `・前回の値の1.5倍を超える値や半分に満たない値など、念のため確かめたいものには、「${remark}」が要ります。承認された値を直すときも要ります。`,
    `・「${evidence}」には、確かめられるページのアドレス（https://…）を書けます。空欄でもかまいません。`,
    '・施策の4年間の計画や重点事業の目標は、行を写して「種類」を「計画」にすると登録できます。',
    ...(printed > 0
      ? [`・${fiscalYearName(year)}の値が資料に載っている${printed}件は、入れていません。`]
      : []),
    ...(baselines > 0
      ? [
          `・${fiscalYearName(year)}の値が基準値になっている${baselines}件は、入れていません。基準値は見直しで直します。`,
        ]
      : []),
    ...(notExpected > 0
      ? [`・${fiscalYearName(year)}に集める予定のない${notExpected}件は、入れていません。`]
      : []),
  ];
}

/**
 * Returns all rows of a file as they were sent, and beside them what to correct. Sent back once it is
 * corrected, it is read like any other file.
 */
export function correctionSheet(rows: readonly PlannedRow[]): ImportSheet {
  const sheets = new Set(rows.map(({ written }) => written.place.sheet));
  return {
    name: '直すところ',
    columns: [
      { title: '直すところ', width: 60 },
      { title: '元の行', width: 10 },
      { title: target, width: 9 },
      { title: name, width: 40 },
      { title: fiscalYear, width: 11 },
      { title: what, width: 7 },
      { title: unit, width: 8 },
      ...toFillIn,
    ],
    rows: rows.map((row) => correctionRow(row, sheets.size > 1)),
  };
}

function correctionRow(row: PlannedRow, withSheet: boolean): string[] {
  const { cells, place } = row.written;
  return [
    ...[toCorrect(row), placeText(place, withSheet)],
    ...[cells.target, cells.name, cells.fiscalYear, cells.what, cells.unit],
    ...[cells.value, cells.dashReason, cells.expectedOn, cells.remark, cells.evidence],
  ];
}
