/** 年度の読み取り: the fiscal year that a title names, of a column, a caption, a sheet or a file. */

import {
  type FiscalYear,
  FiscalYear as FiscalYearSchema,
  fiscalYearOf,
  fromReiwa,
} from '../domain/fiscal-year.ts';
import { halfWidth } from './marks.ts';

const kanji = '一二三四五六七八九';
const reiwa = `(?:令和|(?<![a-z])R\\.?)(\\d{1,2}|元|[${kanji}十]{1,3})`;
const western = '(20\\d\\d)';
const inBrackets = '(?:\\((?:令和|R)?(?:元|\\d{1,4})(?:年度)?\\))?';
const named = new RegExp(
  `(?:${reiwa}|(?<!\\d)${western})(?!\\d)${inBrackets}(年度?)?(?:(\\d{1,2})月)?`,
  'giu',
);
/** 「R6～9」 is a span of years and names none of them. */
const span =
  /(?:令和|R)?\d{1,4}(?:年度)?(?:[~〜～\-–ー]|から)(?:令和|R)?(?:\d{1,4})(?:年度)?(?:まで)?/giu;

/** 「(令和5年度=100)」 and 「R5を100とした」 say what an index is of, and not when it was measured. */
const baseYear =
  '(?:基準年?度?[:は]?)?(?:(?:令和|R)\\.?)?(?:元|[一二三四五六七八九十]{1,3}|\\d{1,4})(?:\\([^()]*\\))?(?:年度?)?(?:\\([^()]*\\))?';
const ofIndex = new RegExp(
  `${baseYear}の?(?:基準|実績)?値?[=:を]1(?:00)?(?![\\d.,])|(?<![\\d.,])100[=:]${baseYear}`,
  'giu',
);

/** Returns whether a title says the base of an index: 「指数（R5＝100）」. */
export function namesBase(title: string): boolean {
  return halfWidth(title).replaceAll(/\s/gu, '').search(ofIndex) >= 0;
}

type Named = { fiscalYear: FiscalYear; isFiscal: boolean; behind: string };

/**
 * Returns the one fiscal year that the title of a column names; `undefined` for none or for several.
 *
 * @example
 * yearOfTitle('令和6年度 実績'); // 2024
 * yearOfTitle('令和7年3月末実績'); // 2024, because March still belongs to it
 * yearOfTitle('R6～9までの達成率'); // undefined
 * yearOfTitle('指数（令和5年度＝100）'); // undefined, because that is its base
 */
export function yearOfTitle(title: string): FiscalYear | undefined {
  return onlyOne(yearsNamed(title).map(({ fiscalYear }) => fiscalYear));
}

/** What stands behind the year where the figures are of that year, and not the meeting or the survey. */
const ofFigures =
  /^[)）】」》]*(?:$|の?(?:実績|実数|指標|一覧|値|進捗|状況|取組|分|版|末|時点|決算|結果|評価|データ))/u;
const longestCaption = 60;

/**
 * Returns the year of the figures that a caption, or the name of a sheet or a file, speaks of.
 *
 * @example
 * yearOfCaption('目指す姿7 指標一覧（令和7年度）'); // 2025
 * yearOfCaption('令和7年度 第2回検証部会 資料3'); // undefined: that is the year of the meeting
 */
export function yearOfCaption(caption: string): FiscalYear | undefined {
  if (caption.length > longestCaption || caption.includes('。')) return undefined;
  const found = caption
    .split(/[_＿]|\.(?=[a-z]+$)/iu)
    .flatMap((part) => yearsNamed(part).filter(isOfFigures));
  const actual = found.filter(({ behind }) => /^[)）】」》]*の?実[績数]/u.test(behind));
  return onlyOne((actual.length > 0 ? actual : found).map(({ fiscalYear }) => fiscalYear));
}

function isOfFigures({ isFiscal, behind }: Named): boolean {
  return isFiscal && ofFigures.test(behind);
}

function yearsNamed(text: string): Named[] {
  const plain = halfWidth(text)
    .replaceAll(/\s/gu, '')
    .replaceAll(ofIndex, '／')
    .replaceAll(span, '／');
  return [...plain.matchAll(named)].flatMap(
    ({ 0: all, index, 1: reiwaSaid, 2: christian, 3: unit, 4: inYear }) => {
      const year = christian === undefined ? reiwaYear(reiwaSaid) : Number(christian);
      const month = unit === '年' ? inYear : undefined;
      const fiscalYear = year && FiscalYearSchema.safeParse(inMonth(year, month)).data;
      const isFiscal = month === undefined && (unit === '年度' || /^R/iu.test(all));
      const behind = plain.slice(index + all.length);
      return fiscalYear === undefined ? [] : [{ fiscalYear, isFiscal, behind }];
    },
  );
}

function inMonth(year: number, month: string | undefined): number {
  if (month === undefined) return year;
  return fiscalYearOf(`${year}-${month.padStart(2, '0')}-01`);
}

/** 「R60」 is part of a name. */
const lastReiwa = 30;

function reiwaYear(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const year = said === '元' ? 1 : /\d/u.test(said) ? Number(said) : kanjiNumber(said);
  return year >= 1 && year <= lastReiwa ? fromReiwa(year) : undefined;
}

function kanjiNumber(said: string): number {
  const [tens = '', ones = ''] = said.includes('十') ? said.split('十') : ['', said];
  const digit = (one: string): number => kanji.indexOf(one) + 1;
  const ten = said.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0;
  return ten + (ones === '' ? 0 : digit(ones));
}

function onlyOne(years: readonly FiscalYear[]): FiscalYear | undefined {
  const [first, ...others] = new Set(years);
  return others.length === 0 ? first : undefined;
}
