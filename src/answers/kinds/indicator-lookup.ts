/** 指標の値: baseline, actual and index number of the indicators that were named. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type IndicatorFact, seriesFacts } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { selectIndicators, yearOf } from '../selection.ts';

export type IndicatorLookupFacts = {
  intent: 'indicator-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  /** Empty where the plan no longer has any of the indicators that an old button names. */
  facts: readonly IndicatorFact[];
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/** Returns the named indicators, a double listing once. */
export function indicatorLookup(query: Query, { plan }: AnswerContext): IndicatorLookupFacts {
  const fiscalYear = yearOf(query, plan);
  const facts = seriesFacts(plan, selectIndicators(query, plan), fiscalYear);
  const citations = facts.flatMap(({ indicator, sameAs, conflicts }) => [
    ...citationsIn(indicator, fiscalYear),
    ...sameAs.map((other) => other.citation),
    ...conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
  ]);
  return {
    intent: 'indicator-lookup',
    query,
    fiscalYear,
    facts,
    sources: citedDocuments(plan, citations),
    rows: facts.map(({ row }) => row),
  };
}
