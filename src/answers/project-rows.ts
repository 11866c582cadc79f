/** 重点事業の行: a project's progress in the form that programs read. */

import type { PriorityProject } from '../domain/priority-project.ts';
import type { ProjectRow } from './row.ts';

/** Returns one row per progress figure; a project without any is one row of its own. */
export function projectRows({ no, name, goals, progress }: PriorityProject): ProjectRow[] {
  const project = { kind: 'project', no, name, goals } as const;
  if (progress.length === 0) {
    return [{ ...project, label: null, actual: null, target: null, unit: null, asOf: null }];
  }
  return progress.map(({ label, actual, target, unit, asOf }) => ({
    ...project,
    label,
    actual,
    target,
    unit,
    asOf,
  }));
}
