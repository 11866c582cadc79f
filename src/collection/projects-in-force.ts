/** いま有効な重点事業: the projects, with the progress that was entered and approved for later years. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { PriorityProject } from '../domain/priority-project.ts';
import type { State } from '../domain/state.ts';
import { toReiwa } from '../domain/fiscal-year.ts';
import { entryInForce } from './approved.ts';
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
    const figureOf = (what: 'actual' | 'planned'): string | null => {
      const entry = entryInForce(entries, { target, what, fiscalYear });
      return entry?.value.state === 'measured' ? entry.value.value : null;
    };
    const [actual, planned] = [figureOf('actual'), figureOf('planned')];
    if (actual === null && planned === null) return [];
    return [
      {
        ...{ label, unit, actual, target: planned },
        asOf: `令和${toReiwa(fiscalYear)}年度末（みちすじへの入力）`,
        kind: 'actual',
        approximate: false,
        ...{ actualReading: 'stated', targetReading: 'stated', remark: null },
      },
    ];
  });
}
