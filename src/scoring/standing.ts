/** 数の位置づけ: how far a number of ours may be relied on. */

/**
 * `baseline` is the year that reads 100 by construction; `covered` is a 試算 that enough figures
 * carry; `reference` is a 参考値, which gets no arrow, no ranking and no comparison with a target.
 */
export type Standing = 'baseline' | 'covered' | 'reference';

/**
 * Returns the standing of a number; the baseline year comes before any question of coverage.
 *
 * @example goal 5 in 令和6年度, 3 of 6 中長期アウトカム measured
 * standingOf({ isBaseline: false, isCovered: false }); // 'reference'
 */
export function standingOf(of: { isBaseline: boolean; isCovered: boolean }): Standing {
  if (of.isBaseline) return 'baseline';
  return of.isCovered ? 'covered' : 'reference';
}
