/** 計算のしかた全般: the formulas, and of each whether it is the ward's or ours. */

import type { Composite } from '../domain/vision.ts';
import type { PagePart } from './page.ts';

/** What a 達成率 is read as; the source does not define it. */
export const measureFormula =
  '達成率(R6～9)は、実績÷4年間（令和6～9年度）の計画×100と読んでいます（資料に定義の記載はありません）。';

/** Returns all formulas as a list. */
export function generalFormulas({ name, basis }: Composite): PagePart {
  return {
    kind: 'list',
    title: '計算のしかた',
    items: [
      '指数：実績÷基準値×100。小数第3位を四捨五入します。少ないほど良い指標と決めたものは、基準値÷実績×100とします。',
      '指数が「—」になるとき：基準値がない、基準値が0、実績がない、のいずれかです。「—」は0とは扱いません。',
      '公表値：資料に印字された指数があれば、それを表示します。表示の値から計算した値と違うときは※を付けます。',
      '目指す姿の参考値：指数のある中長期アウトカムの平均です。本ボットの試算で、資料に目指す姿ごとの指数はありません。',
      `${name}：資料には${basis}とあるだけで、計算式は公表されていません。本ボットの試算は、目指す姿の参考値の平均です。`,
      measureFormula,
    ],
  };
}
