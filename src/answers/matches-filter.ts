/** 条件との照合: whether an indicator meets a threshold or a status that was asked for. */

import type { Figure } from '../domain/figure.ts';
import { hundred, plainDigits, toDecimal } from '../scoring/decimal.ts';
import type { IndicatorScore } from '../scoring/indicator-score.ts';
import { type IndicatorFact, figureOfYear } from './indicator-facts.ts';
import type { Filter } from './query.ts';
import { isAboutPresence, meetsThreshold } from './threshold.ts';

/**
 * Whether a fact meets a filter; without a number no threshold is met.
 *
 * Index numbers are compared as shown (2 places), but with 100 before rounding, as the arrow is.
 * 達成率 belongs to measures, so no indicator meets a condition on it.
 */
export function matchesFilter(fact: IndicatorFact, filter: Filter): boolean {
  if (filter.on === 'status') return hasStatus(fact, filter);
  if (filter.on === 'achievementRate') return false;
  if (!isInUnit(fact.indicator.unit, filter)) return false;
  const figure = figureFor(fact, filter.on);
  if (isAboutPresence(filter)) return (figure === null) === (filter.op === 'missing');
  return figure !== null && meetsThreshold(figure, filter);
}

/**
 * Whether a figure in a unit can be asked about with a filter: 「50%以上」 asks only of what is
 * counted in %. An index number has no unit, so none is asked of it.
 */
export function isInUnit(unit: string | null, filter: Filter): boolean {
  if (filter.on !== 'actual' && filter.on !== 'baseline') return true;
  return !('unit' in filter) || filter.unit === undefined || filter.unit === unit;
}

function figureFor(fact: IndicatorFact, on: 'indexNumber' | 'actual' | 'baseline'): Figure | null {
  switch (on) {
    case 'indexNumber':
      return comparable(fact.score);
    case 'actual':
      return figureOfYear(fact);
    case 'baseline':
      return fact.indicator.baseline.value;
  }
}

/** What is shown as 100.00 need not be 100: there the unrounded number decides. */
function comparable(score: IndicatorScore): Figure | null {
  if (score.state !== 'scored') return null;
  return toDecimal(score.shown).equals(hundred) ? plainDigits(score.indexNumber) : score.shown;
}

function hasStatus({ score, conflicts }: IndicatorFact, filter: Filter): boolean {
  if (isAboutPresence(filter)) return (score.state === 'scored') === (filter.op === 'present');
  switch (filter.value) {
    case 'published-differs':
      return score.state === 'scored' && score.agreement === 'differs';
    case 'in-conflict':
      return conflicts.length > 0;
    case 'not-started':
      return score.state === 'no-index-number' && score.reason.code === 'not-started';
    default:
      return false; // A status is a word; a number beside it means nothing
  }
}
