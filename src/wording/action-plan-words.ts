/** アクションプランの言葉: rows, figures and rates as people read them, and what they need to know. */

import {
  type MeasureEntry,
  actualFigure,
  distinctValues,
  isNotStarted,
  rateFigure,
} from '../answers/action-plan.ts';
import type { CitedDocument } from '../answers/cited-documents.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { toReiwa } from '../domain/fiscal-year.ts';
import { conflictNote } from './conflict-note.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { actualReason } from './missing.ts';
import { withUnit } from './numbers.ts';
import { countedWord, hasOddUnit } from './odd-unit.ts';
import { placeWords } from './place-words.ts';

/** 令和6～9年度: the four years of the action plan. */
const planFrom = 2024;
const planTo = 2027;

/** Returns number, name and mark of a row: 「③ 高齢者就労メニューのさらなる充実【再掲】」. */
export function measureCell({ measure }: MeasureEntry): string {
  const no = measure.printedNo === null ? '' : `${measure.printedNo} `;
  return `${no}${measure.name}${measure.repeated ? '【再掲】' : ''}`;
}

/** Returns the name of the value that a row shows. */
export function indicatorCell({ indicator }: MeasureEntry): string {
  return indicator?.name ?? '—（資料で空欄のため）';
}

/** Returns the figure as the row prints it, marked 「※」 where there is a note on it. */
export function figureCell(entry: MeasureEntry): string {
  if (!entry.indicator) return '—（資料で空欄のため）';
  const { actual } = entry;
  const figure = actualFigure(entry);
  if (actual?.state === 'missing') return `—（${actualReason(actual.reason)}）`;
  if (figure === undefined) return '—（この年度の記載がないため）';
  const unit = entry.measure.printedUnit === null ? '（単位の記載なし）' : '';
  return `${withUnit(figure, entry.measure.printedUnit)}${unit}${isMarked(entry) ? '※' : ''}`;
}

/** Returns the printed 達成率, or 「—」 with its reason. */
export function rateCell(entry: MeasureEntry): string {
  const { indicator, rate } = entry;
  if (!indicator) return '—（資料で空欄のため）';
  switch (rate?.state) {
    case undefined:
      return entry.actual?.state === 'missing'
        ? '—（この年度の値がないため）'
        : '—（この年度の記載がないため）';
    case 'dash':
      return '—（資料に理由の記載なし）';
    case 'cell-lost':
      return '—（資料の写しで欄が欠けているため）';
    case 'printed':
      return `${rate.value}%${rateRemark(entry)}`;
    case 'computed':
      return `${rate.value}%（計算値）${rateRemark(entry)}`;
    case 'not-computable':
      return `—（${notComputable[rate.why]}）`;
  }
}

const notComputable = {
  'plan-total-missing': '4年間の計画が未入力のため',
  'plan-total-zero': '4年間の計画が0のため',
  'actual-missing': 'これまでの年度の値がそろわないため',
  'outside-plan-period': '計画の期間の外のため',
} as const;

function rateRemark(entry: MeasureEntry): string {
  const { indicator } = entry;
  if (isNotStarted(entry)) return '（未開始）';
  return indicator?.kind === 'stock' ? '（累計）' : '';
}

/** Whether sources disagree about the figure, it slid to another row, or its unit does not fit. */
function isMarked({ conflicts, aligned, indicator, measure }: MeasureEntry): boolean {
  const isOdd = indicator !== undefined && hasOddUnit(indicator.name, measure.printedUnit);
  return conflicts.length > 0 || aligned !== undefined || isOdd;
}

/**
 * Returns the measures that show a value with every place.
 *
 * @example
 * placesCell(seminars); // 高齢者就労メニューのさらなる充実（5-1③、5-3③、6-2②、6-2①）
 */
export function placesCell(places: readonly MeasureEntry[]): string {
  const names = [...new Set(places.map(({ measure }) => measure.name))];
  return names
    .map((name) => {
      const own = places.filter(({ measure }) => measure.name === name);
      return `${name}（${own.map(placeText).join('、')}）`;
    })
    .join('／');
}

function placeText({ measure }: MeasureEntry): string {
  return `${measure.section}${measure.printedNo ?? ''}`;
}

/**
 * Returns what a rate is; where the guide is wanted, also what so many years' share of it is.
 *
 * A quarter of a four-year plan is a year's share. That is no goal of the ward's, so nothing is said of
 * it until the secretariat has turned it on: whoever reads 25.0 % beside 12.5 % takes it for one.
 */
