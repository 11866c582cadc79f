/** R30, R31, R32: the targets of the 重点事業 that are not stated, or that the text goes beyond. */

import type { PriorityProject, Progress } from '../../domain/priority-project.ts';
import { hundred, plainDigits, sum, toDecimal } from '../../scoring/decimal.ts';
import { showPercentage } from '../../scoring/round.ts';
import { aboutProject } from './about-project.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import type { FigureOnly } from './source-detail.ts';

/**
 * Returns the targets that were read from the figures left over, with the rate that they give.
 *
 * @example 重点事業3: 6,400 of 5,100 is 125.5 %
 */
export function targetsByElimination({ plan }: CheckContext): Finding[] {
  return plan.projects.flatMap((project) =>
    project.progress.flatMap(({ label, actual, target, targetReading }) => {
      if (targetReading !== 'by-elimination' || actual === null || target === null) return [];
      const whole = toDecimal(target);
      if (whole.isZero()) return [];
      const rate = showPercentage(toDecimal(actual).times(hundred).dividedBy(whole));
      const detail = { rule: 'R30', label, actual, target, rate } as const;
      return [aboutProject(project, { kind: 'auto', origin: 'needs-original', detail })];
    }),
  );
}

/**
 * Returns the 重点事業 of which a figure stands in a picture alone, which the transcription has lost.
 *
 * @example 重点事業2: the target of アプリの継続利用率 (76 %)
 */
export function figuresInPictures({ plan }: CheckContext): Finding[] {
  return plan.projects.flatMap((project) => {
    const labels = project.progress.flatMap(lostIn);
    if (labels.length === 0) return [];
    const detail = { rule: 'R31', labels } as const;
    return [aboutProject(project, { kind: 'auto', origin: 'transcription', detail })];
  });
}

function lostIn({ label, actualReading, targetReading }: Progress): FigureOnly[] {
  const isActualLost = actualReading === 'figure-only';
  const isTargetLost = targetReading === 'figure-only';
  if (!isActualLost && !isTargetLost) return [];
  return [{ label, lost: isActualLost ? (isTargetLost ? 'both' : 'actual') : 'target' }];
}

/**
 * Returns a hint where what was done and what the text still plans is more than the target.
 *
 * @example 重点事業6: 2回, and 4回 + 1回 are planned: 7 of a target of 3; 重点事業7 (3 + 2 of 5) fits
 */
export function plansBeyondTarget({ plan }: CheckContext): Finding[] {
  return plan.projects.flatMap((project) => {
    const [only, ...others] = project.progress;
    if (only === undefined || others.length > 0) return []; // The text does not say which is meant
    const { actual, target, unit } = only;
    const planned = plannedIn(project, unit);
    if (actual === null || target === null || planned.length === 0) return [];
    const total = sum([actual, ...planned].map(toDecimal));
    if (total.lessThanOrEqualTo(toDecimal(target))) return [];
    const counts = { planned: plainDigits(sum(planned.map(toDecimal))), total: plainDigits(total) };
    const detail = { rule: 'R32', actual, target, ...counts } as const;
    return [aboutProject(project, { kind: 'hint', origin: 'figures', detail })];
  });
}

/** 「3回実施し、今後2回を予定しています」: what was done is not planned any more. */
function plannedIn({ progressNote }: PriorityProject, unit: string | null): string[] {
  if (unit === null) return [];
  const sentences = (progressNote ?? '').normalize('NFKC').split('。');
  return sentences
    .filter((one) => one.includes('予定し'))
    .flatMap((one) => [...one.matchAll(/(\d+)([^\d、]+)/g)])
    .filter(([, , after]) => after?.startsWith(unit) === true)
    .filter(([, , after]) => after?.startsWith(`${unit}実施`) !== true)
    .flatMap(([, count]) => count ?? []);
}
