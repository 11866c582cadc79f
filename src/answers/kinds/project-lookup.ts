/** 重点事業: what one project does and how far it had come at the date that the page names. */

import type { Conflict } from '../../domain/conflict.ts';
import type { Goal } from '../../domain/goal.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import { showPercentage } from '../../scoring/round.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { achievementOf } from '../project-achievement.ts';
import { projectRows } from '../project-rows.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

type Progress = PriorityProject['progress'][number];

export type FoundProject = {
  project: PriorityProject;
  goals: readonly Goal[];
  /** `rate` is ours: actual ÷ target in percent with 1 place, where both are known. */
  progress: readonly (Progress & { rate: string | undefined })[];
  conflicts: readonly Conflict[];
};

export type ProjectLookupFacts = {
  intent: 'project-lookup';
  query: Query;
  found: readonly FoundProject[];
  /** Numbers that were asked for although no project has them. */
  unknown: readonly number[];
  /** Every number that there is. */
  numbers: readonly number[];
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the projects asked for; a number that the plan does not have is left out. */
export function projectLookup(query: Query, { plan }: AnswerContext): ProjectLookupFacts {
  const projects = plan.projects.filter(({ no }) => query.projects?.includes(no));
  const found = projects.map((project) => ({
    project,
    goals: plan.goals.filter(({ no }) => project.goals.includes(no)),
    progress: project.progress.map((progress) => ({ ...progress, rate: rateOf(progress) })),
    conflicts: plan.conflicts.filter(
      (conflict) => !conflict.resolved && conflict.projects.includes(project.no),
    ),
  }));
  return {
    intent: 'project-lookup',
    query,
    found,
    unknown: (query.projects ?? []).filter((no) => !plan.projects.some((one) => one.no === no)),
    numbers: plan.projects.map(({ no }) => no),
    sources: citedDocuments(
      plan,
      found.flatMap(({ project, conflicts }) => [
        project.citation,
        ...project.progress.flatMap(({ citation }) => citation ?? []),
        ...conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
      ]),
    ),
    rows: projects.flatMap(projectRows),
  };
}

/** @example PORT, 6,400 of 5,100: '125.5' */
function rateOf(progress: Progress): string | undefined {
  const achievement = achievementOf(progress);
  return achievement && showPercentage(achievement);
}
