/** 別の計算方法: what the 充実度 would be if it were put together in another way. */

import type { IndicatorId } from '../domain/indicator.ts';
import { Decimal, hundred } from './decimal.ts';
import { isCounted } from './indicator-score.ts';
import { type GoalIndex, type Part, isAvailable, weighedParts } from './goal-index.ts';
import {
  type NoMean,
  type Weighed,
  arithmeticMean,
  geometricMean,
  harmonicMean,
  isNoMean,
  median,
} from './means.ts';
import { type AvailableSufficiency, twoLevelMean } from './sufficiency.ts';
import { type Weights, weightOf } from './weights.ts';

/** `pooled`: every indicator alike, whichever goal it is in. `two-level`: goal by goal first. */
export type Alternative =
  | {
      readonly method:
        | 'pooled-arithmetic'
        | 'pooled-geometric'
        | 'pooled-harmonic'
        | 'pooled-median'
        | 'two-level-geometric'
        | 'two-level-capped'
        | 'two-level-unmeasured-at-100';
      readonly value: Decimal | NoMean;
    }
  | {
      readonly method: 'two-level-without' | 'pooled-without';
      readonly without: IndicatorId;
      readonly value: Decimal | NoMean;
    };

export type Alternatives = {
  readonly headline: Decimal;
  readonly alternatives: readonly Alternative[];
  /** Over the headline and every alternative that has a value. */
  readonly lowest: Decimal;
  readonly highest: Decimal;
};

/** Outside 40 to 250 an index number is held at the bound (ratio 0.4 to 2.5, gpindex's default). */
export const cap = { lowest: new Decimal(40), highest: new Decimal(250) } as const;

/**
 * Returns the 充実度 under other methods, each exact, and the range they span with the headline.
 *
 * The methods follow the OECD/JRC Handbook on Composite Indicators (robustness). One that has no
 * value, such as a geometric mean with an index number of 0, says why and stays out of the range.
 * `two-level-unmeasured-at-100` takes in every registered indicator, and goals nobody measured too.
 *
 * @example 令和6年度, headline 161.495…
 * alternatives(composite); // pooled-arithmetic 167.24…, without 5-M3 126.29…, from 118.38… to 190.54…
 */
export function alternatives(composite: AvailableSufficiency): Alternatives {
  const goals = composite.goals.filter(isAvailable).map(({ parts }) => parts);
  const all = [
    ...pooled(goals.flat()),
    ...twoLevel(goals),
    unmeasuredAt100(composite.goals, composite.weights),
    ...withoutEach(goals),
  ];
  const values = all.flatMap(({ value }) => (isNoMean(value) ? [] : [value]));
  return {
    headline: composite.value,
    alternatives: all,
    lowest: Decimal.min(composite.value, ...values),
    highest: Decimal.max(composite.value, ...values),
  };
}

function pooled(parts: readonly Part[]): Alternative[] {
  const values = weighedParts(parts);
  return [
    { method: 'pooled-arithmetic', value: arithmeticMean(values) },
    { method: 'pooled-geometric', value: geometricMean(values) },
    { method: 'pooled-harmonic', value: harmonicMean(values) },
    { method: 'pooled-median', value: median(values) },
  ];
}

function twoLevel(goals: readonly (readonly Part[])[]): Alternative[] {
  const values = goals.map(weighedParts);
  return [
    { method: 'two-level-geometric', value: twoLevelMean(values, geometricMean) },
    { method: 'two-level-capped', value: twoLevelMean(values.map((goal) => goal.map(capped))) },
  ];
}

function capped({ value, weight }: Weighed): Weighed {
  return { value: value.clampedTo(cap.lowest, cap.highest), weight };
}

function unmeasuredAt100(goals: readonly GoalIndex[], weights: Weights): Alternative {
  const filled = goals.map(({ scores }) =>
    scores.map((score) => ({
      value: isCounted(score) ? score.indexNumber : hundred,
      weight: weightOf(weights, score.indicator),
    })),
  );
  return { method: 'two-level-unmeasured-at-100', value: twoLevelMean(filled) };
}

function withoutEach(goals: readonly (readonly Part[])[]): Alternative[] {
  return goals.flat().flatMap(({ indicator }): Alternative[] => {
    const rest = goals.map((parts) =>
      weighedParts(parts.filter((part) => part.indicator !== indicator)),
    );
    return [
      { method: 'two-level-without', without: indicator, value: twoLevelMean(rest) },
      { method: 'pooled-without', without: indicator, value: arithmeticMean(rest.flat()) },
    ];
  });
}
