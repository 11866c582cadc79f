/** 突合の言葉: figures, places and verdicts, the same in the message and in the sheet. */

import type { Column } from '../../reconciliation/head.ts';
import type { Thing } from '../../reconciliation/thing.ts';
import type { PaperRow } from '../../reconciliation/paper.ts';
import type { WhyUnread } from '../../reconciliation/reading.ts';
import type { Compared, Held, NotFound } from '../../reconciliation/compare-values.ts';
import type { Trial } from '../../reconciliation/stored.ts';
import { excerpt } from '../excerpt.ts';
import { fiscalYearName, fiscalYearShort } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { indicatorPlace } from '../indicator-names.ts';
import { withUnit } from '../numbers.ts';
import { quote } from '../quote.ts';

/** @example placeText(row); // '3行目', in a workbook 'シート「表1」3行目' */
export function placeText({ sheet, no }: PaperRow): string {
  return sheet === '' ? `${no}行目` : `シート${quote(sheet)}${no}行目`;
}

export function thingText(thing: Thing): string {
  switch (thing.kind) {
    case 'indicator':
      return `${indicatorPlace(thing.indicator)} ${thing.indicator.name}`;
    case 'measure': {
      const sections = [...new Set(thing.rows.map(({ section }) => section))];
      const { name } = thing.measure;
      return sections.length === 0 ? name : `アクションプラン${sections.join('・')} ${name}`;
    }
    case 'composite':
      return thing.plan.composite.name;
    case 'project': {
      const { project, label } = thing;
      return `重点事業${project.no} ${project.name}${label === null ? '' : ` ${label}`}`;
    }
  }
}

const columnNames: Readonly<Record<Column['is'], string>> = {
  baseline: '基準値',
  actual: '実績',
  'index-number': '指数',
  rate: '達成率',
  planned: '4年間の計画',
  target: '目標',
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

/** A trial is never shown like a figure that somebody has stated. */
export function heldText({ held: { figure, unit, trial, isAbout, ofDay } }: Compared): string {
  if (trial !== undefined) return trialText(trial);
  if (figure === null) return '—';
  const sign = ofDay?.isReadFromPicture === true ? '※' : '';
  return `${isAbout === true ? '約' : ''}${withUnit(figure, unit)}${sign}`;
}

export function verdictText(compared: Compared): string {
  const said = verdictAlone(compared);
  return compared.isTargetOfYear === true
    ? `${said}。この年度の実績は登録にないため、目標と比べました`
    : said;
}

function verdictAlone({ verdict, held }: Compared): string {
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
    case 'trial':
      return '本ボットの試算と同じです。区の値は資料に記載がありません';
    case 'value':
      return `値が違います${ofDayText(held)}`;
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

/** 重点事業 are told in the course of a year: a paper of its end may well say another figure. */
function ofDayText({ ofDay }: Held): string {
  if (ofDay === undefined) return '';
  const read = ofDay.isReadFromPicture ? '。※は資料の図から目標と読んだ値です' : '';
  return `（登録の値は${ofDay.asOf}のものです${read}）`;
}

export function notFoundText(one: NotFound): string {
  const { why, label, candidates } = one;
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
    case 'which-target':
      return `${names}の${quote(label)}は、どの年度の目標か決められません。見出しに年度を書いてください`;
    case 'only-trial':
      return `${fiscalYearName(one.trial.fiscalYear)}の${names}は資料に記載がないため、${quote(one.printed)}を登録の値と比べられません。本ボットの試算は${trialText(one.trial)}（${trialReach(one.trial)}）です`;
  }
}

/** @example trialText(trial); // '参考値161.5' */
function trialText({ shown, standing }: Trial): string {
  return standing === 'reference' ? `参考値${shown}` : `試算値${shown}`;
}

/** @example trialReach(trial); // '目指す姿11のうち2、中長期アウトカム12件のうち4件から計算' */
export function trialReach({ goalCoverage: goals, indicatorCoverage: indicators }: Trial): string {
  return `目指す姿${goals.eligible}のうち${goals.available}、中長期アウトカム${indicators.eligible}件のうち${indicators.available}件から計算`;
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

/** Of a column whose title says nothing that is held. */
export const unknownText = '見出しから何の値か分からないため、比べていません';

/** Returns the row as it was given, in one line. */
export function rowText({ cells }: PaperRow): string {
  return excerpt(cells.filter((cell) => cell !== '').join(' '), 80);
}
