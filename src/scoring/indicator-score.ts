/** 指標の採点: an indicator's index number in one fiscal year, printed and recomputed side by side. */

import { asOf } from '../domain/as-of.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual, Cadence, Indicator, IndicatorId, SeriesBreak } from '../domain/indicator.ts';
import { type Arrow, arrow } from './arrow.ts';
import { type Decimal, hundred, toDecimal } from './decimal.ts';
import { type NoIndexNumber, indexNumber, isNoIndexNumber } from './index-number.ts';
import { showIndexNumber } from './round.ts';

/**
 * How the printed index number and ours stand to each other.
 *
 * `differs` is marked ※ and is no error of the ward's: it computes from unrounded figures.
 */
export type Agreement = 'equal' | 'differs' | 'not-published' | 'not-recomputable';

type Asked = {
  readonly indicator: IndicatorId;
  readonly fiscalYear: FiscalYear;
};

export type Scored = Asked & {
  readonly state: 'scored';
  /** The value to calculate with; rounded by nobody, unless only the printed one can be used. */
  readonly indexNumber: Decimal;
  /** What people see, 2 places: the printed one wherever there is one. */
  readonly shown: string;
  /** 公表値 as kept in the plan, and ours from the shown figures, both with 2 places. */
  readonly published: string | null;
  readonly recomputed: string | null;
  readonly agreement: Agreement;
  readonly arrow: Arrow;
  /** 系列断絶: only where the year's series is not the one of the documents. */
  readonly seriesBreak?: SeriesBreak;
};

type When = {
  readonly cadence: Cadence;
  /** The next year in which a figure is expected, where the source tells it. */
  readonly nextFiscalYear: FiscalYear | null;
};

export type Unscored = Asked &
  When & {
    readonly state: 'no-index-number';
    readonly reason: NoIndexNumber;
    /** The record of the year; `null` in the baseline year, which has none of its own. */
    readonly actual: Actual | null;
  };

/** The year holds no record at all: neither a figure nor a printed 「—」. */
export type Unrecorded = Asked & When & { readonly state: 'no-record' };

export type IndicatorScore = Scored | Unscored | Unrecorded;

/**
 * Returns an indicator's index number in a fiscal year, or why it has none.
 *
 * A printed index number is what is shown, always. Where ours rounds to it, calculations go on with
 * our unrounded one; where it does not, with the printed one, and `agreement` is `differs`.
 * The indicator's own baseline year reads 100 wherever the baseline is a figure other than 0.
 * `no-record` is not `missing`: the document says nothing of that year, not even 「—」.
 * Where a 見直し changed the baseline or the indicator, the year's own baseline and unit hold, whichever
 * version of the indicator is given.
 *
 * @example 5-A2 相談実施回数, 155 → 205 in 令和6年度, printed 132.26
 * scoreIndicator(indicator, 2024); // shown '132.26', indexNumber 132.258…, agreement 'equal'
 *
 * @example 5-M3 シニア採用意向, 18 → 56.8, printed 313.81
 * scoreIndicator(indicator, 2024); // shown '313.81', recomputed '315.56', agreement 'differs'
 */
export function scoreIndicator(indicator: Indicator, fiscalYear: FiscalYear): IndicatorScore {
  const years = scored.get(indicator) ?? new Map<FiscalYear, IndicatorScore>();
  const score = years.get(fiscalYear) ?? computeScore(asOf(indicator, fiscalYear), fiscalYear);
  scored.set(indicator, years.set(fiscalYear, score));
  return score;
}

/** One answer asks for the same score many times, and an indicator never changes in place. */
const scored = new WeakMap<Indicator, Map<FiscalYear, IndicatorScore>>();

