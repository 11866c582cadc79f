/** 言われた値: the one number in a question that can be a figure. */

import type { Said } from './matching-figures.ts';
import { kanjiFigure } from './numerals.ts';

const digits =
  /(?<![\d.,~-])(\d{1,7}(?:\.\d+)?)(?![\d.~]|\s*(?:倍|割|位|番|歳|代|年|月|日|時|分|つ|件中))\s*(%|ぽいんと|回|件|人|社|事業者|事業)?/g;

/** One number that is no small count: 「3つの理由」 names no figure. */
export function figureIn(text: string): Said | undefined {
  const found = [...text.matchAll(digits)].map(([, figure = '', unit]) => ({
    figure,
    unit: unit === undefined || unit === 'ぽいんと' ? null : unit,
  }));
  const kanji = kanjiFigure(text);
  const all = kanji === undefined ? found : [...found, { figure: kanji, unit: null }];
  const [only, ...others] = all.filter(
    ({ figure, unit }) => figure.includes('.') || unit !== null || Number(figure) >= 10,
  );
  return others.length === 0 ? only : undefined;
}
