/** 読み取りの行: how a question was understood, and what was assumed. */

import type { Query } from '../answers/query.ts';
import type { GoalSelection } from '../answers/selection.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { goalNames, levelName } from './indicator-names.ts';

/**
 * Returns the parts of a reading with the year at the end.
 *
 * @example
 * readingLine(['目指す姿5'], { query: { intent: 'goal-summary' }, fiscalYear: 2024 });
 * // '目指す姿5／令和6年度（年度の指定がないため最新）'
 */
export function readingLine(
  parts: readonly string[],
  { query, fiscalYear }: { query: Query; fiscalYear: FiscalYear },
): string {
  const assumed = query.fiscalYear === undefined ? '（年度の指定がないため最新）' : '';
  return [...parts, `${fiscalYearName(fiscalYear)}${assumed}`].join('／');
}

/** Returns the goals and the level of a query: 「目指す姿5」「短期アウトカム」. */
export function scopeParts(query: Query, selection: GoalSelection): string[] {
  const numbers = selection.loaded.map(({ no }) => no);
  const goals = selection.named ? goalNames(numbers) : `登録のある${goalNames(numbers)}`;
  return [
    ...(numbers.length > 0 ? [goals] : []),
    ...(query.level === undefined ? [] : [levelName(query.level)]),
  ];
}

/** Returns what has to be said of goals that were asked for and have no figures here. */
export function notLoadedSentence(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return `${goalNames(numbers)}は、指標の数値が登録されていません。`;
}