function computeScore(indicator: Indicator, fiscalYear: FiscalYear): IndicatorScore {
  const asked = { indicator: indicator.id, fiscalYear };
  const { cadence } = indicator.collection;
  const actual = indicator.actuals.find((record) => record.fiscalYear === fiscalYear) ?? null;
  const printed = indicator.published.find((record) => record.fiscalYear === fiscalYear);
  const computed = computeIndexNumber(indicator, fiscalYear, actual);

  const { seriesBreak } = indicator;
  const ofSeries = seriesBreak === undefined ? asked : { ...asked, seriesBreak };
  if (printed) return { ...ofSeries, ...scorePrinted(printed.indexNumber, computed) };
  if (computed === 'no-record') {
    const nextFiscalYear = nextExpected(cadence, fiscalYear, actual);
    return { ...asked, state: 'no-record', cadence, nextFiscalYear };
  }
  if (!isNoIndexNumber(computed)) return { ...ofSeries, ...scoreUnprinted(computed) };
  return {
    ...asked,
    state: 'no-index-number',
    reason: computed,
    actual,
    cadence,
    nextFiscalYear: nextExpected(cadence, fiscalYear, actual),
  };
}

function computeIndexNumber(
  { baseline, direction }: Indicator,
  fiscalYear: FiscalYear,
  actual: Actual | null,
): Decimal | NoIndexNumber | 'no-record' {
  if (fiscalYear === baseline.fiscalYear) return indexNumberOfBaselineYear(baseline.value);
  if (!actual) return 'no-record';
  const figureOrReason = actual.state === 'measured' ? actual.value : actual.reason;
  return indexNumber({ baseline: baseline.value, actual: figureOrReason, direction });
}

function indexNumberOfBaselineYear(baseline: Figure | null): Decimal | NoIndexNumber {
  if (baseline === null) return { code: 'baseline-missing' };
  return toDecimal(baseline).isZero() ? { code: 'baseline-zero' } : hundred;
}

/**
 * Whether a score goes into the numbers that are put together from several: it has an index number, and
 * its series is that of the documents or was approved.
 */
export function isCounted(score: IndicatorScore): score is Scored {
  return score.state === 'scored' && score.seriesBreak?.isApproved !== false;
}

/** 系列断絶: there is an index number, but it stays out until somebody approves the new series. */
export function isSetApart(score: IndicatorScore): score is Scored {
  return score.state === 'scored' && score.seriesBreak?.isApproved === false;
}

type Outcome = Omit<Scored, keyof Asked | 'seriesBreak'>;

function scoreUnprinted(computed: Decimal): Outcome {
  const shown = showIndexNumber(computed);
  return {
    state: 'scored',
    indexNumber: computed,
    shown,
    published: null,
    recomputed: shown,
    agreement: 'not-published',
    arrow: arrow(computed),
  };
}

function scorePrinted(printed: Figure, computed: Decimal | NoIndexNumber | 'no-record'): Outcome {
  const published = showIndexNumber(printed);
  const ours = computed === 'no-record' || isNoIndexNumber(computed) ? null : computed;
  const recomputed = ours && showIndexNumber(ours);
  const goOnWith = ours && recomputed === published ? ours : toDecimal(printed);
  return {
    state: 'scored',
    indexNumber: goOnWith,
    shown: published,
    published,
    recomputed,
    agreement: agreementOf(published, recomputed),
    arrow: arrow(goOnWith),
  };
}

function agreementOf(published: string, recomputed: string | null): Agreement {
  if (recomputed === null) return 'not-recomputable';
  return recomputed === published ? 'equal' : 'differs';
}

/** Only what the source says: a stored next year, or the one fixed year of the method text. */
function nextExpected(
  cadence: Cadence,
  fiscalYear: FiscalYear,
  actual: Actual | null,
): FiscalYear | null {
  if (actual?.state === 'missing' && actual.reason.code !== 'not-stated') {
    const { nextFiscalYear } = actual.reason;
    if (nextFiscalYear !== null) return nextFiscalYear;
  }
  const fixed = cadence.kind === 'fixed-year' ? cadence.fiscalYear : null;
  return fixed !== null && fixed > fiscalYear ? fixed : null;
}
