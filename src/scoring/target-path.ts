/** 目標までの道筋: the plan's targets for the 充実度, and a guide line of ours between them. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Composite } from '../domain/vision.ts';
import { type Decimal, toDecimal } from './decimal.ts';

/**
 * A year on the path. Only `baseline` and `target` are figures of the plan.
 *
 * `guide` lies on a straight line that is ours: it is drawn dashed, said to be ours and given no
 * number before people, because the plan sets no target for that year.
 */
export type PathPoint = {
  readonly fiscalYear: FiscalYear;
  readonly value: Decimal;
} & (
  | { readonly kind: 'baseline' | 'guide' }
  | {
      readonly kind: 'target';
      /** 「中間目標値」 or 「最終目標値」 as printed. */
      readonly label: string;
    }
);

/**
 * Returns the path year by year from the baseline to the last target.
 *
 * @example
 * targetPath(plan.composite); // R5 100, R6–R8 guide, R9 130, R10–R12 guide, R13 135
 */
export function targetPath(composite: Composite): PathPoint[] {
  const points = fixedPoints(composite);
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    return next ? [point, ...guideBetween(point, next)] : [point];
  });
}

/**
 * Returns one year of the path; `undefined` before the baseline and after the last target.
 *
 * @example
 * pathPointIn(plan.composite, 2024); // { fiscalYear: 2024, kind: 'guide', value: 107.5 }
 */
export function pathPointIn(composite: Composite, fiscalYear: FiscalYear): PathPoint | undefined {
  return targetPath(composite).find((point) => point.fiscalYear === fiscalYear);
}

function fixedPoints({ baseline, targets }: Composite): PathPoint[] {
  const start = { fiscalYear: baseline.fiscalYear, value: toDecimal(baseline.value) };
  const goals = targets
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .map(({ fiscalYear, label, value }) => ({ fiscalYear, label, value: toDecimal(value) }));
  return [
    { ...start, kind: 'baseline' },
    ...goals.map((goal) => ({ ...goal, kind: 'target' as const })),
  ];
}

function guideBetween(from: PathPoint, to: PathPoint): PathPoint[] {
  const years = to.fiscalYear - from.fiscalYear;
  const rise = to.value.minus(from.value);
  return Array.from({ length: years - 1 }, (_, at) => ({
    kind: 'guide',
    fiscalYear: from.fiscalYear + at + 1,
    value: from.value.plus(rise.times(at + 1).dividedBy(years)),
  }));
}