export function rateNote(fiscalYear: FiscalYear, showsPace: boolean): string {
  const years = Math.min(Math.max(fiscalYear - planFrom + 1, 1), planTo - planFrom + 1);
  const guide = showsPace
    ? `${years * 25}.0%が${years}年分の目安です（区の評価ではありません）。`
    : '';
  const span = `令和${toReiwa(planFrom)}～${toReiwa(planTo)}年度の4年間の計画`;
  if (fiscalYear > planFrom) {
    return `達成率の「計算値」は、${span}（入力された値）に対する${fiscalYearName(planFrom)}から${fiscalYearName(fiscalYear)}までの実績の合計の割合です（本ボットの計算。累計の値は、その年度の値の割合）。${guide}`;
  }
  return `達成率は、${span}に対する${fiscalYearName(fiscalYear)}の実績の割合と読めます（定義の記載はありません）。${guide}`;
}

type NotesOf = {
  fiscalYear: FiscalYear;
  sources: readonly CitedDocument[];
  /** Whether the secretariat wants the guide of 25 % a year to be named. */
  showsPace: boolean;
};

/** Returns the notes that the shown rows need, each once. */
export function actionPlanNotes(
  entries: readonly MeasureEntry[],
  { fiscalYear, sources, showsPace }: NotesOf,
): string[] {
  const conflicts = [...new Set(entries.flatMap((entry) => entry.conflicts))];
  return [
    ...(entries.some((entry) => rateFigure(entry) !== undefined)
      ? [rateNote(fiscalYear, showsPace)]
      : []),
    ...stockNotes(entries, showsPace),
    ...notStartedNotes(entries),
    ...conflicts.map((conflict) => conflictNote(conflict, sources)),
    ...unitNotes(entries),
    ...oddUnitNotes(entries),
  ];
}

function stockNotes(entries: readonly MeasureEntry[], showsPace: boolean): string[] {
  if (entries.every(({ indicator }) => indicator?.kind !== 'stock')) return [];
  const guide = showsPace ? '1年分の目安は当てはまりません。' : '';
  return [`「（累計）」は、これまでの合計の値です。${guide}`];
}

function notStartedNotes(entries: readonly MeasureEntry[]): string[] {
  const printed = entries
    .filter(isNotStarted)
    .flatMap(({ indicator }) => indicator?.remarks ?? [])
    .filter(({ citation }) => citation.document !== 'entered');
  const remarks = printed.map(({ text }) => placeWords(text));
  return [...new Set(remarks)].map((text) => `「（未開始）」：${text}`);
}

/** A unit about which the sources are set against each other already is not told twice. */
function unitNotes(entries: readonly MeasureEntry[]): string[] {
  return distinctValues(entries).flatMap(({ first: { indicator, printedUnits, conflicts } }) => {
    if (!indicator || printedUnits.length < 2 || conflicts.length > 0) return [];
    const units = printedUnits.map((unit) => (unit === null ? '記載なし' : `「${unit}」`));
    return [
      `${inQuotes(indicator.name)}の単位は、行によって記載が異なります（${units.join('、')}）。`,
    ];
  });
}

function oddUnitNotes(entries: readonly MeasureEntry[]): string[] {
  return distinctValues(entries).flatMap(({ first: { indicator, measure, conflicts } }) => {
    const unit = measure.printedUnit;
    if (!indicator || conflicts.length > 0 || !hasOddUnit(indicator.name, unit)) return [];
    const counted = countedWord(indicator.name);
    return [
      `※ ${inQuotes(indicator.name)}の単位は、資料では「${unit ?? ''}」と記載されています（名前が表すのは${counted}です）。`,
    ];
  });
}

/** Returns which of the shown section names were taken apart again. */
export function reconstructedNotes(entries: readonly MeasureEntry[]): string[] {
  const sections = entries.flatMap(({ section }) =>
    section?.nameIsReconstructed ? section.no : [],
  );
  const named = [...new Set(sections)].join('、');
  if (named === '') return [];
  return [
    `${named}の名前は、資料の写しで欄が混ざっているため読み分けたものです（「[…]」は欠けた部分です）。`,
  ];
}

/** Returns how each slid row reads once the rows are put back; empty where none slid. */
export function alignedItems(entries: readonly MeasureEntry[], fiscalYear: FiscalYear): string[] {
  return entries.flatMap(({ measure, aligned }) => {
    if (aligned === undefined) return [];
    const name = `${measure.printedNo ?? ''} ${measure.name}`.trim();
    if (aligned === null) return [`${name}：行動指標と値は空欄`];
    const actual = aligned.actuals.find((each) => each.fiscalYear === fiscalYear);
    const rate = aligned.achievementRates.find((each) => each.fiscalYear === fiscalYear);
    const figures = [
      actual?.state === 'measured' ? withUnit(actual.value, aligned.unit) : '—',
      rate?.state === 'printed' ? `${rate.value}%` : '—',
    ];
    return [`${name}：${aligned.name} ${figures.join('、')}`];
  });
}

/** Returns the title over `alignedItems`. */
export const alignedTitle =
  '※ 7-2の後半は、資料の写しでは施策名と値がずれているとも読めます。並びを戻すと、次のとおりとも読めます';
