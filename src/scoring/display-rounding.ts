/** 表示の四捨五入: whether the rounding of the shown figures could explain a printed index number. */

import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import { Decimal, hundred, toDecimal } from './decimal.ts';

export type DisplayRounding = {
  /** What the index number could be before the two figures were rounded for display. */
  readonly lowest: Decimal;
  readonly highest: Decimal;
  readonly couldExplain: boolean;
  /** The baseline that would give exactly the printed index number: an inference, not a figure. */
  readonly impliedBaseline: Decimal;
};

/**
 * Returns the index numbers that the shown figures allow, each taken half a last digit up or down.
 *
 * For the secretariat's eyes, labelled as an inference: no source gives the unrounded figures.
 *
 * @returns `undefined` without a printed index number, without a measured actual, or where the
 * figure to be divided by is shown as 0.
 *
 * @example 5-M3, 18 → 56.8, printed 313.81
 * displayRounding(indicator, 2024); // 306.76… to 324.86…, could explain; implied baseline 18.1001…
 */
export function displayRounding(
  { baseline, actuals, published, direction }: Indicator,
  fiscalYear: FiscalYear,
): DisplayRounding | undefined {
  const printed = published.find((record) => record.fiscalYear === fiscalYear);
  const actual = actuals.find((record) => record.fiscalYear === fiscalYear);
  if (!printed || actual?.state !== 'measured' || baseline.value === null) return undefined;
  const rises = direction === 'increase';
  const [above, below] = rises ? [actual.value, baseline.value] : [baseline.value, actual.value];
  const indexNumber = toDecimal(printed.indexNumber);
  if (toDecimal(below).isZero() || indexNumber.isZero()) return undefined;

  const corners = bounds(above).flatMap((dividend) =>
    bounds(below).map((divisor) => dividend.times(hundred).dividedBy(divisor)),
  );
  const lowest = Decimal.min(...corners);
  const highest = Decimal.max(...corners);
  return {
    lowest,
    highest,
    couldExplain: !indexNumber.lessThan(lowest) && !indexNumber.greaterThan(highest),
    impliedBaseline: rises
      ? toDecimal(actual.value).times(hundred).dividedBy(indexNumber)
      : toDecimal(actual.value).times(indexNumber).dividedBy(hundred),
  };
}

/** 56.8 stands for anything from 56.75 to 56.85, and 18 for anything from 17.5 to 18.5. */
function bounds(figure: Figure): [Decimal, Decimal] {
  const places = figure.split('.')[1]?.length ?? 0;
  const half = new Decimal(10).pow(-places).dividedBy(2);
  return [toDecimal(figure).minus(half), toDecimal(figure).plus(half)];
}
