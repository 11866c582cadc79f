/** 目指す姿の指数の言い方: the number, its standing and its reach in one sentence. */

import type { GoalFact, NamedContribution } from '../answers/goal-facts.ts';
import { hundred } from '../scoring/decimal.ts';
import type { AvailableGoalIndex, GoalIndex } from '../scoring/goal-index.ts';
import { isSetApart } from '../scoring/indicator-score.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Standing } from '../scoring/standing.ts';
import { indicatorNo } from './indicator-names.ts';
import { seriesBreakWord, setApartSentence } from './series-text.ts';

const standings: Record<Standing, string> = {
  baseline: '基準の',
  covered: '試算で',
  reference: '参考値で',
};

/**
 * Returns the goal's index with its standing, its reach and whose number it is.
 *
 * @example goal 5 in 令和6年度
 * goalIndexSentence(goal5);
 * // '目指す姿5の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。'
 */
export function goalIndexSentence({ goal, index, setApart }: GoalFact): string {
  const rest = setApartSentence(setApart);
  if (index.state !== 'available') {
    return (
      `目指す姿${goal.no}の指数は、${whyNoGoalIndex(index)}ため、参考値も出せません` +
      `（資料に目指す姿ごとの指数はありません）。${rest}`
    );
  }
  return (
    `目指す姿${goal.no}の指数は${standings[index.standing]}${index.shown}` +
    `（本ボットの試算：中長期${reach(index)}の平均。資料に目指す姿ごとの指数はありません）です。${rest}`
  );
}

/** Returns the value for a cell: 「172.99（6件中3件）」, or 「—」 with its reason. */
export function goalIndexCell(index: GoalIndex): string {
  if (index.state !== 'available') return `—（${whyNoGoalIndex(index)}ため）`;
  return `${index.shown}（${reach(index)}）`;
}

/**
 * Returns what carries the goal's index; empty where there is nothing to tell apart.
 *
 * @example goal 5 in 令和6年度
 * carriedBySentence(goal5);
 * // '上昇分72.99のうち71.27は中長期3（シニア採用意向のある企業の割合）によるものです。'
 */
export function carriedBySentence({ index, contributions }: GoalFact): string {
  if (index.state !== 'available') return '';
  const total = index.indexNumber.minus(hundred);
  if (total.isZero()) return '';
  const rises = total.greaterThan(0);
  const [most, ...others] = contributions.toSorted((a, b) =>
    rises ? b.points.comparedTo(a.points) : a.points.comparedTo(b.points),
  );
  if (!most) return '';
  if (others.length === 0) return `指数があるのは${nameOf(most)}だけです。`;
  const change = `${rises ? '上昇分' : '低下分'}${roundHalfUp(total.abs(), 2)}`;
  if (most.points.abs().greaterThan(total.abs())) {
    return `${change}を最も大きく動かしているのは${nameOf(most)}です。`;
  }
  return `${change}のうち${roundHalfUp(most.points.abs(), 2)}は${nameOf(most)}によるものです。`;
}

function nameOf({ from }: NamedContribution): string {
  return `${indicatorNo(from)}（${from.name}）`;
}

function reach({ coverage }: AvailableGoalIndex): string {
  return `${coverage.eligible}件中${coverage.available}件`;
}

function whyNoGoalIndex({ coverage, scores }: GoalIndex): string {
  if (coverage.eligible === 0) return '中長期アウトカムの指標が登録されていない';
  if (scores.some(isSetApart)) {
    return `中長期${coverage.eligible}件のうち、指数があるのは承認を待つ${seriesBreakWord}のものだけの`;
  }
  return `中長期${coverage.eligible}件のすべてに指数がない`;
}
