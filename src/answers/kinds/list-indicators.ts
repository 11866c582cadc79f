/** 指標の一覧: the indicators that meet a condition, a double listing once. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type Count, count } from '../indicator-counts.ts';
import { type IndicatorFact, indicatorFact, seriesFacts } from '../indicator-facts.ts';
import { matchesFilter } from '../matches-filter.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { isAboutPresence } from '../threshold.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';

export type ListIndicatorsFacts = {
  intent: 'list-indicators';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  facts: readonly IndicatorFact[];
  count: Count;
  /** Among how many was looked. */
  among: Count;
  /** Those that have no figure to hold against the threshold, so that nothing can be said of them. */
  undecided: readonly IndicatorFact[];
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/** Returns the indicators that meet the query's condition; all of the selection without one. */
export function listIndicators(query: Query, { plan }: AnswerContext): ListIndicatorsFacts {
  const fiscalYear = yearOf(query, plan);
  const selected = selectIndicators(query, plan);
  const conditions = [query.filter, query.and].filter((filter) => filter !== undefined);
  const matching = selected.filter((indicator) => {
    const fact = indicatorFact(plan, indicator, fiscalYear);
    return conditions.every((filter) => matchesFilter(fact, filter));
  });
  const facts = inOrder(seriesFacts(plan, matching, fiscalYear), query.order);
  return {
    intent: 'list-indicators',
    query,
    fiscalYear,
    selection: selectGoals(query, plan),
    facts,
    count: count(matching),
    among: count(selected),
    undecided: seriesFacts(
      plan,
      selected.filter((indicator) =>
        isUndecided(indicatorFact(plan, indicator, fiscalYear), query),
      ),
      fiscalYear,
    ),
    sources: citedDocuments(plan, citations(matching.length > 0 ? matching : selected, fiscalYear)),
    rows: facts.map(({ row }) => row),
  };
}

/** Only a threshold on a figure leaves those without one undecided. */
function isUndecided(fact: IndicatorFact, { filter }: Query): boolean {
  if (!filter || isAboutPresence(filter) || filter.on === 'status') return false;
  if (filter.on === 'achievementRate') return false;
  return matchesFilter(fact, { on: filter.on, op: 'missing' });
}

/** In the plan's order, unless one was asked for; then what has no index number comes last. */
function inOrder(facts: readonly IndicatorFact[], order: Query['order']): IndicatorFact[] {
  if (!order) return [...facts];
  const scored = facts.flatMap((fact) =>
    fact.row.indexNumber === null ? [] : [{ fact, value: toDecimal(fact.row.indexNumber) }],
  );
  const sign = order === 'asc' ? 1 : -1;
  return [
    ...scored.toSorted((a, b) => sign * a.value.comparedTo(b.value)).map(({ fact }) => fact),
    ...facts.filter(({ row }) => row.indexNumber === null),
  ];
}

function citations(indicators: readonly Indicator[], fiscalYear: FiscalYear) {
  return indicators.flatMap((one) => citationsIn(one, fiscalYear));
}
