/** Figures and plans at random, for the properties. */

import fc from 'fast-check';
import type { Indicator } from '../../src/domain/indicator.ts';
import { Decimal } from '../../src/scoring/decimal.ts';
import { aBaseline, aPlan, anIndicator, measured, missing } from '../helpers/builders.ts';

/** A printed figure above 0: up to 7 digits, of which up to 3 are decimals. */
export const positiveFigures = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => new Decimal(digits).dividedBy(new Decimal(10).pow(places)).toFixed());

/** A decimal of either sign with up to 6 places. */
export const decimals = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits).dividedBy(new Decimal(10).pow(places)));

const measurements = fc.record({
  goal: fc.integer({ min: 1, max: 11 }),
  baseline: fc.option(positiveFigures, { freq: 5 }),
  actual: fc.option(positiveFigures, { freq: 3 }),
});

/** Up to 15 中長期アウトカム spread over the goals, some of them without baseline or actual. */
export const indicatorLists: fc.Arbitrary<Indicator[]> = fc
  .array(measurements, { maxLength: 15 })
  .map((list) =>
    list.map(({ goal, baseline, actual }, at) =>
      anIndicator({
        id: `${goal}-M${at + 1}`,
        baseline: aBaseline(baseline),
        actuals: [actual === null ? missing() : measured(actual)],
      }),
    ),
  );

export const plans = indicatorLists.map((indicators) => aPlan({ indicators }));

/** A plan with at least one index number in R6. */
export const measuredPlans = fc
  .tuple(indicatorLists, fc.integer({ min: 1, max: 11 }), positiveFigures, positiveFigures)
  .map(([indicators, goal, baseline, actual]) => {
    const sure = { id: `${goal}-M99`, baseline: aBaseline(baseline), actuals: [measured(actual)] };
    return aPlan({ indicators: [...indicators, anIndicator(sure)] });
  });
