/** 系列の言葉: from which year on a figure rests on a 見直し, and what it cannot be compared with. */

import type { IndicatorFact } from '../answers/indicator-facts.ts';
import type { Indicator, Revised } from '../domain/indicator.ts';
import { isSetApart } from '../scoring/indicator-score.ts';
import { dateText } from '../domain/date-text.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { withUnit } from './numbers.ts';

/** The word that stands beside an index number of another series than that of the documents. */
export const seriesBreakWord = '系列断絶';

/**
 * Returns what a 見直し changed, from which year on, and who may be held against whom.
 *
 * @example 求人件数 → マッチングイベント開催数
 * revisedSentence(replaced);
 * // '令和8年度から「マッチングイベント開催数」に差替え（見直し1、令和9年3月10日決定。前は「おしごとカフェでの求人数」）。それより前の年度とは比べられません（系列断絶）。'
 */
export function revisedSentence(revised: Revised): string {
  const { no, kind, from, decidedOn, before, after } = revised;
  const year = fiscalYearName(from);
  const decided = `見直し${no}、${dateText(decidedOn)}決定`;
  switch (kind) {
    case 'replacement':
      return `${year}から${inQuotes(after.name)}に差替え（${decided}。前は${inQuotes(before.name)}）。${apart}`;
    case 'baseline': {
      const values = `${baselineText(before)}から${baselineText(after)}に`;
      const rest = revised.breaksSeries ? `数え方が変わったため、${apart}` : oldBaseline;
      return `${year}から基準値（現況値）を${values}変更（${decided}）。${rest}`;
    }
    case 'wording':
      return `${year}から名前を${inQuotes(before.name)}から${inQuotes(after.name)}に変更（${decided}）。`;
  }
}

const apart = `それより前の年度とは比べられません（${seriesBreakWord}）。`;
const oldBaseline = 'それより前の年度の指数は、前の基準値によるものです。';

/** @example baselineText(before); // '18%（令和5年度）' */
export function baselineText({
  unit,
  baseline,
}: Pick<Revised['before'], 'unit' | 'baseline'>): string {
  const { fiscalYear, value } = baseline;
  return `${value === null ? '「—」' : withUnit(value, unit)}（${fiscalYearName(fiscalYear)}）`;
}

/** Returns what has to be known of a figure that rests on a 見直し; a new name alone changes no figure. */
export function seriesNotes({
  indicator,
  score,
}: Pick<IndicatorFact, 'indicator' | 'score'>): string[] {
  const figures = (indicator.revised ?? []).filter(({ kind }) => kind !== 'wording');
  const waits =
    isSetApart(score) && indicator.level === 'mid-long-term'
      ? '承認されるまで、目指す姿の指数と充実度の試算に入れていません。'
      : '';
  return figures.map(
    (one, at) => `${revisedSentence(one)}${at === figures.length - 1 ? waits : ''}`,
  );
}

/** Returns what was decided for years after the one whose figures are shown. */
export function laterRevisions({ versions = [] }: Indicator, fiscalYear: number): string[] {
  const later = versions
    .flatMap(({ revised = [] }) => revised)
    .filter(({ from }) => from > fiscalYear);
  return [...new Map(later.map((one) => [one.no, one])).values()].map(revisedSentence);
}

/** @example '系列断絶の「シニア採用意向のある企業の割合」は、承認されるまで入れていません。' */
export function setApartSentence(indicators: readonly Pick<Indicator, 'name'>[]): string {
  const names = [...new Set(indicators.map(({ name }) => inQuotes(name)))];
  if (names.length === 0) return '';
  return `${seriesBreakWord}の${names.join('')}は、新しい系列が承認されるまで入れていません。`;
}
