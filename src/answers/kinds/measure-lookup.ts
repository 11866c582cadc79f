/** 施策の行動指標: one value of the action plan, with every row that shows it. */

import type { Conflict } from '../../domain/conflict.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Actual } from '../../domain/indicator.ts';
import type { MeasureIndicator } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { conflictsAbout } from '../../scoring/conflicts.ts';
import { latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { type MeasureEntry, measureEntries, measureRow } from '../action-plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import type { Query } from '../query.ts';
import { type ShownRate, shownRate } from '../shown-rate.ts';
import type { Row } from '../row.ts';

export type FoundMeasureIndicator = {
  indicator: MeasureIndicator;
  actual: Actual | undefined;
  rate: ShownRate | undefined;
  /** Every row that prints it. */
  places: readonly MeasureEntry[];
  /** Rows to which it belongs once the slid rows are put back. */
  alignedPlaces: readonly MeasureEntry[];
  conflicts: readonly Conflict[];
};

export type MeasureLookupFacts = {
  intent: 'measure-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  found: readonly FoundMeasureIndicator[];
  sources: readonly CitedDocument[];
  /** Whether the guide of 25 % a year is named. */
  showsPace: boolean;
  rows: readonly Row[];
};

/** Returns the values asked for; an id that the plan does not have is left out. */
export function measureLookup(
  query: Query,
  { plan, showsPace = false }: AnswerContext,
): MeasureLookupFacts {
  const fiscalYear = query.fiscalYear ?? latestMeasureFiscalYear(plan);
  const found = plan.measureIndicators
    .filter(({ id }) => query.measures?.includes(id))
    .map((indicator) => describe(plan, indicator, fiscalYear));
  return {
    intent: 'measure-lookup',
    query,
    fiscalYear,
    showsPace,
    found,
    sources: citedDocuments(
      plan,
      found.flatMap(({ indicator, places, conflicts }) => [
        ...citationsIn(indicator, fiscalYear),
        ...places.map(({ measure }) => measure.citation),
        ...conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
      ]),
    ),
    rows: found.flatMap(({ places }) => places.map((entry) => measureRow(entry, fiscalYear))),
  };
}

function describe(
  plan: Plan,
  indicator: MeasureIndicator,
  fiscalYear: FiscalYear,
): FoundMeasureIndicator {
  const entries = measureEntries(plan, fiscalYear);
  return {
    indicator,
    actual: indicator.actuals.find((actual) => actual.fiscalYear === fiscalYear),
    rate: shownRate(indicator, fiscalYear),
    places: entries.filter(({ measure }) => measure.indicator === indicator.id),
    alignedPlaces: entries.filter(({ aligned }) => aligned?.id === indicator.id),
    conflicts: conflictsAbout(plan, indicator.id),
  };
}
