/** 値を尋ねられて: that nothing shows a number, or that several things do, each by its name. */

import type { KnownFigure } from '../answers/known-figures.ts';
import type { Plan } from '../domain/plan.ts';
import type { Say } from './asking-shape.ts';
import { candidateName } from './candidate-name.ts';
import { withUnit } from './numbers.ts';
import { quote } from './quote.ts';
import { wayName } from './trial-ways.ts';

const kinds: Readonly<Record<KnownFigure['what'], string>> = {
  sufficiency: '充実度の試算値',
  'other-way': '充実度の試算（計算のしかたを変えた場合）',
  target: '充実度の目標',
  'goal-index': 'の指数（参考値）',
  'index-number': 'の指数',
  recomputed: 'の、表示の値から計算した指数',
  actual: 'の実績',
  baseline: 'の基準値',
  rate: 'の達成率',
};

/** @example figureName(figure, plan); // '目指す姿5の指数（参考値）172.99' */
function figureName({ of, what, value, unit, way }: KnownFigure, plan: Plan): string {
  if (way !== undefined) return `充実度の試算（${wayName(way, plan)}した場合）：${value}`;
  const name = of === undefined ? '' : (candidateName(of, plan) ?? '');
  return `${name}${kinds[what]}：${withUnit(value, what === 'target' ? null : unit)}`;
}

export const noSuchFigure: Say = ({ words, figures = [], offers }, { plan }) => ({
  lead: `${quote(words[0] ?? '')}という値は見当たりません。近い値は次のとおりです。`,
  more: offers.length > 0 ? ['お尋ねの値があれば、下のボタンから選んでください。'] : [],
  list: figures.map((one) => figureName(one, plan)),
});

const mostNamed = 10;

export const severalFigures: Say = ({ words, figures = [], offers }, { plan }) => {
  const left = figures.length - mostNamed;
  const names = figures.slice(0, mostNamed).map((one) => figureName(one, plan));
  return {
    lead: `${quote(words[0] ?? '')}という値は${figures.length}か所にあります。どれのことでしょうか。`,
    more: [
      offers.length > 0
        ? '下のボタンから選ぶか、指標の名前を添えて、もう一度お尋ねください。'
        : '指標の名前を添えて、もう一度お尋ねください。',
    ],
    list: left > 0 ? [...names, `ほか${left}件`] : names,
  };
};
