/** R34: a 施策の行動指標 and the 重点事業 that counts the same by its name, with different figures. */

import { measuredIn } from '../../scoring/achievement-rate.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { aboutPair, projectPairs } from './project-pairs.ts';

/**
 * Returns the pairs whose figures differ, each with its day: a later day may well be the reason.
 *
 * @example せせせプロジェクト: 6回 in 令和6年度, 3回 on 令和7年1月現在; マッチングイベント: 182回, and 45回 of 45
 */
export function projectsUnlikeMeasures(context: CheckContext): Finding[] {
  return projectPairs(context).flatMap((pair) => {
    const { measure, project, progress } = pair;
    const value = measuredIn(measure, context.fiscalYear);
    const { actual, target, unit, asOf } = progress;
    if (value === undefined || actual === null) return [];
    if (toDecimal(value).equals(toDecimal(actual))) return [];
    const figures = [
      { place: measure.citation.place, value, unit: measure.unit, asOf: '' },
      { place: `重点事業${project.no}`, value: actual, unit, asOf },
    ];
    return [aboutPair(pair, context, { kind: 'auto', detail: { rule: 'R34', figures, target } })];
  });
}
