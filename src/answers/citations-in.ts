/** 値の出典: where a figure of a fiscal year comes from, the entry behind it included. */

import type { Citation } from '../domain/citation.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual } from '../domain/indicator.ts';

type Cited = {
  citation: Citation;
  actuals: readonly Actual[];
  remarks?: readonly { citation: Citation }[];
};

/**
 * Returns the place in the documents, and the entries that hold up to a year: a 達成率 adds up its years.
 *
 * @example 5-A2, entered for 令和7年度
 * citationsIn(fiveA2, 2025); // 指標一覧（目指す姿5）, 入力1（2026-06-12承認）
 */
export function citationsIn(
  { citation, actuals, remarks = [] }: Cited,
  fiscalYear: FiscalYear,
): Citation[] {
  const entered = actuals
    .filter((actual) => actual.fiscalYear <= fiscalYear && actual.state === 'measured')
    .map((actual) => actual.citation);
  return [citation, ...entered, ...remarks.map((remark) => remark.citation)].filter(
    (one, at) => at === 0 || one.document === 'entered',
  );
}
