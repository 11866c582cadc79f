/** 施策と重点事業の組: a 施策の行動指標 with the figure of a 重点事業 that counts the same by its name. */

import { goalsShowing, type MeasureIndicator } from '../../domain/measure.ts';
import type { PriorityProject, Progress } from '../../domain/priority-project.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';

export type ProjectPair = {
  measure: MeasureIndicator;
  project: PriorityProject;
  progress: Progress;
};

/** Returns the pairs of the word list that the plan holds. */
export function projectPairs({ plan, words }: CheckContext): ProjectPair[] {
  return words.projectPairs.flatMap(({ measureIndicator, project: no, label }) => {
    const measure = plan.measureIndicators.find(({ id }) => id === measureIndicator);
    const project = plan.projects.find((one) => one.no === no);
    const progress = project?.progress.find((one) => one.label === label);
    return measure && project && progress ? [{ measure, project, progress }] : [];
  });
}

/** Returns a finding about both of a pair. */
export function aboutPair(
  { measure, project }: ProjectPair,
  { plan }: CheckContext,
  finding: { kind: Finding['kind']; detail: Detail },
): Finding {
  const { id, citation } = measure;
  return {
    ...finding,
    ...{ step: null, origin: 'figures' },
    goals: [...new Set([...goalsShowing(id, plan.measures), ...project.goals])],
    about: [id, `重点事業${project.no}`],
    citations: [citation, project.citation],
  };
}
