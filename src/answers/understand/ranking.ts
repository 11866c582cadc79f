/** 順位の読み: ベスト3, ワースト5, 一番伸びた, 低い順. */

import { numberOf, numeral } from './numerals.ts';

export type Ranking = { order: 'asc' | 'desc'; limit: number | undefined };

const counted = new RegExp(
  `(?:べすと|とっぷ|わーすと|上位|下位|上から|下から|上の方から|下の方から)\\s*(${numeral})|(${numeral})(?:つ|個|位まで|件)(?:だけ)?|(${numeral})(?:番目|位)`,
  'g',
);

/**
 * Returns the ranking that was asked for.
 *
 * @param has tells whether a cue stands in the text (the words are in data/synonyms.json).
 */
export function readRanking(text: string, has: (cue: string) => boolean): Ranking | undefined {
  const count = countIn(text);
  const order = orderIn(has, count !== undefined) ?? plainOrder(has);
  const limit = count ?? (has('single') ? 1 : undefined);
  return order && { order, limit };
}

/** 「達成率が低い施策を3つ」, 「2番目に高い」: a count makes a ranking of a plain high or low. */
function orderIn(has: (cue: string) => boolean, isCounted: boolean): Ranking['order'] | undefined {
  const high = has('rankHigh') || (isCounted && has('highWord'));
  const plainLow = (high || isCounted) && has('lowWord') && !has('lookHigh');
  if (has('rankLow') || plainLow) return 'asc';
  return high ? 'desc' : undefined;
}

/** 「達成率が低い施策」, 「指数の高い指標」: all of them, in that order. */
function plainOrder(has: (cue: string) => boolean): Ranking['order'] | undefined {
  if (!has('rate') && !has('index')) return undefined;
  if (has('lowAdjective')) return 'asc';
  return has('highAdjective') ? 'desc' : undefined;
}

function countIn(text: string): number | undefined {
  return [...text.matchAll(counted)]
    .flatMap(([, ...groups]: (string | undefined)[]) =>
      groups.filter((group) => group !== undefined),
    )
    .map(numberOf)
    .find((count) => count > 0);
}
