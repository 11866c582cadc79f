/** 重点事業の一覧: the projects introduced in the source, of all or of some goals. */

import type { Goal } from '../../domain/goal.ts';
import type { NamedPriorityMeasures, PriorityProject } from '../../domain/priority-project.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { askedGoals } from '../loaded-goals.ts';
import { projectRows } from '../project-rows.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ProjectListFacts = {
  intent: 'project-list';
  query: Query;
  /** The goals asked for; empty where all projects were asked for. */
  goals: readonly Goal[];
  projects: readonly PriorityProject[];
  /** How many projects are introduced in all, whichever goals were asked for. */
  introduced: number;
  named: NamedPriorityMeasures;
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the introduced projects of the goals and with the tag that were asked for, or all. */
export function projectList(query: Query, { plan }: AnswerContext): ProjectListFacts {
  const asked = askedGoals(query, plan);
  const projects = plan.projects
    .filter(({ goals }) => asked?.some(({ no }) => goals.includes(no)) ?? true)
    .filter(({ tag }) => query.tag === undefined || tag === query.tag);
  return {
    intent: 'project-list',
    query,
    goals: asked ?? [],
    projects,
    introduced: plan.projects.length,
    named: plan.priorityMeasures,
    sources: citedDocuments(plan, [
      plan.priorityMeasures.citation,
      ...projects.map(({ citation }) => citation),
    ]),
    rows: projects.flatMap(projectRows),
  };
}
