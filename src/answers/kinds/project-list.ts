/** 重点事業の一覧: the projects introduced in the source, of all or of some goals. */

import type { Goal } from '../../domain/goal.ts';
import type { NamedPriorityMeasures, PriorityProject } from '../../domain/priority-project.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { askedGoals } from '../loaded-goals.ts';
import { meetsAchievement } from '../project-achievement.ts';
import { projectRows } from '../project-rows.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ProjectListFacts = {
  intent: 'project-list';
  query: Query;
  /** The goals asked for; empty where all projects were asked for. */
  goals: readonly Goal[];
  projects: readonly PriorityProject[];
  /** Of those asked for, how many have a figure to hold against a target. */
  comparable: number;
  /** How many projects are introduced in all, whichever goals were asked for. */
  introduced: number;
  named: NamedPriorityMeasures;
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the introduced projects of the goals and with the tag that were asked for, or all. */
export function projectList(query: Query, { plan }: AnswerContext): ProjectListFacts {
  const goals = askedGoals(query, plan);
  const asked = plan.projects
    .filter(({ goals: own }) => goals?.some(({ no }) => own.includes(no)) ?? true)
    .filter(({ tag }) => query.tag === undefined || tag === query.tag);
  const conditions = [query.filter, query.and].filter((filter) => filter !== undefined);
  const projects = asked.filter((project) =>
    conditions.every((filter) => meetsAchievement(project, filter)),
  );
  return {
    intent: 'project-list',
    query,
    goals: goals ?? [],
    projects,
    comparable: asked.filter((project) =>
      meetsAchievement(project, { on: 'achievementRate', op: 'present' }),
    ).length,
    introduced: plan.projects.length,
    named: plan.priorityMeasures,
    sources: citedDocuments(plan, [
      plan.priorityMeasures.citation,
      ...projects.flatMap(({ citation, progress }) => [
        citation,
        ...progress.flatMap((one) => one.citation ?? []),
      ]),
    ]),
    rows: projects.flatMap(projectRows),
  };
}
