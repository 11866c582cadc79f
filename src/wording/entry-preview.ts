/** 入れる前の試しの言葉: which index number or achievement rate a value would give. */

import type { IndexPreview, IndicatorPreview } from '../collection/index-preview.ts';
import type { ComputedRate, NotComputable } from '../scoring/achievement-rate.ts';
import { arrowWord } from './index-number-text.ts';
import { noIndexNumberSentence } from './missing.ts';
import { seriesBreakWord } from './series-text.ts';

/** @example previewLines(preview); // ['・指数（5-A2）：148.39（↑上回る）になります。'] */
export function previewLines(preview: IndexPreview | undefined): string[] {
  switch (preview?.kind) {
    case 'indicator':
      return preview.places.map(placeLine);
    case 'measure':
      return [`・${rateText(preview.then)}`];
    case 'project':
    case undefined:
      return [];
  }
}

function placeLine({ indicator: { id }, then }: IndicatorPreview): string {
  if (then.state === 'scored') {
    const broken = then.seriesBreak === undefined ? '' : `、${seriesBreakWord}`;
    return `・指数（${id}）：${then.shown}（${arrowWord(then.arrow)}${broken}）になります。`;
  }
  const { fiscalYear } = then;
  return `・指数（${id}）：${noIndexNumberSentence({ score: then, fiscalYear })}`;
}

function rateText(rate: ComputedRate | NotComputable): string {
  if (rate.state === 'computed') return `達成率：${rate.shown}％になります。`;
  switch (rate.why) {
    case 'plan-total-missing':
      return '達成率：4年間の計画がまだ入力されていないため、計算できません。';
    case 'plan-total-zero':
      return '達成率：4年間の計画が0のため、計算できません。';
    case 'actual-missing':
      return '達成率：これまでの年度の値がそろっていないため、計算できません。';
    case 'outside-plan-period':
      return '達成率：計画の期間の外のため、計算できません。';
  }
}
