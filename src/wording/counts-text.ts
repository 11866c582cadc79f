/** 件数の言い方: how many indicators stand where, with double listings told apart. */

import type { Count, IndicatorCounts } from '../answers/indicator-counts.ts';

/**
 * Returns the counts as printed, each with what is listed twice.
 *
 * @example goal 5 in 令和6年度
 * countsText(counts); // '指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件'
 */
export function countsText(counts: IndicatorCounts): string {
  const { above, below, unchanged, without } = counts;
  const parts = [
    `100超${countText(above)}`,
    `100未満${countText(below)}`,
    ...(unchanged.printed > 0 ? [`100と同じ${countText(unchanged)}`] : []),
    `指数なし${countText(without)}`,
  ];
  return `指標${counts.total.printed}件のうち${parts.join('、')}`;
}

/** Returns a number of printed rows: 「2件（同一の指標）」, 「4件（重複を除くと3件）」. */
export function countText({ printed, series }: Count): string {
  if (printed === series) return `${printed}件`;
  return series === 1 ? `${printed}件（同一の指標）` : `${printed}件（重複を除くと${series}件）`;
}
