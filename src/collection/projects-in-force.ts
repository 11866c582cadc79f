/** いま有効な重点事業: the projects, with the progress that was entered and approved for later years. */

import type { Entry } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { PriorityProject } from '../domain/priority-project.ts';
import type { State } from '../domain/state.ts';
import { toReiwa } from '../domain/fiscal-year.ts';
import { entryInForce } from './approved.ts';
import { citationOf } from './citation-of.ts';
import { projectFigureId } from './collected.ts';

type Progress = PriorityProject['progress'][number];

/** Returns the projects; entered progress stands behind the printed one, the oldest year first. */
export function projectsInForce({
  plan,
  entries,
}: Pick<State, 'plan' | 'entries'>): PriorityProject[] {
  const years = [...new Set(entries.map(({ fiscalYear }) => fiscalYear))].toSorted();
  return plan.projects.map((project) => ({
    ...project,
    progress: [
      ...project.progress,
      ...years.flatMap((year) => enteredProgress(project, year, entries)),
    ],
  }));
}

function enteredProgress(
  { no, progress }: PriorityProject,
  fiscalYear: FiscalYear,
  entries: State['entries'],
): Progress[] {
  return progress.flatMap(({ label, unit }, at) => {
    const target = projectFigureId(no, at + 1);
    const [actual, planned] = (['actual', 'planned'] as const).map((what) =>
      entryInForce(entries, { target, what, fiscalYear }),
    );
    const source = actual ?? planned;
    if (source === undefined) return [];
    return [
      {
        ...{ label, unit, actual: figureOf(actual), target: figureOf(planned) },
        citation: citationOf(source),
        asOf: `令和${toReiwa(fiscalYear)}年度末（みちすじへの入力）`,
        kind: 'actual',
        approximate: false,
        ...{ actualReading: 'stated', targetReading: 'stated', remark: null },
      },
    ];
  });
}

function figureOf(entry: Entry | undefined): string | null {
  return entry?.value.state === 'measured' ? entry.value.value : null;
}
