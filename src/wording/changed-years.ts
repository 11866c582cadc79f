/** 答える年度の言葉: that questions without a year are answered for another year than before. */

import type { ChangedYears } from '../answers/kinds/changed-years.ts';
import { fiscalYearName } from './fiscal-year.ts';

/**
 * Returns which year answers speak of now; empty where it is the same as before.
 *
 * @example
 * yearsSentence({ ofIndicators: { before: 2024, after: 2025 }, ofMeasures: undefined });
 * // '年度の指定がない質問は、令和6年度ではなく令和7年度の値で答えるようになりました。'
 */
export function yearsSentence({ ofIndicators, ofMeasures }: ChangedYears): string {
  const answered = ({ before, after }: { before: number; after: number }): string =>
    `${fiscalYearName(before)}ではなく${fiscalYearName(after)}の値で答えるようになりました。`;
  const all = ofIndicators && `年度の指定がない質問は、${answered(ofIndicators)}`;
  const measures =
    ofMeasures && `施策の行動指標について年度の指定がない質問は、${answered(ofMeasures)}`;
  return `${all ?? ''}${measures ?? ''}`;
}
