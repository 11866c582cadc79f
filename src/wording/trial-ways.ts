/** 計算のしかたの名前: each other way of putting the trial together, in words for everybody. */

import type { Plan } from '../domain/plan.ts';
import type { Alternative } from '../scoring/alternatives.ts';
import { indicatorPlace } from './indicator-names.ts';

type Overall = Exclude<Alternative, { without: unknown }>['method'];

export const methodNames: Readonly<Record<Overall, string>> = {
  'pooled-arithmetic': '目指す姿に分けず、使えた指標をそのまま平均',
  'pooled-geometric': '目指す姿に分けずに平均（幾何平均。飛び抜けて大きい値の影響が小さい）',
  'pooled-harmonic': '目指す姿に分けずに平均（調和平均。小さい値の影響が大きい）',
  'pooled-median': '使えた指標を大きさの順に並べた真ん中の値（中央値）',
  'two-level-geometric': '目指す姿ごとに平均（幾何平均。飛び抜けて大きい値の影響が小さい）',
  'two-level-capped': '目指す姿ごとに平均（40より小さい指数は40、250より大きい指数は250とみなす）',
  'two-level-unmeasured-at-100':
    '目指す姿ごとに平均（指数のない指標は、変わっていないとみて100とする）',
};

/** @example wayName(way, plan); // 'シニア採用意向のある企業の割合（目指す姿5 中長期3）を除き、目指す姿ごとに平均' */
export function wayName(way: Alternative, { indicators }: Pick<Plan, 'indicators'>): string {
  if (!('without' in way)) return methodNames[way.method];
  const left = indicators.find(({ id }) => id === way.without);
  const name = left === undefined ? way.without : `${left.name}（${indicatorPlace(left)}）`;
  const how = way.method === 'two-level-without' ? '目指す姿ごとに平均' : '目指す姿に分けずに平均';
  return `${name}を除き、${how}`;
}
