/** R33: figures of the 重点事業 that are of different days, or whose heading and text differ. */

import type { PriorityProject } from '../../domain/priority-project.ts';
import type { Plan } from '../../domain/plan.ts';
import { aboutProject } from './about-project.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the headings that say 現在 above an estimate, the texts that name another day than their
 * heading, and, once, the days on which the 重点事業 stand.
 *
 * @example 重点事業4: the heading says 「令和7年3月末見込み」, the text 「1月末の見込み値」
 */
export function daysThatDiffer({ plan, words }: CheckContext): Finding[] {
  return [
    ...plan.projects.flatMap(estimatesOfNow),
    ...plan.projects.flatMap((project) => headingAndText(project, words.headings)),
    ...amongProjects(plan),
  ];
}

function estimatesOfNow(project: PriorityProject): Finding[] {
  const found = project.progress.filter(
    ({ kind, asOf }) => kind === 'estimate' && asOf.endsWith('現在'),
  );
  const [first] = found;
  if (first === undefined) return [];
  const labels = found.map(({ label }) => label);
  const detail = { rule: 'R33', why: 'estimate-now', labels, asOf: first.asOf } as const;
  return [aboutProject(project, { kind: 'auto', origin: 'figures', detail })];
}

/** What the note quotes of heading and text. */
function headingAndText(project: PriorityProject, headings: readonly string[]): Finding[] {
  const sentence = (project.progressNote ?? '')
    .split('。')
    .find((one) => headings.every((word) => one.includes(word)));
  if (sentence === undefined) return [];
  const dates = [...sentence.matchAll(/(?:令和\d+年)?\d+月末?(?:時点)?の?(?:現在|見込み)/g)];
  const said = dates.map(([date]) => date);
  const detail = { rule: 'R33', why: 'heading-and-text', dates: said } as const;
  return [aboutProject(project, { kind: 'auto', origin: 'figures', detail })];
}

function amongProjects({ projects }: Plan): Finding[] {
  const stated = projects.flatMap(({ no, progress }) => progress.map(({ asOf }) => ({ no, asOf })));
  const dates = [...new Set(stated.map(({ asOf }) => asOf))].map((asOf) => ({
    asOf,
    projects: new Set(stated.filter((one) => one.asOf === asOf).map(({ no }) => no)).size,
  }));
  if (dates.length < 2) return [];
  return [
    {
      detail: { rule: 'R33', why: 'among-projects', dates },
      ...{ step: null, kind: 'auto', origin: 'figures', goals: [], about: [] },
      citations: dates.flatMap(({ asOf }) => firstOf(asOf, projects)),
    },
  ];
}

/** One page for each day: eighteen places in a row nobody reads. */
function firstOf(asOf: string, projects: Plan['projects']): PriorityProject['citation'][] {
  const found = projects.find(({ progress }) => progress.some((one) => one.asOf === asOf));
  return found === undefined ? [] : [found.citation];
}
