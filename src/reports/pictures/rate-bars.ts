/** 達成率の棒: the 達成率 of 施策, with the 25 % a year only where the secretariat has asked for it. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import { planYearsUpTo } from '../../scoring/plan-period.ts';
import { type Axis, axisOf, extentOn, placeOn } from './axis.ts';
import type { Extent, Share } from './drawing.ts';

export type RateBars<Of> = {
  axis: Axis;
  guide: { percent: number; at: Share } | undefined;
  bars: readonly { of: Of; extent: Extent | undefined }[];
};

export type RateQuestion<Of> = {
  rateOf: (of: Of) => Figure | undefined;
  fiscalYear: FiscalYear;
  /** 年25％の目安: 多摩市's practice, not this ward's, and off until somebody turns it on. */
  withGuide: boolean;
};

const percentPerYear = 25;

/** Returns a bar for each value that has a rate. The axis ends at the next quarter, at 150 % at most. */
export function rateBars<Of>(
  values: readonly Of[],
  { rateOf, fiscalYear, withGuide }: RateQuestion<Of>,
): RateBars<Of> {
  const rates = values.flatMap((of) => rateOf(of) ?? []).map(Number);
  const end = Math.min(Math.max(Math.ceil(Math.max(0, ...rates) / 25) * 25, 50), 150);
  const axis = axisOf(0, end, 25);
  const percent = percentPerYear * planYearsUpTo(fiscalYear).length;
  return {
    axis,
    guide: withGuide && percent > 0 ? { percent, at: placeOn(axis, percent) } : undefined,
    bars: values.map((of) => {
      const rate = rateOf(of);
      return { of, extent: rate === undefined ? undefined : extentOn(axis, 0, toDecimal(rate)) };
    }),
  };
}
