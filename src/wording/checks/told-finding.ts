/** 点検結果の文面: a finding as it is read, listed, published and kept. */

import type { Plan } from '../../domain/plan.ts';
import { type Finding, keyOf } from '../../review/checks/finding.ts';
import type { ToldFinding } from '../../review/points.ts';
import { findingText, originText } from './finding-text.ts';
import { subjectText } from './subject-name.ts';

/** Returns a finding in its words; these are what is kept when it becomes a 論点. */
export function toldFinding(finding: Finding, plan: Plan): ToldFinding {
  const { detail, step, goals, citations } = finding;
  return {
    ...{ key: keyOf(finding), rule: detail.rule, step, goals },
    heading: subjectText(finding, plan),
    text: `${findingText(detail)}${originText(finding)}`,
    source: [...new Set(citations.map(({ place }) => place))].join('、'),
  };
}
