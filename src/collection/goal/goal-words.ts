/** ブックの言葉: what the choices of the workbook are called; the first of each is what our own files say. */

import type { Cadence, Indicator } from '../../domain/indicator.ts';
import type { Level } from '../../domain/level.ts';
import type { MeasureIndicator } from '../../domain/measure.ts';
import { folded } from '../folded.ts';
import { writtenFiscalYear } from '../written-times.ts';

type Words<Choice extends string> = Readonly<Record<Choice, readonly [string, ...string[]]>>;

export const levelWords: Words<Level> = {
  action: ['行動指標'],
  'short-term': ['短期アウトカム', '短期アウトカム指標', '短期'],
  'mid-long-term': ['中長期アウトカム', '中長期アウトカム指標', '中長期'],
};

export const directionWords: Words<Indicator['direction']> = {
  increase: ['増えるほどよい', '増える', '増加'],
  decrease: ['減るほどよい', '減る', '減少'],
};

export const basicPlanWords: Words<Indicator['inBasicPlan']> = {
  yes: ['はい', '○'],
  no: ['いいえ', '×'],
  unknown: ['', '不明', '—'],
};

export const kindWords: Words<MeasureIndicator['kind']> = {
  flow: ['年ごと', '単年'],
  stock: ['累計'],
};

export const startWords: Words<MeasureIndicator['start']> = {
  running: ['', '開始済み'],
  'not-started': ['未開始', 'まだ始まっていない'],
};

export const repeatedWords: Words<'yes' | 'no'> = {
  yes: ['○', '再掲', '【再掲】', '〇', '◯'],
  no: ['', '×'],
};

/** Whether the sentences of the outcomes are all that there are. */
export const wholeWords: Words<'none' | 'unknown'> = {
  none: ['はい'],
  unknown: ['いいえ'],
};

export const modelParts = [
  'issue',
  'trigger',
  'example',
  'short-term',
  'mid-long-term',
  'link',
] as const;
export type ModelRowPart = (typeof modelParts)[number];

export const partWords: Words<ModelRowPart> = {
  issue: ['主な課題・現状', '課題', '主な課題'],
  trigger: ['きっかけとなる変化', 'きっかけ'],
  example: ['取組例'],
  'short-term': ['短期アウトカム'],
  'mid-long-term': ['中長期アウトカム'],
  link: ['つながり'],
};

type RemarkKind = Indicator['remarks'][number]['kind'];

/** In front of a remark: 「比較：…」. Without one it explains what the figure is. */
export const remarkWords: Readonly<Record<Exclude<RemarkKind, 'definition'>, string>> = {
  'margin-note': '書き込み',
  comparability: '比較',
  'name-variant': '名称',
  unit: '単位',
  transcription: '転記',
};
export const remarkKinds = [
  ...(['margin-note', 'comparability', 'name-variant', 'unit', 'transcription'] as const),
];

const unstated: readonly string[] = ['毎年', '年1回', '毎年度', '記載なし'].map(folded);
export const unstatedCadence = '記載なし';

/**
 * Reads how often a figure is collected; the words themselves are kept as they stand.
 *
 * @example
 * writtenCadence('5年に1度実施'); // { kind: 'every-n-years', years: 5, quote: '5年に1度実施' }
 * writtenCadence('令和8年度に中間評価'); // { kind: 'fixed-year', fiscalYear: 2026, … }
 */
export function writtenCadence(quote: string): Cadence | undefined {
  const said = folded(quote);
  if (unstated.includes(said)) return { kind: 'unstated' };
  if (/^(?:随時|その都度|都度)/u.test(said)) return { kind: 'as-needed', quote };
  const [, years] = /^(\d{1,2})年(?:に|ごとに?)(?:1[度回])?/u.exec(said) ?? [];
  if (years !== undefined && Number(years) >= 2 && Number(years) <= 20) {
    return { kind: 'every-n-years', years: Number(years), quote };
  }
  const [, year = ''] = /^((?:令和|R)(?:\d{1,2}|元)年度|20\d\d年度)/u.exec(said) ?? [];
  const fiscalYear = writtenFiscalYear(year);
  return fiscalYear === undefined ? undefined : { kind: 'fixed-year', fiscalYear, quote };
}
