/** 計算のしかた全般: the formulas, and of each whether it is the ward's or ours. */

import type { Composite } from '../domain/vision.ts';
import type { PagePart } from './page.ts';

/** What a 達成率 is read as; the source does not define it. */
export const measureFormula =
  '達成率(R6～9)は、実績÷4年間（令和6～9年度）の計画×100と読んでいます（資料に定義の記載はありません）。';

const lessIsBetter = '少ないほど良い指標の指数は、基準値÷実績×100です。';

/** How our trial goes on from the index numbers. */
export const trialMethod =
  '本ボットの試算は、指数のある中長期アウトカムを目指す姿ごとに平均し、それをさらに平均したものです。';

/** Returns all formulas as a list; where nothing should fall, that case is not told. */
export function generalFormulas({ name, basis }: Composite, someShouldFall: boolean): PagePart {
  return {
    kind: 'list',
    title: '計算のしかた',
    items: [
      '指数：実績÷基準値×100です。小数第3位を四捨五入します。',
      '指数が「—」になるとき：基準値がない、基準値が0、実績がない、のいずれかです。「—」は0とは扱いません。',
      '公表値：資料に指数の記載があれば、それを表示します。表示の値から計算した値と違うときは※を付けます。',
      '目指す姿の参考値：指数のある中長期アウトカムの平均です。本ボットの試算で、資料に目指す姿ごとの指数はありません。',
      `${name}：資料には${basis}とあるだけで、計算式は記載がありません。${trialMethod}`,
      measureFormula,
      ...(someShouldFall ? [lessIsBetter] : []),
    ],
  };
}
