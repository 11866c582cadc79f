/** 指数の棒: index numbers beside the line of 100, every indicator at its place. */

import type { IndicatorScore } from '../../scoring/indicator-score.ts';
import { axisOf, extentOn } from './axis.ts';
import type { Extent, Tone } from './drawing.ts';

/** One axis for all goals, so that their pictures can be laid side by side. */
export const indexAxis = axisOf(0, 200, 50);

export type IndexBar<Of> = { of: Of; extent: Extent | undefined; tone: Tone };

/**
 * Returns a bar for each indicator, in the given order; none has a length without a number.
 *
 * @example goal 5 in 令和6年度
 * indexBars(facts); // 5-M3 with 313.81 is cut at 200; 5-A1, whose baseline is 0, has no bar
 */
export function indexBars<Of extends { score: IndicatorScore }>(
  facts: readonly Of[],
): IndexBar<Of>[] {
  return facts.map((of) => {
    const { score } = of;
    if (score.state !== 'scored') return { of, extent: undefined, tone: 'none' };
    return { of, extent: extentOn(indexAxis, 0, score.indexNumber), tone: toneOf(score) };
  });
}

const tones = { up: 'above', down: 'below', flat: 'same' } as const;

/** Returns how an index number stands to 100. */
export function toneOf(score: IndicatorScore): Tone {
  return score.state === 'scored' ? tones[score.arrow] : 'none';
}
