/** 実績と目標の棒: how far each 重点事業 has come, its target drawn as 100 %. */

import type { PriorityProject } from '../../domain/priority-project.ts';
import { type Decimal, hundred, toDecimal } from '../../scoring/decimal.ts';
import { axisOf, extentOn } from './axis.ts';
import type { Extent } from './drawing.ts';

type Progress = PriorityProject['progress'][number];

/** Units differ from project to project, so each is held against its own target. */
export const projectAxis = axisOf(0, 150, 50);

export type ProjectBars = {
  progress: Progress;
  /** In percent of the target; nothing where one of the two is not known. */
  percent: Decimal | undefined;
  actual: Extent | undefined;
  target: Extent | undefined;
};

/**
 * Returns the two bars of each progress figure; no bar stands for what only a lost picture held.
 *
 * @example SETAGAYA PORT, 6,400 of 5,100
 * projectBars(project); // percent 125.49…, the actual from 0 to 125.49… of 150
 */
export function projectBars({ progress }: Pick<PriorityProject, 'progress'>): ProjectBars[] {
  return progress.map((one) => {
    const percent = percentOf(one);
    const isKnown = percent !== undefined;
    return {
      progress: one,
      percent,
      actual: isKnown ? extentOn(projectAxis, 0, percent) : undefined,
      target: isKnown ? extentOn(projectAxis, 0, hundred) : undefined,
    };
  });
}

function percentOf({ actual, target }: Progress): Decimal | undefined {
  if (actual === null || target === null || toDecimal(target).isZero()) return undefined;
  return hundred.times(toDecimal(actual)).dividedBy(target);
}
