/** しきい値: whether a figure stands to a threshold as was asked. */

import type { Figure } from '../domain/figure.ts';
import { toDecimal } from '../scoring/decimal.ts';
import type { Filter } from './query.ts';

/** 「—」 or not: a condition without a value. */
export type Presence = Extract<Filter, { op: 'missing' | 'present' }>;

/** A condition with a value; a status word is none that a figure could meet. */
export type Threshold = Exclude<Filter, Presence>;

/** Whether a condition asks only if there is a figure. */
export function isAboutPresence(filter: Filter): filter is Presence {
  return filter.op === 'missing' || filter.op === 'present';
}

/**
 * Whether a figure meets a threshold, compared exactly.
 *
 * @example
 * meetsThreshold('25.0', { on: 'achievementRate', op: 'lt', value: '25' }); // false
 */
export function meetsThreshold(figure: Figure, threshold: Threshold): boolean {
  const value = toDecimal(figure);
  if (threshold.op === 'between') {
    const [low, high] = threshold.value;
    return value.gte(low) && value.lte(high);
  }
  if (threshold.on === 'status') return false;
  const against = value.comparedTo(threshold.value);
  switch (threshold.op) {
    case 'lt':
      return against < 0;
    case 'lte':
      return against <= 0;
    case 'gt':
      return against > 0;
    case 'gte':
      return against >= 0;
    case 'eq':
      return against === 0;
  }
}
