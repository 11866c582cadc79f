/** 充実度と重点事業の呼び名: what papers call the composite, and what the projects count. */

import type { Plan } from '../domain/plan.ts';
import type { PriorityProject } from '../domain/priority-project.ts';
import { lettersOf } from './letters.ts';
import type { ProjectThing, Thing } from './thing.ts';

/** One way of writing what a figure is of. */
export type Entry = { letters: string; thing: Thing };

/** 「持続可能な地域経済の充実度」, its shorter forms, and 「充実度（参考値）」 as our own papers print it. */
export function compositeEntries(plan: Plan): Entry[] {
  const thing = { kind: 'composite', plan } as const;
  const names = [plan.composite.name, '地域経済の充実度', '充実度'];
  const tags = ['', '（試算）', '（試算値）', '（参考値）'];
  return names.flatMap((name) =>
    tags.map((tag) => ({ letters: lettersOf(`${name}${tag}`), thing })),
  );
}

/** What a project counts, alone or behind the name of the project; 「（見込み）」 may be left out. */
export function projectEntries({ projects }: Pick<Plan, 'projects'>): Entry[] {
  return projects.flatMap((project) =>
    thingsOf(project).flatMap((thing) => {
      if (thing.label === null) return [];
      const labels = [...new Set([thing.label, thing.label.replace(/[（(]見込み?[）)]/u, '')])];
      const own = labels.flatMap((label) => [
        label,
        ...namesOf(project).map((name) => `${name}${label}`),
      ]);
      return own.map((text) => ({ letters: lettersOf(text), thing }));
    }),
  );
}

/** Returns the projects by their names in letters. */
export function projectNames({
  projects,
}: Pick<Plan, 'projects'>): ReadonlyMap<string, readonly ProjectThing[]> {
  return new Map(
    projects.flatMap((project) =>
      namesOf(project).map((name) => [lettersOf(name), thingsOf(project)] as const),
    ),
  );
}

function namesOf({ name, nameVariants }: PriorityProject): string[] {
  return [name, ...nameVariants];
}

/** Later years repeat the label: they are one figure. */
function thingsOf(project: PriorityProject): ProjectThing[] {
  const labels = [...new Set(project.progress.map(({ label }) => label))];
  const figures = labels.map((label) => ({
    label,
    progress: project.progress.filter((one) => one.label === label),
  }));
  const none = { label: null, progress: [] };
  return (figures.length === 0 ? [none] : figures).map((one) => ({
    ...{ kind: 'project', project },
    ...one,
  }));
}
