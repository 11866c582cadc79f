/** 指数の書き方: 2 places, an arrow that always carries its word, and the marks. */

import { type IndicatorFact, isBaselineYear } from '../answers/indicator-facts.ts';
import type { Arrow } from '../scoring/arrow.ts';
import { isMarked } from './indicator-notes.ts';
import { noIndexNumberCell } from './missing.ts';
import { seriesBreakWord } from './series-text.ts';

const arrowWords: Record<Arrow, string> = {
  up: '↑上回る',
  down: '↓下回る',
  flat: '→同じ',
};

/** Returns an arrow with its word: 「↑上回る」. */
export function arrowWord(arrow: Arrow): string {
  return arrowWords[arrow];
}

/**
 * Returns the index number as a cell of a table; 「※」 points to a note.
 *
 * @example
 * indexNumberCell(fiveA4); // '149.46 ↑上回る'
 * indexNumberCell(fiveA1); // '—（基準値が0のため）'
 */
export function indexNumberCell(fact: IndicatorFact): string {
  const { score } = fact;
  const mark = isMarked(fact) ? '※' : '';
  if (score.state !== 'scored') return `${noIndexNumberCell(fact)}${mark}`;
  if (isBaselineYear(fact)) return `${score.shown}（基準の年度）`;
  const broken = score.seriesBreak === undefined ? '' : `（${seriesBreakWord}）`;
  return `${score.shown}${mark} ${arrowWord(score.arrow)}${broken}`;
}
