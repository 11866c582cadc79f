/** 突合の言葉: figures, places and verdicts, the same in the message and in the sheet. */

import type { Column } from '../../reconciliation/head.ts';
import type { Thing } from '../../reconciliation/name-book.ts';
import type { PaperRow } from '../../reconciliation/paper.ts';
import type { WhyUnread } from '../../reconciliation/reading.ts';
import type { Compared, NotFound } from '../../reconciliation/reconcile.ts';
import { excerpt } from '../excerpt.ts';
import { fiscalYearShort } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { indicatorPlace } from '../indicator-names.ts';
import { withUnit } from '../numbers.ts';
import { quote } from '../quote.ts';

/** @example placeText(row); // '3行目', in a workbook 'シート「表1」3行目' */
export function placeText({ sheet, no }: PaperRow): string {
  return sheet === '' ? `${no}行目` : `シート${quote(sheet)}${no}行目`;
}

export function thingText(thing: Thing): string {
  if (thing.kind === 'indicator') {
    return `${indicatorPlace(thing.indicator)} ${thing.indicator.name}`;
  }
  const { name } = thing.measure;
  const sections = [...new Set(thing.rows.map(({ section }) => section))];
  return sections.length === 0 ? name : `アクションプラン${sections.join('・')} ${name}`;
}

const columnNames: Readonly<Record<Column['is'], string>> = {
  baseline: '基準値',
  actual: '実績',
  'index-number': '指数',
  rate: '達成率',
  planned: '4年間の計画',
  other: '',
};

/** @example columnText(compared); // '実績（R6）' */
export function columnText({ is, fiscalYear }: Pick<Compared, 'is' | 'fiscalYear'>): string {
  return is === 'planned'
    ? columnNames[is]
    : `${columnNames[is]}（${fiscalYearShort(fiscalYear)}）`;
}

export function printedText({ printed }: Compared): string {
  return excerpt(printed, 30);
}

export function heldText({ held: { figure, unit } }: Compared): string {
  return figure === null ? '—' : withUnit(figure, unit);
}

export function verdictText({ verdict, held }: Compared): string {
  if (verdict.is === 'known-conflict')
    return `資料どうしで値が違うことが記録されています（${verdict.conflict.topic}）`;
  switch (verdict.because) {
    case 'same':
      return '同じ値です';
    case 'rounded':
      return '登録の値を四捨五入すると同じです';
    case 'finer':
      return '資料の値を四捨五入すると同じです';
    case 'scaled':
      return '単位をそろえると同じです';
    case 'fraction':
      return '％に直すと同じです';
    case 'no-value':
      return 'どちらも値がありません';
    case 'value':
      return '値が違います';
    case 'unit':
      return '数は同じで、単位が違います';
    case 'none-on-paper':
      return '資料は「—」ですが、登録には値があります';
    case 'none-held':
      return '登録は「—」ですが、資料には値があります';
    case 'recomputed':
      return `表示の値からの計算は${held.recomputed ?? ''}、公表の指数は${held.figure ?? ''}です`;
  }
}

export function notFoundText({ why, label, candidates }: NotFound): string {
  const names = candidates.map((one) => inQuotes(thingText(one))).join('、');
  switch (why) {
    case 'no-such-name':
      return candidates.length === 0
        ? `${quote(label)}という指標は登録にありません`
        : `${quote(label)}という指標は登録にありません。近い名前は${names}です`;
    case 'several':
      return `${quote(label)}は${names}のどれのことか、決められません`;
    case 'not-held':
      return `${names}の${quote(label)}は登録にありません`;
  }
}

export function unreadText(why: WhyUnread): string {
  switch (why) {
    case 'which-column':
      return 'どの値がどの欄のものか、決められません';
    case 'which-year':
      return 'どの年度の値か、決められません';
    case 'which-figure':
      return '数値として読み取れない欄があります。その欄は比べていません';
    case 'which-name':
      return 'どの指標の行か、分かりません';
    case 'no-name':
      return '指標の名前がありません';
    case 'no-head':
      return '見出しの行がないため、どの欄の値か分かりません';
  }
}

/** Returns the row as it was given, in one line. */
export function rowText({ cells }: PaperRow): string {
  return excerpt(cells.filter((cell) => cell !== '').join(' '), 80);
}
