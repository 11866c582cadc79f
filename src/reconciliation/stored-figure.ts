/** 登録されている値: what the plan holds for a column of a paper. */

import { asOf } from '../domain/as-of.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measure, MeasureIndicator } from '../domain/measure.ts';
import { computedRate } from '../scoring/achievement-rate.ts';
import { scoreIndicator } from '../scoring/indicator-score.ts';
import type { Column } from './head.ts';
import { storedComposite } from './stored-composite.ts';
import { storedProject } from './stored-project.ts';
import type { Stored } from './stored.ts';
import type { Thing } from './thing.ts';

/** Returns what is held; `undefined` where the plan says nothing of it, not even 「—」. */
export function storedFigure(
  thing: Thing,
  column: Pick<Column, 'is' | 'title' | 'fiscalYear'>,
  fiscalYear: FiscalYear,
): Stored | undefined {
  const { is } = column;
  switch (thing.kind) {
    case 'indicator':
      return ofIndicator(thing.indicator, is, fiscalYear);
    case 'measure':
      return ofMeasure(thing.measure, thing.rows, is, fiscalYear);
    case 'composite':
      return storedComposite(thing.plan, column, fiscalYear);
    case 'project':
      return storedProject(thing, is, fiscalYear);
  }
}

function ofIndicator(
  whole: Indicator,
  is: Column['is'],
  fiscalYear: FiscalYear,
): Stored | undefined {
  const { baseline, unit, actuals, citation } = asOf(whole, fiscalYear);
  const inUnit = { units: [unit], fiscalYear };
  switch (is) {
    case 'baseline':
      return baselineOf({ baseline, unit });
    case 'actual': {
      if (fiscalYear === baseline.fiscalYear) return baselineOf({ baseline, unit });
      const actual = actuals.find((one) => one.fiscalYear === fiscalYear);
      if (actual === undefined) return undefined;
      const figure = actual.state === 'measured' ? actual.value : null;
      return { ...inUnit, figure, citation: actual.citation };
    }
    case 'index-number': {
      const score = scoreIndicator(whole, fiscalYear);
      if (score.state === 'no-record') return undefined;
      if (score.state !== 'scored') return { figure: null, units: [null], fiscalYear, citation };
      const { shown: figure, recomputed, agreement } = score;
      const other = agreement === 'differs' && recomputed !== null ? { recomputed } : {};
      return { figure, units: [null], fiscalYear, citation, ...other };
    }
    case 'rate':
    case 'planned':
    case 'target':
    case 'other':
      return undefined;
  }
}

function baselineOf({ baseline, unit }: Pick<Indicator, 'baseline' | 'unit'>): Stored {
  const { value: figure, fiscalYear, citation } = baseline;
  return { figure, units: [unit], fiscalYear, citation };
}

function ofMeasure(
  measure: MeasureIndicator,
  rows: readonly Measure[],
  is: Column['is'],
  fiscalYear: FiscalYear,
): Stored | undefined {
  const { unit, actuals, citation, planTotal } = measure;
  const units = [...new Set([unit, ...rows.map(({ printedUnit }) => printedUnit)])];
  switch (is) {
    case 'actual': {
      const actual = actuals.find((one) => one.fiscalYear === fiscalYear);
      if (actual === undefined) return undefined;
      const figure = actual.state === 'measured' ? actual.value : null;
      return { figure, units, fiscalYear, citation: actual.citation };
    }
    case 'rate': {
      const rate = rateOf(measure, fiscalYear);
      return rate === undefined
        ? undefined
        : { figure: rate, units: ['%', null], fiscalYear, citation };
    }
    case 'planned':
      return planTotal === null ? undefined : { figure: planTotal, units, fiscalYear, citation };
    case 'baseline':
    case 'index-number':
    case 'target':
    case 'other':
      return undefined;
  }
}

/** A rate that was lost with its cell is not a 「—」: nothing can be said of it. */
function rateOf(measure: MeasureIndicator, fiscalYear: FiscalYear): Figure | null | undefined {
  const printed = measure.achievementRates.find((rate) => rate.fiscalYear === fiscalYear);
  if (printed !== undefined) {
    if (printed.state === 'cell-lost') return undefined;
    return printed.state === 'printed' ? printed.value : null;
  }
  if (!measure.actuals.some((one) => one.fiscalYear === fiscalYear && one.state === 'measured'))
    return undefined;
  const computed = computedRate(measure, fiscalYear);
  return computed.state === 'computed' ? computed.shown : undefined;
}
