/** 重点事業についての点検結果: the parts of a finding that follow from its 重点事業. */

import type { PriorityProject } from '../../domain/priority-project.ts';
import type { Finding } from './finding.ts';

/** Returns a finding about a 重点事業; the 検証手順 are for the logic models and none of it is theirs. */
export function aboutProject(
  { no, goals, citation }: PriorityProject,
  finding: Pick<Finding, 'kind' | 'origin' | 'detail'>,
): Finding {
  return { ...finding, step: null, goals, about: [`重点事業${no}`], citations: [citation] };
}
